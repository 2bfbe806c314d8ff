<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Wird abgefragt…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Nach Updates suchen</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>Sammelt Versionen, das Protokoll und ein Bild des Fensters in einer Datei. Du siehst vorher alles; gesendet wird nichts.</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>Ob es eine neuere Version gibt, ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>Privat von Grund auf: läuft hier und funktioniert ohne Netzwerk.</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>Rememora %1 ist da.</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>Rememora sucht nie von selbst nach Updates. Die Schaltfläche fragt bei %1 an und sendet nichts über dich.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Problem melden…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>Stimmt etwas nicht?</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Drittanbieter-Hinweise</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Das ist die neueste Version.</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>Wessen Arbeit in Rememora steckt, und zu welchen Bedingungen.</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>Mit dem Adapter „%1“</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>Mit den Adaptern %1</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>A model on a server has none from here.</source>
            <translation>Ein Modell auf einem Server nutzt keine Adapter von hier.</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>Adapter (LoRA)</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>Adapter hinzufügen</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>Wie viel von %1</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>Modell wird damit geladen…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>Kleine Dateien, die ändern, wie dieses Modell schreibt. Das Modell wird neu geladen.</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>ArgumentForm</name>
        <message>
            <source>Arguments as JSON</source>
            <translation>Argumente als JSON</translation>
        </message>
        <message>
            <source>Edit as JSON</source>
            <translation>Als JSON bearbeiten</translation>
        </message>
        <message>
            <source>It has to be an object, in braces.</source>
            <translation>Es muss ein Objekt sein, in geschweiften Klammern.</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>Es braucht keine Angaben.</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Einer pro Zeile</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>Das ist kein JSON: Zeile %1, Spalte %2.</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>„%1“ muss eine Zahl sein.</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>„%1“ muss eine ganze Zahl sein.</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>„%1“ wird gebraucht.</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteres zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Alle zeigen (%1)</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>Zurück zu heute</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>Zeigen, was gültig war am</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>Was gültig war am</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>Was du hier änderst, ändert sich auch für heute.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>Eine Unterhaltung</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>„%1“ wartet auf deine Antwort: %2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>Alles, was es bekommt</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Einmal erlauben</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>Immer in dieser Unterhaltung</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>Immer in diesem Auftrag</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>Erst ändern</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Lassen, wie es war</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>Darf „%1“, ein Werkzeug des Servers „%2“, verwendet werden?</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>Darf „%1“ verwendet werden?</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>Dieses Werkzeug nie verwenden</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>Andere Antworten</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Was es ändert</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>Eine Passphrase für deine Sicherungen</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>Sicherungen werden damit verschlüsselt. Gebraucht wird sie nur, um eine auf einem anderen Computer wiederherzustellen.</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>Mir ist klar: Ohne sie kann niemand diese Sicherungen öffnen.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>Passphrase festlegen</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>Alles in einer verschlüsselten Datei</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>Sicherungen (*.rememora);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Von selbst</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>Ordner für Sicherungen wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>Unterhaltungen, Erinnerungen, Einstellungen und was aus Dokumenten gelesen wurde. Nicht die Modelle: Sie lassen sich wieder herunterladen.</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Jede Woche</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Ordner für Sicherungen</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>Wie viele bleiben</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>Letzte Sicherung: %1, %2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Sicherung wird erstellt…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>Ältere von dir in diesem Ordner werden gelöscht.</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>Auf einem anderen Datenträger überdauert sie diesen Computer.</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>Nur auf Wunsch</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>Die Sicherung ist erstellt und wurde zur Probe gelesen: %1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>Die fällige konnte nicht erstellt werden:</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>Während Rememora läuft und niemand auf eine Antwort wartet.</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>Über %1 %</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>Unter diesem Ladestand wartet es, bis das Netzteil angeschlossen ist. Nichts geht verloren.</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>Akku schonen</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>Aus dem lernen, was du schreibst</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>Im Akkubetrieb</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Nur mit Netzteil</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>Antworten werden auf der Hälfte der Kerne geschrieben: langsamer, kühler und leiser.</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Nicht nach</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Nicht vor</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Der letzte Tag liegt vor dem ersten.</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Wann es gesagt wurde</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 von %2 Token</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>(geleert)</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Stand wiederherstellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Frühere Versionen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>Wie er spricht und was er immer beachten soll.</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>Noch nichts: Es wird geschrieben, sobald etwas gemerkt ist.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>Was er immer über dich weiß</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>Wer der Assistent ist</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>Aus deinen wichtigsten Erinnerungen geschrieben. Was du hier selbst schreibst, bleibt, wie es ist; leere es, damit es wieder für dich geschrieben wird.</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>vom Assistenten</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>von dir</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>vom Assistenten geschrieben, %1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>von dir geschrieben, %1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>aus deinen Erinnerungen geschrieben, %1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Nächste Version (Alt+→)</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Vorige Version (Alt+←)</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>Noch nichts gemerkt</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>Nach Wörtern oder Bedeutung suchen</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>Erinnerungen durchsuchen</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>Alle Erinnerungen zeigen</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>Erzähle Rememora in einer Unterhaltung von dir, sag „Merk dir, dass …“, oder füge hier etwas hinzu.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>Versuche andere Wörter oder lass mehr anzeigen.</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>Was du vergisst, liegt 30 Tage hier und lässt sich so lange wiederherstellen.</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>Mehr zeigen (noch %1 Zeichen)</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>%1 Arbeit</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n Aktion</numerusform>
                <numerusform>%n Aktionen</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>Wie lange höchstens</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>Wie viele Aktionen höchstens</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>Fragt nach, bevor mehr gebraucht wird als</translation>
        </message>
    </context>
    <context>
        <name>CallView</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>There is nothing more to it.</source>
            <translation>Mehr gibt es dazu nicht.</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>Das wurde rückgängig gemacht.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Was es ändert</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>Warum es nicht ging</translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>%n früheres zeigen</numerusform>
                <numerusform>%n frühere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Tools that were used</source>
            <translation>Verwendete Werkzeuge</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>%n Eintrag des zugehörigen Buchs gilt nur für bestimmte Wörter oder ist zu lang und kommt nicht mit.</numerusform>
                <numerusform>%n Einträge des zugehörigen Buchs gelten nur für bestimmte Wörter oder sind zu lang und kommen nicht mit.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>Persönlichkeit hinzufügen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Begrüßung</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>Sie nennt dich</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>Keine: Du beginnst</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>Für diese Teile ist kein Platz: %1.</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>Diese Worte stammen von jemand anderem. Sie sagen dem Modell, wie es antworten soll; nichts davon wird über dich gemerkt.</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>Schlussanweisungen</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>made by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>personality</source>
            <translation>Charakter</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>Szenario</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>„the user“ oder „you“</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>%1 % sind gleich.</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>%n Stelle ist anders.</numerusform>
                <numerusform>%n Stellen sind anders.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>Verglichen mit Version %1</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Wird verglichen…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>Von „%1“ zu „%2“</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Weggefallen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>Nichts hat sich geändert. Zeilen- und Seitenumbrüche werden nicht verglichen.</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>Nur die ersten %1 werden gezeigt.</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>Was sich in „%1“ geändert hat</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>Nicht geprüft: Das Modell gab keine brauchbare Antwort.</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>Offen lassen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>Eine Unterhaltung ohne Spuren hat keine eigenen Dokumente: Was gelesen wird, liegt auf der Festplatte.</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>Füge sie auf der Seite „Dokumente“ hinzu oder behalte zuerst die Unterhaltung.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>%1 / %2 tokens</source>
            <translation>%1 / %2 Token</translation>
        </message>
        <message>
            <source>As is best for the model</source>
            <translation>Passend zum Modell</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Erst fragen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>Wie viel vom Kontextfenster des Modells die letzte Runde gefüllt hat. Klicke, um zu sehen, was das Modell sieht.</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>Im Projekt %1</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Anweisungen und Gedächtnis…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>Diese Unterhaltung behalten</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>Modell das Gedächtnis durchsuchen und bearbeiten lassen</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>Gedächtnis: fragt erst</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>Gedächtnis: aus</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>Gedächtnis: an</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>Gedächtnis: hier nur lesen</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>Gedächtnis: nur auf Wunsch</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>Mehr zu dieser Unterhaltung</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>Spurlos</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>Spurlos: kein Gedächtnis, nichts auf dem Datenträger</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>Normale Unterhaltung</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>Aus in dieser Unterhaltung</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>An in dieser Unterhaltung</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>Gedächtnis nur lesen: hier nichts lernen</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Nur auf Wunsch</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>Persönlichkeit: %1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>Persönlichkeiten…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>Automatisch merken</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Als Bild teilen…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>Was ab jetzt gemerkt wird, in allen Unterhaltungen</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>Wer in dieser Unterhaltung antwortet</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>Die Unterhaltung wird behalten</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>Für mich erledigen…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>„%1“ wegnehmen</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>Auch gelesen, aber kein Satz beruht darauf</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>Was hier gelesen wurde, ist inzwischen gelöscht.</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>[–] hinter einem Satz: Keine dieser Stellen sagt das.</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>Hier öffnen</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Datei öffnen</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1, zu %2 sicher</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>Alle Texte (%1)</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>Wie in der Tabelle</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>Vergleich mit den bekannten Kategorien</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Wie wahrscheinlich jede Kategorie ist</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>Wie viele Texte jede Kategorie hat</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Unsicherste zuerst</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>Der Rest wird nachgesehen…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>Sicherste zuerst</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>Noch nicht eingeordnet</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>Nur falsche (%1)</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>Welche Texte</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>Bekannte Kategorie</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>bekannte Kategorie: %1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>Eingeordnete Texte</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>%Ln Zeile.</numerusform>
                <numerusform>%Ln Zeilen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>Eine Kategorie mit Beispielen hat keinen Namen.</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>Kategorie hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>Höchstens %n Kategorie lässt sich unterscheiden.</numerusform>
                <numerusform>Höchstens %n Kategorien lassen sich unterscheiden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>Mit Stimmungen beginnen</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>Mit Themen beginnen</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>Wähle die Spalte mit dem Text.</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>Spalte mit der bekannten Kategorie</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>Spalte mit dem Text</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>Nenne mindestens zwei Kategorien.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>Die erste: „%1“</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>Die bekannte Kategorie kann nicht in der Spalte mit dem Text stehen.</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>Die Kategorie „%1“ hat kein Beispiel, soll aber an Beispielen erkannt werden.</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>Zwei Kategorien heißen „%1“.</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Unterschieden durch</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>Es darf das Modell fragen. Aus seinen Fragen wird nichts gelernt.</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>Es darf Erinnerungen vorschlagen</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>Es darf das Gedächtnis lesen</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>Programm zulassen</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>Nichts: Sein Projekt gibt es nicht mehr</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>Nur diese Arten und nichts aus Unterhaltungen; ist keine angekreuzt, alles:</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>Sie warten unter „Zuletzt“, bis du sie behältst oder verwirfst.</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>Was im Projekt „%1“ bekannt ist</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>Was außerhalb von Projekten bekannt ist</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>Was für seine Fragen wichtig ist, erfährt das Modell, und das Programm darf suchen. Jedes Lesen erscheint unter „Zuletzt“.</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>Was dieses Programm darf</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>Wie du es nennst, etwa „Mein Editor“</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>Welche Erinnerungen</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1 (nur %2)</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>Fragt das Modell</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>Ändern, was %1 darf</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Zuletzt verwendet: %1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>Nie verwendet</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>Schlägt Erinnerungen vor</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>Liest das Gedächtnis</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>Liest nichts: Sein Projekt gibt es nicht mehr</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>Liest das Gedächtnis von „%1“</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
    </context>
    <context>
        <name>ClientsSection</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Another one, if a program has this one already.</source>
            <translation>Ein anderer, falls ein Programm diesen schon belegt.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>Sein Schlüssel öffnet nichts mehr, und eine laufende Antwort bricht ab.</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>Programm zulassen…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>Andere Programme auf %1 zulassen</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>Andere Programme auf diesem Computer zulassen</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>Solange das ausgeschaltet ist, wird kein Programm bedient.</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Andere Programme</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>Die Adresse ist kopiert</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>Solche, die das Protokoll von OpenAI oder MCP sprechen, jedes mit einem Schlüssel. Webseiten und andere Computer können das nicht.</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>Was jedes aus deinem Gedächtnis liest, steht mit seinem Namen unter „Zuletzt“.</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>Was es gelesen hat, steht weiterhin unter „Zuletzt“.</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>Was gelesen wurde…</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Code in %1</source>
            <translation>Code in %1</translation>
        </message>
        <message>
            <source>Copy this code</source>
            <translation>Diesen Code kopieren</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>Kopiert. Der Code verschwindet aus der Zwischenablage, wenn Rememora gesperrt wird.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>Ich habe ihn sicher aufbewahrt</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>Er konnte dort nicht gespeichert werden: %1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>Er öffnet Rememora, wenn die Passphrase vergessen ist. Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt: Schreib ihn auf oder speichere ihn, und bewahre ihn auf, wo andere nicht hinsehen.</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>Er öffnet Rememora, wenn die Passphrase vergessen ist. Bewahre ihn auf, wo andere nicht hinsehen.</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Wiederherstellungscode von Rememora</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Rememora-Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Als Text speichern…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Wiederherstellungscode speichern</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>Gespeichert. Wer die Datei findet, kann Rememora öffnen: Auf einem Stick ist sie besser aufgehoben als hier.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Dein Wiederherstellungscode</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>Spalte „%1“ entfernen</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>Etwa „Rechnungsnummer“</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>Bilder oder Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>Dateien für diese Unterhaltung…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Nachricht an %1</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>Teil des Bildschirms…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>Bilder…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>Gespeicherte Prompts (/ im leeren Feld)</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>Wird gesendet, sobald die Bilder hinzugefügt sind. Esc bricht das ab.</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>Diese Nachricht hat %1 Zeichen; höchstens %2 können gesendet werden. Kürze sie oder sende sie in Teilen.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Changed on two of your computers</source>
            <translation>Auf zwei deiner Computer geändert</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>Die erste behalten</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>Die zweite behalten</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>Die andere</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>Texte mit der bekannten Kategorie %2, eingeordnet als %3: %1</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>Bekannte Kategorien, Zeile für Zeile, und was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>Bei %1 von %2 Texten stimmt die Kategorie mit der bekannten überein (%3).</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>Makro-F1 %1: wie gut jede Kategorie gefunden wurde, im Durchschnitt, sodass seltene Kategorien so viel zählen wie häufige. Genauigkeit %2.</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>Zeilen sind die bekannten Kategorien, Spalten das, was gefunden wurde. Richtige Antworten stehen auf der Diagonale.</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>Die Kategorien stimmen meistens; sieh dir die unsichersten an.</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>Die Kategorien sind meistens falsch: Gib jeder ein paar Beispiele oder einen klareren Namen und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>Die Kategorien stimmen fast immer.</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>Die Kategorien sind oft falsch: Prüfe sie, bevor du dich darauf verlässt.</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>Etwa %Ln Wort</numerusform>
                <numerusform>Etwa %Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>Leer: was sich von selbst ergibt</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Wie viel</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>Was kommen soll</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>%n Unterhaltung archiviert</numerusform>
                <numerusform>%n Unterhaltungen archiviert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>%n Unterhaltung gelöscht</numerusform>
                <numerusform>%n Unterhaltungen gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>%n Unterhaltung aus dem Projekt genommen</numerusform>
                <numerusform>%n Unterhaltungen aus dem Projekt genommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>%n Unterhaltung nach „%1“ verschoben</numerusform>
                <numerusform>%n Unterhaltungen nach „%1“ verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>%n Unterhaltung angeheftet</numerusform>
                <numerusform>%n Unterhaltungen angeheftet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>%n Unterhaltung aus dem Archiv geholt</numerusform>
                <numerusform>%n Unterhaltungen aus dem Archiv geholt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>%n Unterhaltung gelöst</numerusform>
                <numerusform>%n Unterhaltungen gelöst</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>Unterhaltung gelöscht</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>Vorher Gelerntes bleibt, wo es war.</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>Name des Projekts</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Titel der Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1 antwortet mit %2: Es wird geladen, wenn du sendest, und das von dir gewählte Modell, wenn du woanders weitermachst.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message>
            <source>%1 with %2</source>
            <translation>%1 mit %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln ist schon hier</numerusform>
                <numerusform>%Ln sind schon hier</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>%Ln Unterhaltung</numerusform>
                <numerusform>%Ln Unterhaltungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>%Ln Unterhaltung ohne lesbare Nachricht</numerusform>
                <numerusform>%Ln Unterhaltungen ohne lesbare Nachricht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln bearbeitete oder wiederholte Nachricht als weitere Version</numerusform>
                <numerusform>%Ln bearbeitete oder wiederholte Nachrichten als weitere Versionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>%Ln Erinnerung wartet unter „Zuletzt“ auf deine Entscheidung: Ohne sie wird sie nicht behalten.</numerusform>
                <numerusform>%Ln Erinnerungen warten unter „Zuletzt“ auf deine Entscheidung: Ohne sie wird keine behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>%Ln Bild, Datei oder Werkzeug kommt höchstens als Vermerk</numerusform>
                <numerusform>%Ln Bilder, Dateien und Werkzeuge kommen höchstens als Vermerk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln unbrauchbar</numerusform>
                <numerusform>%Ln unbrauchbar</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import from %1</source>
            <translation>Aus %1 importieren</translation>
        </message>
        <message>
            <source>Import from another assistant</source>
            <translation>Aus einem anderen Assistenten importieren</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>Aus mehreren Assistenten importieren</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>Im Hintergrund und nur aus dem, was du gesagt hast: Jede Tatsache gilt ab ihrem eigenen Tag.</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>Auch daraus lernen</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>Sie kommen mit Titel und Datum in deinen Verlauf und können durchsucht, fortgesetzt und abgerufen werden.</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>Die, die hier sind und die du nicht geändert hast, werden so wie dort; die anderen bekommen nur, was seither gesagt wurde.</translation>
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
            <translation>%1, angeheftet</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1, wartet auf deine Antwort</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n Unterhaltung</numerusform>
                <numerusform>%n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projekt %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>eingeklappt</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>ausgeklappt</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>Schließe Rememora und installiere es neu.</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>Er wird neu gestartet. Wiederhole dann, was du gerade getan hast.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>Rememora wurde gesperrt.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>Der Teil von Rememora, der das Modell ausführt, kann nicht gestartet werden.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>Der Teil von Rememora, der das Modell ausführt, wurde unerwartet beendet.</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>Fenster und Kern gehören zu verschiedenen Versionen von Rememora.</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>Versuche es noch einmal. Wenn das nicht hilft, sagen die Details, warum.</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>Deine Unterhaltungen und Erinnerungen sind sicher gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Do it again like this</source>
            <translation>So noch einmal</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>Zuerst Änderungen zurücknehmen</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>Wie soll Schritt %1 erledigt werden?</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>Für später merken</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>Etwa: Datum an den Anfang stellen</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>Dieser Schritt und alle danach werden neu ausgeführt.</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>%n Erinnerung, die nur dieses Projekt kennt, kommt für 30 Tage in den Papierkorb.</numerusform>
                <numerusform>%n Erinnerungen, die nur dieses Projekt kennt, kommen für 30 Tage in den Papierkorb.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>Auch die %n Unterhaltung darin löschen</numerusform>
                <numerusform>Auch die %n Unterhaltungen darin löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>Projekt löschen</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>„%1“ löschen?</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>Die Unterhaltungen darin werden mit gelöscht.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>Die Unterhaltungen darin bleiben, außerhalb von Projekten.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>Die Unterhaltungen darin bleiben, außerhalb von Projekten: Was in ihnen gesagt wurde, kann von da an überall vorkommen.</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>Du kannst das direkt danach rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>Er wird gestartet. Versuche es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>Der Teil von Rememora, der zuhört, läuft gerade nicht.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>%n Dokument hinzugefügt</numerusform>
                <numerusform>%n Dokumente hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>%n Datei wurde nicht hinzugefügt.</numerusform>
                <numerusform>%n Dateien wurden nicht hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>Folgt von nun an %n Ordner</numerusform>
                <numerusform>Folgt von nun an %n Ordnern</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Dokumente hinzufügen</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>Dokumente (%1);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>Alles andere schon.</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>Einem Ordner folgen</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>%n aus deinen Dokumenten entfernt. Die Datei bleibt, wo sie ist.</numerusform>
                <numerusform>%n aus deinen Dokumenten entfernt. Die Dateien bleiben, wo sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>„%1“ entfernt. Die Datei bleibt, wo sie ist.</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>Das ist schon in deinen Dokumenten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>„%1“ wird nicht mehr gefolgt. Die Dateien darin bleiben, wo sie sind.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Danach fragen</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Nach ihnen fragen</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Jetzt nicht lesen</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Wieder folgen</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Passwort eingeben…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>Im Ordner „%1“, dem gefolgt wird</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>Es ist nicht mehr, wo es war. Was davon gelesen wurde, wird weiter gefunden, bis du es entfernst.</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>Er wird zurzeit nicht angesehen. Was daraus gelesen wurde, wird weiter gefunden.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Mehr zu diesem Dokument</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>Ein Muster je Zeile, wie in einer .gitignore-Datei. Versteckte Dateien und Zwischenspeicher werden ohnehin ausgelassen. Was von nun an ausgelassen wird, verschwindet aus deinen Dokumenten.</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>Nur für eine Unterhaltung</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>Nur für das Projekt „%1“</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Gelesen: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>In der Dateiverwaltung zeigen</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Dokumente darin zeigen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>Zusammenfassen, übersetzen…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>Ihre Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>Was darin dazukommt, sich ändert oder verschwindet, tut es auch hier. Nichts darin wird je verändert.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Wo es ist</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Von überall</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>Wie weit sie sind</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>In irgendeinem Projekt oder keinem</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>In jedem Stand</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>Einer Unterhaltung</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>Wieder alle Dokumente zeigen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>In welchem Ordner sie sind</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>Zu welchem Projekt sie gehören</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Ordner %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Dokumente auswählen</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>Kein Dokument heißt so.</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>Noch keine Dokumente.</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Namen durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n Dokument</numerusform>
                <numerusform>%n Dokumente</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is followed: what comes, changes or goes in it does so here</source>
            <translation>Einem Ordner wird gefolgt: Was darin dazukommt, sich ändert oder verschwindet, tut es auch hier</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>Füge Dateien oder Ordner von %1 hinzu, und Rememora antwortet daraus und zeigt die Seite, auf der es steht. Sie werden dort gelesen, und die Dateien selbst werden nie verändert.</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>Füge Dateien oder Ordner hinzu, und Rememora antwortet daraus und zeigt die Seite, auf der es steht. Sie werden auf diesem Computer gelesen, nichts davon verlässt ihn, und die Dateien selbst werden nie verändert. Du kannst sie auch auf diese Seite ziehen.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>No document is called “%1”, says it, or means something like it.</source>
            <translation>Kein Dokument heißt „%1“, sagt es oder meint Ähnliches.</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>Kein Dokument ist so.</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Noch keine Dokumente</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Aus deinen Dokumenten entfernen</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Dokumente durchsuchen</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>Namen und Texte durchsuchen</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>Alle Dokumente zeigen</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>Die Suche ist eingeschränkt: Sieh dir die Schaltflächen oben an.</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>Was du jetzt hinzufügst, ist nur für das Projekt „%1“: Nur dessen Unterhaltungen wissen davon.</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>%1 von %2 sind schon da</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>Datei wird geprüft…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Wird verbunden…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Download von %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>Anhalten. Was schon da ist, bleibt erhalten</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>An eine andere Stelle ziehen (oder Alt und Pfeiltaste)</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>Die Seite wird gezeichnet…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>Ein Bild ohne Datei kann nur in eine Nachricht</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>Dieser Unterhaltung hinzufügen und danach fragen</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>Deinen Dokumenten hinzufügen</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>Diese Charakterkarte importieren</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>Dieses Modell laden</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>In deiner Nachricht zeigen</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>Es in deiner Nachricht zeigen</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Was zu merken ist</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>Dort weitermachen</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>Mit dem Kern auf %1 weitermachen?</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>Dann werden die Unterhaltungen, Erinnerungen, Dokumente und Einstellungen von dort gezeigt. Nichts wird verschoben oder kopiert. Was gerade geschrieben wird, bricht ab, und eine noch nicht gesendete Nachricht geht verloren.</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>Modell, Gedächtnis und Dateien</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>Auf %1. Unterhaltungen, Erinnerungen, Dokumente und Modelle sind dort, und Pfade meinen Dateien jenes Rechners.</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>Auf diesem Computer. Auch ein größerer Rechner von dir kann das übernehmen, etwa über SSH.</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Erreicht über</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>Was auf dem anderen Rechner ist, bleibt, wie es ist, und wird wieder gezeigt, wenn du dorthin zurückkehrst.</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>Was auf diesem Computer ist, bleibt, wie es ist, und wird wieder gezeigt, wenn du hierher zurückkehrst.</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Wo der Kern läuft</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>Personen und Dinge</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>%n Auftrag gelöscht</numerusform>
                <numerusform>%n Aufträge gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>So, wie du es jemandem sagen würdest</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>Beginnen, ohne mir den Plan zu zeigen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>Zeitplan ändern</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>Für mich erledigen</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>Nach Zeitplan erledigen</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>Zum Beispiel: „Sortiere die Rechnungen in Downloads nach Monaten in Ordner“</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Es beginnt, solange Rememora läuft. Was verpasst wurde, erfährst du beim nächsten Start.</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>Beginnt mit diesem Plan aus %n Schritt.</numerusform>
                <numerusform>Beginnt mit diesem Plan aus %n Schritten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>Plan machen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>Weiter mit noch %n Aktion</numerusform>
                <numerusform>Weiter mit noch %n Aktionen</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>Der Auftrag ist nicht fertig geworden. Was getan wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>Das Budget ist aufgebraucht: %1. Was getan wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Hier beenden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>Du hast den Auftrag beendet. Was getan wurde, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>Zurück zu allen Aufträgen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>Nach Zeitplan erledigen…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>Noch einmal erledigen</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>%1 mehr erlauben</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>begonnen %1</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>nach Zeitplan</translation>
        </message>
    </context>
    <context>
        <name>ErrandProgress</name>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>%n Änderung ließ sich nicht zurücknehmen</numerusform>
                <numerusform>%n Änderungen ließen sich nicht zurücknehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>Ändern, was noch zu tun ist</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>Fürs nächste Mal gemerkt</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>Ein Plan wird überlegt. Du kannst ihn ändern, bevor etwas getan wird.</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Jetzt erledigen</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Für mich erledigen…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>Aufträge nach Zeitplan</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>Lass etwas zum Beispiel jeden Montag um 9 erledigen, solange Rememora läuft. Was verpasst wurde, erfährst du.</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>Verpasstes auslassen</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Neuer Zeitplan…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>Noch beginnt nichts von selbst</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>Noch keine Aufträge</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>Sag, was zu tun ist, und sieh dir den Plan an. Dann wird es Schritt für Schritt im Hintergrund erledigt, mit deinen Werkzeugen, und du wirst gefragt, bevor eines verwendet wird. Was du berichtigst, wird fürs nächste Mal gemerkt.</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>Den letzten zeigen</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <source>Exporting… %1 messages</source>
            <translation>Wird exportiert… %1 Nachrichten</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>Wird exportiert… %1 von %2 Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>%Ln Unterhaltung gewählt</numerusform>
                <numerusform>%Ln Unterhaltungen gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>Eine Datei je Unterhaltung, in</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>Alles, was darüber bekannt ist; Rememora kann es wieder einlesen</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose several…</source>
            <translation>Mehrere wählen…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>Spurlose Unterhaltungen lassen sich nur aus ihrem eigenen Menü exportieren.</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>Zu exportierende Unterhaltungen</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Unterhaltungen exportieren</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>„%1“ exportieren</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSON enthält immer alles, in einer Datei.</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>Genutzte Erinnerungen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>Eine Seite zum Lesen im Browser und zum Drucken</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>Seiten mit Nummern, zum Drucken oder Weitergeben</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Namen und Nummern durch Platzhalter ersetzen</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>Text für Notizen und Editoren</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>Diese Unterhaltung hinterlässt keine Spur. Die Datei wird eine sein.</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>Das hilft, garantiert aber nichts: Sieh die Datei durch, bevor du sie weitergibst.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>einem neuen Ordner</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>einer Zip-Datei</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>%Ln Unterhaltung exportiert</numerusform>
                <numerusform>%Ln Unterhaltungen exportiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>Begonnen %1</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Unterhaltungen exportieren</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>Aus Rememora exportiert am %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Gedankengang</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>Es wird gerade etwas exportiert. Warte, bis das fertig ist.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Es gibt keine Unterhaltungen zu exportieren.</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>Genutzte Erinnerungen</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>S. %1</translation>
        </message>
    </context>
    <context>
        <name>ExtractForm</name>
        <message numerus="yes">
            <source>At most %n columns can be filled.</source>
            <translation>
                <numerusform>Höchstens %n Spalte lässt sich füllen.</numerusform>
                <numerusform>Höchstens %n Spalten lassen sich füllen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>Nenne mindestens eine Spalte.</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>Eine Zeile je</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>Etwa „Rechnung“</translation>
        </message>
    </context>
    <context>
        <name>ExtractedModel</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>ExtractedTable</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy all of the table</source>
            <translation>Ganze Tabelle kopieren</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>Ausgelesene Tabelle</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Seite öffnen</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>Nichts im Text passt zu diesen Spalten. Mit anderen Worten dafür findet sich vielleicht mehr.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>Noch nichts gefunden</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>Zeilen erscheinen hier nach und nach.</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>Andere Datei wählen…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>Bilder sehen lassen: mmproj-Datei wählen…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>Nicht mit dieser</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>Sieht mit %1</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>Warum das abgerufen wurde</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Nächste Stelle (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Vorige Stelle (Umschalt+F3)</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>Alles bleibt auf %1, in %2. Sonst wird nichts irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>Alles bleibt auf diesem Computer, in %1. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>Nutzen andere diesen Computer? Eine Passphrase verschlüsselt alles.</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>Es merkt sich, was du ihm erzählst, über Unterhaltungen hinweg, damit du es nicht zweimal sagen musst. Die Seite „Erinnerungen“ zeigt jede Erinnerung mit den Worten, auf denen sie beruht; jede lässt sich berichtigen und löschen.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Only what I ask for</source>
            <translation>Nur auf meinen Wunsch</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Merken</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Passphrase festlegen…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>Dasselbe, aber erst fragen</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>Willkommen bei Rememora</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Was gemerkt wird</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>Was du über dich erzählst</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>Ein Ordner, in den Werkzeuge sehen dürfen</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>Ordner für Dateien</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>Darf lesen</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>Darf lesen und ändern</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>Noch keine: Werkzeuge erreichen keine deiner Dateien.</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 wegnehmen</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>Außerhalb davon erreichen Werkzeuge nichts. Was sie ändern, wird vorher gezeigt und lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>Was Werkzeuge in %1 dürfen</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>In deinen Dokumenten gefunden</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>Nach dem Namen</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Im Text</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>Weitere Stellen suchen</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>%n nach dem Namen zeigen</numerusform>
                <numerusform>Alle %n nach dem Namen zeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Look at it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>In der Unterhaltung zeigen</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>Erneut zu lesen versuchen</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Noch keine Bilder</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>Füge ein Bild in eine Nachricht ein, zieh es dorthin oder nimm einen Teil des Bildschirms. Hier findest du es wieder: nach den Wörtern darin, nach dem, was dazu gesagt wurde, und nach der Zeit.</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Bilder durchsuchen</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>Versuche andere Wörter oder eine Zeit, etwa „letzten März“.</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>Wörter darin, was gesagt wurde oder wann</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>Begriff hinzufügen</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>Soll heißen</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>Diesen Begriff entfernen</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Begriff</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>Erkläre in einfachen Worten, wie eine Wärmepumpe funktioniert</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>Hilf mir, ein Abendessen für vier Freunde zu planen</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>Es bleibt auf %1; die Seite „Erinnerungen“ zeigt alles.</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>Es bleibt auf diesem Computer; die Seite „Erinnerungen“ zeigt alles.</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Gespeichert in %1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>Das Gedächtnis ist aus: Neues wird nicht gemerkt.</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>Spurlos: Nichts Gemerktes wird genutzt, nichts wird gelernt, und nichts kommt auf den Datenträger. Sie ist weg, wenn Rememora schließt, es sei denn, du behältst sie.</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>Merk dir, dass ich kurze Antworten mag</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>Rememora merkt sich nur, worum du es bittest.</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>Was beschäftigt dich?</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>Gemerktes wird genutzt; aus dieser Unterhaltung wird nichts gelernt.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>Was du Rememora über dich erzählst, wird dir vorgeschlagen, bevor es behalten wird.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>Was du Rememora über dich erzählst, wird für später gemerkt.</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>Ein Bild kann nicht hierher, nur in eine Nachricht.</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>Erinnerungen nach Monat</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>Nach Zeitplan</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>Mit Texten</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>%1 von %2 gefunden, davon %3 als Erstes</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n handelt von längst vergangenen Tagen</numerusform>
                <numerusform>%n handeln von längst vergangenen Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n ist noch nicht nach Bedeutung zu finden; sie wird gerade gelesen.</numerusform>
                <numerusform>%n sind noch nicht nach Bedeutung zu finden; sie werden gerade gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n gilt vielleicht nicht mehr</numerusform>
                <numerusform>%n gelten vielleicht nicht mehr</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n wurde nie gebraucht</numerusform>
                <numerusform>%n wurden nie gebraucht</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>In sechs Monaten fragen</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>Bekannte Fakten werden abgefragt…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>Beides gilt</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>Kann nicht beides gelten</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>Index mit dem Gespeicherten vergleichen</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>Diese %n vergessen</numerusform>
                <numerusform>Diese %n vergessen</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>Arbeit, Orte und Pläne, von denen du vor mehr als einem Jahr gesprochen hast oder deren Tage vorbei sind.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>Deine Erinnerungen werden durchgesehen…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Vereinen</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>Sagen dasselbe</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Suche nach Bedeutung</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>Die Suche nach Bedeutung kennt sie alle.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>%n zeigen</numerusform>
                <numerusform>Alle %n zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Gilt noch</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>Mein Gedächtnis testen</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>Die neuere gilt</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>Die ältere ist jetzt vergangen</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>Es gibt noch nichts, wonach zu fragen wäre.</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>Sie hatten ihre Zeit, und seither hat niemand danach gefragt.</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>Sie sind seit einem Monat oder länger hier, und keine Antwort hat sie genutzt.</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>In sechs Monaten wirst du danach gefragt</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>an Stelle %1</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>im Papierkorb</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>nicht mehr gültig</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>gültig</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>Zurückgehalten: sieht aus wie ein Schlüssel oder ein Link, der etwas öffnet</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>Zurückgehalten: sieht aus wie ein Passwort oder ein Code</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>Zurückgehalten: sieht aus wie die Nummer einer Karte, eines Kontos oder eines Ausweises</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>Es wird so gemerkt, wie du es gesagt hast, und erzählt, wenn es darauf ankommt</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>Trotzdem behalten</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>Nichts wird gemerkt, und diese Zeile verschwindet</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Nachricht öffnen</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1 hat keine GGUF-Datei, die ein ganzes Modell ist.</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · Lizenz: %2. Mit dem Herunterladen nimmst du sie an.</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>Modell vom Hub hinzufügen</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>Jedes Repository mit GGUF-Dateien ist recht. Sein Name, und sonst nichts, wird an den Modell-Hub gesendet, wenn du auf „Nachsehen“ klickst.</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>Hub wird gefragt…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>%1 herunterladen</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Nachsehen</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>Repository: Eigentümer/Name oder die Adresse seiner Seite</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>sieht Bilder</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>langsam hier</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>zu groß für den freien Arbeitsspeicher</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln aktualisiert</numerusform>
                <numerusform>%Ln aktualisiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>%Ln Unterhaltung importiert</numerusform>
                <numerusform>%Ln Unterhaltungen importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln bearbeitete oder wiederholte Nachricht als weitere Version</numerusform>
                <numerusform>%Ln bearbeitete oder wiederholte Nachrichten als weitere Versionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln unverändert gelassen</numerusform>
                <numerusform>%Ln unverändert gelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>%Ln Erinnerung wartet auf deine Entscheidung</numerusform>
                <numerusform>%Ln Erinnerungen warten auf deine Entscheidung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>%Ln Bild, Datei oder Werkzeug höchstens als Vermerk</numerusform>
                <numerusform>%Ln Bilder, Dateien und Werkzeuge höchstens als Vermerk</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln unbrauchbar</numerusform>
                <numerusform>%Ln unbrauchbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>%Ln ohne Nachricht</numerusform>
                <numerusform>%Ln ohne Nachricht</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>Unterhaltungen werden importiert… %1 von %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Datei wird gelesen…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>Angehalten: %1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>Der Import brach ab.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n neu</numerusform>
                <numerusform>%n neu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>%n unbrauchbar</numerusform>
                <numerusform>%n unbrauchbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n schon da</numerusform>
                <numerusform>%n schon da</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>%n Erinnerung importieren</numerusform>
                <numerusform>%n Erinnerungen importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Erinnerungen importieren</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>Was neu oder geändert wäre</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>geändert: %1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… und %n weitere</numerusform>
                <numerusform>… und %n weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>%n Computer gleicht über diesen Ordner ab.</numerusform>
                <numerusform>%n Computer gleichen über diesen Ordner ab.</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Beitreten</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>Dem Abgleich deiner anderen Computer beitreten</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Name dieses Computers</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>Die Passphrase deiner anderen Computer</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>Was hier ist und was dort ist, kommt zusammen: Auf keiner Seite geht etwas verloren, und was du dort endgültig gelöscht hast, wird auch hier gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Copy as an MCP server</source>
            <translation>Als MCP-Server kopieren</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Schlüssel kopieren</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>Trag ihn jetzt in das Programm ein: Er wird nur dieses eine Mal gezeigt und nirgends aufbewahrt. Wer ihn hat, darf auf diesem Computer, was das Programm darf.</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>Der Schlüssel von %1</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>Was Programme mit MCP-Servern in ihren Einstellungen lesen</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>Beispiele für Kategorie %1</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>Beispiele, eines pro Zeile</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>Kategorie %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>Kategorie %1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>Wieder erlauben</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>Zuletzt gelernt</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>Nie gelernt</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>Nicht gelernt</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>Noch nichts gelernt</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>Von anderen Programmen gelesen</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>Aussagen wie diese werden nicht gelernt, egal über wen.</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>Warten auf deine Entscheidung</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>Was Rememora aus deinen Unterhaltungen lernt, erscheint hier, jeweils mit der Möglichkeit, es zurückzunehmen.</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>Vergessen; nichts dergleichen wird mehr gelernt</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>Vergessen; was vorher galt, gilt wieder</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Nie darüber</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>Was vorher galt, gilt auch</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>statt: %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>LearningBar</name>
        <message>
            <source>All imported conversations have been learned from.</source>
            <translation>Aus allen importierten Unterhaltungen wurde gelernt.</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>Lernt aus importierten Unterhaltungen… %1 von %2 Nachrichten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>Gelerntes bleibt. Du kannst später weitermachen</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>Hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Entfernt: %1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>Wird gerade gesperrt.</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>Gehört; wird aufgeschrieben, wenn die Antwort da ist</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>Hört zu, freihändig</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Hört zu…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>Hört nicht mehr zu</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>Gehörtes verwerfen (Esc)</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>Die letzten Worte werden aufgeschrieben…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1 (nicht angeschlossen)</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>Ist sie gewählt, wird sie besser und schneller erkannt.</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>Freihändig: nach einer Pause senden</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>Wird am Gesprochenen erkannt</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>Sprache, die du sprichst</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keines</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>Eines der Modelle unten.</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>Sonst wartet das Gesagte auf die Eingabetaste. Freihändig beginnt mit einem Rechtsklick auf das Mikrofon.</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Erkannt von</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Sprechen</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>Gehörtes wird aufgeschrieben, der Ton nicht behalten.</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>Erlaube es in den Datenschutzeinstellungen des Systems und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>Ein anderes Programm benutzt das Mikrofon.</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>Beende das dort oder wähle in den Einstellungen unter „Sprechen“ ein anderes Mikrofon.</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>Modell für Spracherkennung holen…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>Es wurde kein Mikrofon gefunden.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>Schließe es wieder an oder wähle in den Einstellungen unter „Sprechen“ ein anderes.</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>Schließe eines an und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>Sieh nach, ob es stumm geschaltet ist und ob das System Rememora zuhören lässt, oder wähle in den Einstellungen unter „Sprechen“ ein anderes.</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>Einstellungen zum Sprechen…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>Das Mikrofon lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>Vom Mikrofon kommt nur Stille.</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>Das Mikrofon ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>Das System lässt Rememora das Mikrofon nicht verwenden.</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>Versuche es noch einmal oder wähle in den Einstellungen unter „Sprechen“ ein anderes.</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>Was bisher gehört wurde, bleibt.</translation>
        </message>
    </context>
    <context>
        <name>LoadBar</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Loading %1 into memory… %2 %</source>
            <translation>%1 wird in den Arbeitsspeicher geladen… %2 %</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>Die Dokumente selbst und heruntergeladene Modelle sind davon nicht betroffen.</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>%1 wird heruntergeladen: %2 %</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>Vergessen?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>Rememora ist gesperrt</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Das ist nicht die Passphrase.</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>Der Wiederherstellungscode öffnet alles; danach kannst du eine andere Passphrase festlegen.</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>Dann ist verloren, was hier aufbewahrt wird: Unterhaltungen, Erinnerungen und was aus Dokumenten gelesen wurde. Niemand hat einen anderen Schlüssel.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>Um neu anzufangen, schließe Rememora und verschiebe seinen Datenordner auf %1 an einen anderen Ort.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>Um neu anzufangen, schließe Rememora und verschiebe diesen Ordner an einen anderen Ort: %1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>Neuer Versuch in %1.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Wird entsperrt…</translation>
        </message>
        <message>
            <source>Use the keyring</source>
            <translation>Schlüsselbund verwenden</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Passphrase verwenden</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Wiederherstellungscode verwenden</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>Ohne beides kann niemand lesen, was hier aufbewahrt wird, und es lässt sich nicht zurückholen.</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>Er hat noch nichts geschrieben.</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>Protokoll von %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>Das Protokoll konnte nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>MapChart</name>
        <message>
            <source>Map of memories</source>
            <translation>Karte der Erinnerungen</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>Farbe nach</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>Farbe nach Art</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>Farbe nach Person</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>Zieh eine Linie um Erinnerungen, um sie auszuwählen</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>Neu zeichnen</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>Karte wird gezeichnet…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>Fortschritt der Karte</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>Erinnerungen mit ähnlicher Bedeutung kommen nebeneinander zu liegen.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Alles zeigen</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>Die neueste Erinnerung (%n)</numerusform>
                <numerusform>Die neuesten %n Erinnerungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>Zu wenig für eine Karte</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>Ab drei Erinnerungen erscheinen sie hier nebeneinander, wo ihre Bedeutungen sich nahe sind.</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>niemand davon</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>In der ersten %Ln Nachricht: %1</numerusform>
                <numerusform>In den ersten %Ln Nachrichten: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>Namen und Nummern werden gesucht…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>Namen, die in keiner Erinnerung vorkommen, lassen sich gerade nicht finden.</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>Es wurde nichts gefunden, was zu ersetzen wäre.</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>%Ln IP-Adresse</numerusform>
                <numerusform>%Ln IP-Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>%Ln Kontoname</numerusform>
                <numerusform>%Ln Kontonamen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>%Ln Adresse</numerusform>
                <numerusform>%Ln Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>%Ln Datum</numerusform>
                <numerusform>%Ln Daten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>%Ln E-Mail-Adresse</numerusform>
                <numerusform>%Ln E-Mail-Adressen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>%Ln Link</numerusform>
                <numerusform>%Ln Links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>%Ln Organisation</numerusform>
                <numerusform>%Ln Organisationen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>%Ln andere Nummer</numerusform>
                <numerusform>%Ln andere Nummern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln Person</numerusform>
                <numerusform>%Ln Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln Ort</numerusform>
                <numerusform>%Ln Orte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secrets</source>
            <translation>
                <numerusform>%Ln Geheimnis</numerusform>
                <numerusform>%Ln Geheimnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>%Ln Telefonnummer</numerusform>
                <numerusform>%Ln Telefonnummern</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP-Adresse</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>%n Erinnerung</numerusform>
                <numerusform>%n Erinnerungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>%n Erinnerung wird endgültig gelöscht.</numerusform>
                <numerusform>%n Erinnerungen werden endgültig gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Über dich</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>Neue Erinnerung</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>Alle Erinnerungen</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>Papierkorb leeren?</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>Diese Erinnerung endgültig löschen?</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Import und Export</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Personen und Dinge</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>Die Nachrichten, aus denen sie stammen, bleiben.</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>Diese Erinnerung wurde inzwischen vergessen.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>ihr Text, Verlauf und ihre Vektoren, auch aus den Dateien</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>ihre Texte, Verläufe und Vektoren, auch aus den Dateien</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>%n Erinnerung ist jetzt eine</numerusform>
                <numerusform>%n Erinnerungen sind jetzt eine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>%n Erinnerung wurde daraus</numerusform>
                <numerusform>%n Erinnerungen wurden daraus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>Neue Nachfrage in %n Tag: %1</numerusform>
                <numerusform>Neue Nachfrage in %n Tagen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>Beides gilt jetzt</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Wiederholt: %1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>%n Erinnerung vergessen</numerusform>
                <numerusform>%n Erinnerungen vergessen</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Vergessen: %1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>Gemerkt</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>Nicht mehr gültig: %1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>Keine Nachfrage mehr: %1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>Jetzt gültig: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Gemerkt: %1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>Gilt noch: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>MemoryDetail</name>
        <message numerus="yes">
            <source>%n memories changed</source>
            <translation>
                <numerusform>%n Erinnerung geändert</numerusform>
                <numerusform>%n Erinnerungen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>%n Erinnerung ausgewählt</numerusform>
                <numerusform>%n Erinnerungen ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>%n-mal in Aufträgen</numerusform>
                <numerusform>%n-mal in Aufträgen</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>Eine angeheftete Erinnerung kommt zuerst und steht immer in deinem Profil</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Stand wiederherstellen</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Fragen, ob das noch gilt</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>Fragen, ob sie noch gelten</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit memory</source>
            <translation>Erinnerung bearbeiten</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>Jetzt löschen…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>Wird am %1 von selbst vergessen</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>Am %1 vergessen. 30 Tage später wird sie endgültig gelöscht.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Vereinen…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>Neue Erinnerung</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>Eine Erinnerung statt %n</numerusform>
                <numerusform>Eine Erinnerung statt %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Nachricht öffnen</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>Nur in %n Unterhaltung abgerufen</numerusform>
                <numerusform>Nur in %n Unterhaltungen abgerufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>Erinnerung aufteilen</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Aufteilen…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>Text, Art, Daten, Anheftung und Unterhaltungen, wie sie danach waren</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Genutzt</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Was daraus wurde…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>Was mit ihr geschah</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>Was jetzt gilt</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Was du gesagt hast</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>Am %1 hast du es bestätigt</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weitere</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>vorher: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>in %n Antwort</numerusform>
                <numerusform>in %n Antworten</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>ohne Ende</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>jetzt: %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>MemoryEditor</name>
        <message>
            <source>Forget on</source>
            <translation>Vergessen am</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>Gilt nicht mehr seit</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Abgerufen</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Gilt seit</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>Du bist gegen Erdnüsse allergisch</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>%Ln Erinnerung wartet unter „Zuletzt“ auf deine Entscheidung</numerusform>
                <numerusform>%Ln Erinnerungen warten unter „Zuletzt“ auf deine Entscheidung</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>%n Erinnerung exportiert</numerusform>
                <numerusform>%n Erinnerungen exportiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>%n Erinnerung importiert</numerusform>
                <numerusform>%n Erinnerungen importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>Als JSON exportieren…</translation>
        </message>
        <message>
            <source>Export as Markdown…</source>
            <translation>Als Markdown exportieren…</translation>
        </message>
        <message>
            <source>Export memories</source>
            <translation>Erinnerungen exportieren</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>Exporte (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>Ordner mit Unterhaltungen importieren</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>Ordner mit Unterhaltungen importieren…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>Aus anderen Assistenten importieren</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>Aus anderen Assistenten importieren…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Erinnerungen importieren</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>Aus importierten Unterhaltungen lernen</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>Erinnerungen (*.json *.md *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>Erinnerungen eines anderen Assistenten einfügen…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>Es gibt keine importierte Unterhaltung, aus der noch nicht gelernt wurde.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>Es ist nichts Neues darin.</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>Alle und alles</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>Stand vor einem Monat</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>Stand vor einem Jahr</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>Stand vor sechs Monaten</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>Stand heute</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>Stand vom…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Zu jeder Zeit</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>Überall und in Projekten</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>Von überall</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>Im Papierkorb</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>In den letzten 30 Tagen</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>In den letzten 7 Tagen</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>Im letzten Jahr</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>In welcher Reihenfolge</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Gelernt</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>Meistgenutzte zuerst</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>Nicht mehr gültig</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>An welchem Tag sie gültig waren</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>Nur angeheftete</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>Nur die, nach denen gefragt wird</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Angezeigt</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>Stärkste zuerst</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>Gültig und vergangen</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>Wovon die Erinnerungen handeln</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>Wann sie gelernt wurden</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>Wo sie bekannt sind</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>Welche angezeigt werden</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Wer oder was</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>Von wem und wovon sie sprechen</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>mit Nachfrage</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>Erinnerungen</translation>
        </message>
    </context>
    <context>
        <name>MemoryModel</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Erinnerung</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Gilt seit</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Genutzt</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>Vereinen</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>Die Worte nehmen von</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Diese</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>Vergessen: %1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>Das ist jetzt eine eigene Unterhaltung</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit your message</source>
            <translation>Bearbeite deine Nachricht</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>Die Antwort wird neu geschrieben. Was jetzt hier steht, bleibt als weitere Version.</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>Jetzt erledigen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>Auslassen: %1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>Verpasst: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>Womit %1 sehen soll</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>Unterhaltungen und Erinnerungen bleiben. Dateien außerhalb des Rememora-Ordners bleiben auch.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>Unterhaltungen und Erinnerungen bleiben. Du kannst das Modell wieder holen.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Lizenz: %1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>Lizenz: %1. Mit dem Herunterladen nimmst du sie an.</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>Modelldateien (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>Öffnet %1 in deinem Browser</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>Sieht Bilder</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <source>context of %1 tokens</source>
            <translation>Kontext von %1 Token</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
    </context>
    <context>
        <name>ModelRemoval</name>
        <message>
            <source>%1 are freed on the disk.</source>
            <translation>%1 werden auf dem Datenträger frei.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 entfernen?</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>Sampling</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1 konnte es nicht aufnehmen; das Modell ist auf dem Prozessor.</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1: %2 von %3 Schichten</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>Ein Modell auf diesem Computer liest deine Nachricht, bevor du sie sendest, damit die Antwort früher beginnt. Nichts davon wird behalten, bevor du sendest.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Höchstens %1</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>Modell wählen, herunterladen oder öffnen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>%1 leeren</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>Gespeicherte Unterhaltungsstände leeren</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>Kompakter Kontext</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>Kontextfenster</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>Jede Unterhaltung wird dann neu gelesen, wenn du sie fortsetzt</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>Gibt den Arbeitsspeicher des Modells nach einer Weile ohne Nutzung frei. Es kommt zurück, während du schreibst.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Grafikprozessor</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>Wie viel einer Unterhaltung das Modell auf einmal liest. Mehr braucht mehr Arbeitsspeicher; das Modell wird neu geladen.</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>Keine behalten</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>Hält in 8 statt 16 Bit, was das Modell gelesen hat: halber Speicher für den Kontext. Es liest ein Drittel langsamer und formuliert manche Antworten anders. Das Modell wird neu geladen.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model hub</source>
            <translation>Modell-Hub</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelle…</translation>
        </message>
        <message>
            <source>Name conversations</source>
            <translation>Unterhaltungen benennen</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Noch kein Modell</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Nur mit Netzteil</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>Beim Schreiben mitlesen</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>Gespeicherte Unterhaltungsstände</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>Nimmt so viel vom Modell auf, wie in seinen Speicher passt. Das Modell wird neu geladen.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>Der übliche</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>Es gibt keinen, den diese Version von Rememora nutzen kann.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Bei Leerlauf entladen</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>Was das Modell gelesen hat, bleibt auf dem Datenträger, damit eine Unterhaltung, die du öffnest, sofort weitergeht.</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>Woher Modelle heruntergeladen werden: von einem Spiegel oder einem eigenen Server. Proxys sind die des Systems.</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>Wenn niemand wartet, gibt das Modell einer neuen Unterhaltung einen Titel. Deine eigenen Titel bleiben.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>Unterhaltungen und Erinnerungen bleiben. Das Modell liest eine Unterhaltung, wenn du sie fortsetzt: etwa %1.</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>Arbeitsspeicher bei einem Kontext von %1 Token: %2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>Liest eine Unterhaltung von %1 Token in etwa %2.</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>Schreibt etwa %1 Token pro Sekunde</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>etwa %1 Token pro Sekunde</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>auf diesem Computer gemessen</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>geschätzt; gemessen, wenn du ein Modell geladen hast</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>schnell hier</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>gut hier</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>durchsucht sein Gedächtnis von selbst</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>langsam hier</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>denkt nach, bevor es antwortet</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>passt nicht: braucht %1, %2 frei</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>Vom Hub hinzufügen…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>Gut auf %1</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>Gut für diesen Computer</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Modelle sind GGUF-Dateien. Sie laufen auf %1. Außer für die Verbindung dorthin nutzt Rememora das Netzwerk nur für einen Download, den du startest, und für Server, die du in den Einstellungen wählst.</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Modelle sind GGUF-Dateien. Sie laufen auf diesem Computer. Rememora nutzt das Netzwerk nur für einen Download, den du startest, und für Server, die du in den Einstellungen wählst.</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Auf %1</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>GGUF-Datei öffnen…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>Langsam auf %1</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>Langsam auf diesem Computer</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>Zu groß für den freien Arbeitsspeicher</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>Name dieses Computers</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>Diesen Hinweis schließen</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>Rememora baut auf der Arbeit anderer auf. Qt wird unter der LGPL genutzt: Seine Bibliotheken sind unverändert und können ersetzt werden.</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Drittanbieter-Hinweise</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>GGUF-Modelle (*.gguf);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>GGUF-Datei öffnen</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>Alle Schritte sind erledigt.</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>Das ist gut gelungen</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>Das ist nicht gut gelungen</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>Ist es gut gelungen? Nächstes Mal richtet sich Rememora nach dem, was du sagst.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Was getan wurde</translation>
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
            <translation>Zuerst ausfüllen: %1.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Sag, was zu tun ist.</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>Was mit jedem Teil des Textes geschehen soll</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>Zum Beispiel: Schreib eine Frage zu jedem Absatz</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{Name}} ist ein Feld zum Ausfüllen, {{Name|dies}} beginnt mit „dies“, {{Name|dies|das}} ist eine Auswahl.</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Diese Zeile entfernen</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>Wert zeigen</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>PaperClient</name>
        <message>
            <source>Choose fewer messages, or export the conversation as PDF.</source>
            <translation>Wähle weniger Nachrichten oder exportiere die Unterhaltung als PDF.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Wähle andere.</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>Es wurde kein Bild erstellt.</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>Der Teil von Rememora, der PDF und Bilder erstellt, wurde unerwartet beendet.</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>In diesen Nachrichten gibt es nichts zu sehen.</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>Das ist zu lang für Bilder.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>Versuche es noch einmal. Wenn es wieder passiert, exportiere als HTML und drucke das.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Deine Unterhaltungen sind, wie sie waren, und nichts halb Geschriebenes blieb zurück.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>Mit etwas Mühe zu erraten.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>Leicht zu erraten. Mehr Wörter machen sie stärker.</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Alles, was Rememora aufbewahrt, wird damit verschlüsselt: Unterhaltungen, Erinnerungen, gelesene Dokumente, Aufgaben. Was schon da ist, wird umgewandelt, während du weiterarbeitest.</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>Schwer zu erraten.</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>Ich verstehe, was verloren ist, wenn ich sie vergesse</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>Wenn du sie vergisst und keinen Wiederherstellungscode hast, ist das alles verloren. Niemand kann es zurückholen: Es gibt keinen anderen Schlüssel.</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>Auch einen Wiederherstellungscode erstellen, falls ich sie vergesse</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>Jetzige Passphrase oder Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Passphrase festlegen</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Festlegen</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>Gut sind mehrere Wörter, die nicht zusammengehören.</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>Sehr schwer zu erraten.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Die Feststelltaste ist an</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Eingabe anzeigen</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents.</source>
            <translation>Es öffnet die Datei dieses eine Mal und wird nirgends aufbewahrt. Was daraus gelesen wird, ist dann so offen wie deine anderen Dokumente.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>Passwort eines Dokuments</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>„%1“ ist verschlüsselt. Sein Passwort öffnet es.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>Frag das ChatGPT, Claude oder Gemini und füge die Antwort unten ein:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the question</source>
            <translation>Frage kopieren</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>Jede Aussage wartet unter „Zuletzt“, bis du sie behältst, berichtigst oder verwirfst. Nichts wird ohne deine Entscheidung behalten.</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>Erinnerungen aus einem anderen Assistenten</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>Füge die Antwort hier ein</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Vorschlagen</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>Was hast du dir über mich gemerkt? Liste alles auf, eins pro Zeile, in Sätzen.</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>%n Server hinzufügen</numerusform>
                <numerusform>%n Server hinzufügen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>Füge ein, was auf der Seite des Servers steht, oder eine Datei eines anderen Programms:</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>Server aus JSON</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>Das JSON</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>Was daraus gelesen wird, erscheint hier; hinzugefügt wird noch nichts.</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>Eingefügter Text · %1 Zeichen</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>Eingefügten Text entfernen</translation>
        </message>
    </context>
    <context>
        <name>PathDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Auswählen</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>Gib den ganzen Pfad an, vom Stammverzeichnis an: „%1“ ist keiner.</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>Pfad auf %1</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>Pfade auf %1, einer pro Zeile</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>Rememora läuft auf %1 und liest die Dateien jenes Rechners. Was auf diesem Computer ist, muss erst dorthin kopiert werden.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>Rememora läuft auf %1 und schreibt dort. Was schon so heißt, wird ohne weitere Frage ersetzt.</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>Rememora läuft auf %1: Gemeint ist ein Ordner jenes Rechners, nicht einer dieses Computers.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>Person hinzufügen…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Namen ändern…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>Unterhaltungen, Erinnerungen und Dokumente</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>Jede Person hat eigene Unterhaltungen und Erinnerungen und eine eigene Passphrase; Modelle werden gemeinsam genutzt.</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Alles endgültig löschen</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Alles, was Rememora von dir aufbewahrt, wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>Ich verstehe</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>Er wird beim Start allen gezeigt, die dieses Konto nutzen.</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>Modelle bleiben, ebenso Sicherungen, die du erstellt hast.</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>Auf einem anderen Rechner sagt der Befehl, wessen Kern er startet: mit --profile und einer ID dahinter.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>Rememora fragt dann beim Start, wer da ist. Ohne eigene Passphrasen kann jede Person ansehen, was die anderen haben.</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>%1 von diesem Computer entfernen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>Einstellungen und die Passphrase</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>Person wechseln</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>Die erste Person</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>Wer Rememora hier nutzt</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dein Name</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>Unterhaltungen, die es nennen</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Namen suchen</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>Personen, Haustiere, Orte und Dinge, die deine Erinnerungen nennen, erscheinen hier, jeweils mit allem, was bekannt ist.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Was bekannt ist</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>Was vorher galt</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>Antwortet, wo keine andere Persönlichkeit gewählt wurde.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Export as JSON card…</source>
            <translation>Als JSON-Karte exportieren…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>Als PNG-Karte exportieren…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Mehr zu %1</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>Neue Unterhaltung mit %1</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>Noch keine Anweisungen.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1 (nicht hier)</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>Ein eigenes Modell wird geladen, wenn sie antwortet; das dauert so lange, wie das Laden dauert.</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>Antwortet auf</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild auswählen</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Bild auswählen…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Begrüßung</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Neue Persönlichkeit</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Bild entfernen</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Sampling</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>Sprache deiner Nachricht</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>Das von dir gewählte</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>Was sie in einer neuen Unterhaltung zuerst sagt. Leer: Du beginnst.</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>Wer sie ist, wie sie spricht und was sie immer beachten soll. Das steht in jedem Prompt.</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (Kopie)</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>Eine Persönlichkeit antwortet auf ihre eigene Art, in den Unterhaltungen, für die du sie wählst. Was über dich gemerkt ist, ist für alle gleich.</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>Charakterkarten (*.png *.json *.charx);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>Charakterkarten (PNG, JSON, CHARX) kannst du auch auf diese Seite ziehen.</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1 exportieren</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exportiert nach %1</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>Karte importieren…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>Charakterkarte importieren</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Neue Persönlichkeit</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Persönlichkeiten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>„%1“ ist da</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>Bilder hinzufügen</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>Bilder (%1);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>„%1“ herausnehmen</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>wird hinzugefügt…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>Diese Datei enthält kein lesbares Bild.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>Dieses Bild ist beschädigt. Wähle ein anderes.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>Dieses Bild ist zu groß. Wähle eines mit weniger Pixeln.</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Als %1 gespeichert</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>Das Bild konnte nicht gespeichert werden: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>Eine Nachricht kann höchstens %1 Bilder zeigen.</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>Sende die anderen mit einer weiteren Nachricht.</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>Die, die Platz haben, sind da.</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Nächstes Bild</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>Bildansicht: %1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Voriges Bild</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>Das Bild ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>Dieses Bild kann hier nicht in voller Größe gezeigt werden. Speichern lässt es sich.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Dieses Bild ist nicht mehr da.</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>Bekannt</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>läuft auf %1</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>Jetzt wird eine andere Fassung dieser Unterhaltung gezeigt, und das Gedächtnis folgt ihr.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Copy: %1</source>
            <translation>Kopieren: %1</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Alles zeigen (%1)</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>Schritt hinzufügen</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>Jetzt Schritt %1</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>Move step %1 down</source>
            <translation>Schritt %1 nach unten</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>Schritt %1 nach oben</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>Schritt %1 entfernen</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Schritt %1</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>Weiter vorlesen</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Nächster Satz</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>Vorlesen anhalten</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>Vorlesetempo</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Vorlesen beenden</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>Der nächste Satz kommt…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>In 10 Minuten</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>Eine Passphrase schützt weder Modelle noch Exportiertes, und sie hilft nicht gegen jemanden, der zusieht, während Rememora offen ist. Zusammen mit einem Index-Server lässt sie sich nicht verwenden.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Alles, was Rememora aufbewahrt, ist damit verschlüsselt.</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>Alles wird wieder unverschlüsselt auf den Datenträger geschrieben, während du weiterarbeitest.</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>Mach weiter, wie du möchtest: Neues ist schon verschlüsselt.</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>Wird wieder unverschlüsselt geschrieben: %1 %.</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>Er öffnet alles, wenn die Passphrase vergessen ist, und wird nur einmal gezeigt.</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Von selbst sperren</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>Mit dem Computer sperren</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>Code erstellen</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Neuer Wiederherstellungscode</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>Neuer Wiederherstellungscode…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privatsphäre</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Dort ablegen</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Wiederherstellungscode</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Passphrase entfernen</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>Passphrase entfernen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Passphrase festlegen…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>Der Code, den du jetzt hast, ist danach ungültig.</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>Der Schlüssel wird im Schlüsselbund dieses Kontos abgelegt.</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>Der Schlüsselbund kann Rememora jetzt entsperren</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>Die Passphrase gilt weiter.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>Die Passphrase ist geändert</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>Die Passphrase ist festgelegt</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>Dann kann alles lesen, wer den Datenträger von %1 lesen kann, und nichts wird mehr gesperrt.</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>Dann kann alles lesen, wer den Datenträger dieses Computers lesen kann, und nichts wird mehr gesperrt.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>Es gibt keine. Was aufbewahrt wird, liegt unverschlüsselt auf dem Datenträger: Wer den Datenträger von %1 lesen kann, kann es lesen.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>Es gibt keine. Was aufbewahrt wird, liegt unverschlüsselt auf dem Datenträger: Wer den Datenträger dieses Computers lesen kann, kann es lesen.</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>Es gibt keinen: Wenn du die Passphrase vergisst, ist alles verloren.</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>Es gibt einen. Ein neuer ersetzt ihn.</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>Dieses System sagt Programmen nicht, wann es schläft oder sein Bildschirm gesperrt ist. Rememora sperrt sich beim Aufwachen, wenn du es länger nicht benutzt hast, als oben eingestellt ist.</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>Mit dem Schlüsselbund des Systems entsperren</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>Mit dem Schlüsselbund des Systems entsperren?</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>Bis das fertig ist, fragt Rememora beim Start noch nach der Passphrase.</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>Was da war, wird gerade verschlüsselt: %1 %.</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>Wenn er in den Ruhezustand geht und wenn sein Bildschirm gesperrt wird.</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>Wenn so lange niemand das Fenster benutzt hat; eine Antwort wird vorher zu Ende geschrieben. Strg+L sperrt sofort. Spurlose Unterhaltungen enden damit.</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>Wer das Konto auf %1 nutzen kann, kann Rememora dann ohne die Passphrase öffnen.</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>Wer dieses Konto auf diesem Computer nutzen kann, kann Rememora dann ohne die Passphrase öffnen.</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Details ausblenden</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>Die erste Person</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>Wer ist da?</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>Rememora musste neu starten. Deine Unterhaltungen und Erinnerungen sind sicher gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>Zum Beispiel: Garten</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>Es kennt nur, was in diesem Projekt gesagt wurde, und was du ihm hier erzählst, ist nur hier bekannt.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>Es kennt, was überall bekannt ist, und was du ihm hier erzählst, ist überall bekannt.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>Es kennt, was überall bekannt ist. Was du ihm hier erzählst, ist nur hier bekannt.</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>Behält Gelerntes für sich</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Gedächtnis</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>Getrennt</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Gemeinsam</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>Was soll Rememora in jeder Unterhaltung dieses Projekts wissen oder tun?</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>Vorher Gelerntes bleibt dort bekannt, wo es jetzt bekannt ist. Auf der Seite „Erinnerungen“ lässt sich das ändern.</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 von %2 Token</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n Token</numerusform>
                <numerusform>%n Token</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>In der letzten Runde waren %1 schon bekannt, %2 wurden neu gelesen.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>Anweisungen des Projekts</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marken</translation>
        </message>
        <message>
            <source>Nothing yet: it is put together when you send the first message.</source>
            <translation>Noch nichts: Er wird zusammengestellt, wenn du die erste Nachricht sendest.</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Abgerufen</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>Zusammenfassung früherer Runden</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>Der genaue Prompt</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Was das Modell sieht</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Dein Profil</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>%1 Zeichen; höchstens %2 können gespeichert werden.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln ist nicht nutzbar</numerusform>
                <numerusform>%Ln sind nicht nutzbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>%Ln Prompt exportiert</numerusform>
                <numerusform>%Ln Prompts exportiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>%Ln Prompt importiert</numerusform>
                <numerusform>%Ln Prompts importiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln war schon hier</numerusform>
                <numerusform>%Ln waren schon hier</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Löschen (Entf)</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Export prompts</source>
            <translation>Prompts exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>Felder: %1</translation>
        </message>
        <message>
            <source>Further down (Alt+Down)</source>
            <translation>Weiter nach unten (Alt+↓)</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>Weiter nach oben (Alt+↑)</translation>
        </message>
        <message>
            <source>Import prompts</source>
            <translation>Prompts importieren</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Neuer Prompt</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Gespeicherte Prompts</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>Was in das Nachrichtenfeld gesetzt wird</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{Name}} ist ein Feld zum Ausfüllen, {{Name|dies}} beginnt mit „dies“, {{Name|dies|das}} ist eine Auswahl.</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln angenommen</numerusform>
                <numerusform>%Ln angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>%Ln Änderung angenommen</numerusform>
                <numerusform>%Ln Änderungen angenommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>%Ln Änderung abgelehnt</numerusform>
                <numerusform>%Ln Änderungen abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln offen</numerusform>
                <numerusform>%Ln offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln abgelehnt</numerusform>
                <numerusform>%Ln abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Alle annehmen</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>Klicke auf eine Änderung oder drücke →, um zur nächsten zu gehen.</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>Nächste Änderung (→)</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>Es wurden keine Fehler gefunden.</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>Noch nichts Korrektur gelesen</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>Vorige Änderung (←)</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>Text mit Korrekturen</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>Vorschläge erscheinen hier nach und nach.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>Alle ablehnen</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>→ und ← gehen von Änderung zu Änderung, Eingabe nimmt eine an, Entf lehnt sie ab, die Rücktaste nimmt das zurück</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>Entscheidung zurücknehmen (Rücktaste)</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>Die Quelle wurde entfernt. Das ist der Text mit allem, was vorgeschlagen wurde.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>Ein Plan, den du ändern kannst</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>Ändere ihn, während es weitergeht: Getan wird, was hier steht.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>Erlaubt sind höchstens %1. Du wirst gefragt, bevor ein Werkzeug verwendet wird.</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>Anderen Plan überlegen</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>Was noch zu tun ist</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>Schreib in einen Schritt, um ihn zu ändern. Eingabe fügt darunter einen hinzu; Alt und eine Pfeiltaste verschiebt ihn.</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide behalten</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Nie darüber</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>Nichts dergleichen wird mehr gelernt</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Nachricht öffnen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>Das widerspricht dem Gemerkten</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>vorgeschlagen von %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>ProposalEditor</name>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n anzusehen</numerusform>
                <numerusform>%n anzusehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Rememora sperren (Strg+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Persönlichkeiten</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Terminerinnerungen</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>Unterhaltungen durchsuchen (Strg+K)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>Seitenleiste einblenden (Strg+B)</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Neue Unterhaltung beginnen (Strg+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
    </context>
    <context>
        <name>RankingModel</name>
        <message>
            <source>At first</source>
            <translation>Anfangs</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fakten</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Vorlieben</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Smalltalk</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Was zählt</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>Alle Erinnerungen werden wieder wie anfangs geordnet. Die Erinnerungen selbst bleiben.</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>Alle Gewichte</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>Antworten, wie du sie möchtest</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>Vergessen, was dein Feedback bewirkt hat?</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>Rangfolge der Erinnerungen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>Zeigen, was du beigebracht hast</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Zeigen…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>Was dein Feedback bewirkt hat</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>Was dir gefallen hat und was du berichtigt hast, als Beispiele in einer Datei, mit der sich ein Modell trainieren lässt.</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>wie anfangs</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>„Hilfreich“, „Nicht relevant“, Daumen, Anheften und Löschen ändern, wie viel jedes Anzeichen zählt. Hier steht, was mehr oder weniger zählt als anfangs.</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>Gewichte der Rangfolge</translation>
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
            <translation>Zurück zur üblichen Größe</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>Dokument schließen (Esc)</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>Diesen Satz berichtigen</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>In diesem Dokument suchen</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>Datei im Programm des Systems öffnen</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Show as text, to select and copy it</source>
            <translation>Als Text zeigen, zum Markieren und Kopieren</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>Größe: %1 %</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>Die Datei ist nicht mehr an ihrem Ort. Dies ist der Text, der aus ihr gelesen wurde.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Dieses Dokument wurde entfernt.</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>Diese Seite kann nicht gezeichnet werden, daher wird ihr Text gezeigt.</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>Diese Seite wurde noch nicht gelesen.</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>von %1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPlayer</name>
        <message>
            <source>Click a sentence to correct it.</source>
            <translation>Klicke auf einen Satz, um ihn zu berichtigen.</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>Klicke auf ein Wort, um es zu hören.</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>Transkript berichtigen (F2)</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>Es wurde kein Lautsprecher gefunden. Schließe einen an und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>Diese Seite abspielen</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Wiedergabe beenden</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>Die Datei ist nicht auf diesem Computer: Sie kann hier nicht abgespielt werden.</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>Diese Datei kann nicht abgespielt werden. Öffne sie im Programm des Systems.</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>Modell wählen…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>Wähle eines, dann wird es beantwortet.</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>Wartet: Das Modell konnte nicht geladen werden</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>Wartet: Das Modell wird heruntergeladen, %1 %</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>Wartet: Das Modell wird wieder geladen</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>Wartet: Das Modell wird geladen, %1 %</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>Wartet: Es gibt noch kein Modell</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>Wartet: Deine Dateien werden gelesen</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>Wartet: Deine Bilder werden gelesen</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>Es gibt noch kein Modell.</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>Warten, bis der Kern wieder startet…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>Warten, bis der Kern startet…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Warten auf das Modell…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Was du geschrieben hast, bleibt erhalten.</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>Das Vorlesen ist dort angehalten, wo es war.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>Schließe Kopfhörer oder Lautsprecher an oder wähle in den Einstellungen unter „Vorlesen“ ein anderes Gerät, und mach weiter.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>Schließe Kopfhörer oder Lautsprecher an oder wähle in den Einstellungen unter „Vorlesen“ ein anderes Gerät und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>Es gibt kein Gerät für die Wiedergabe, oder es ist ausgefallen.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n Dokument wartet darauf, gelesen zu werden.</numerusform>
                <numerusform>%n Dokumente warten darauf, gelesen zu werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>Angehalten. %n Dokument wartet darauf, gelesen zu werden.</numerusform>
                <numerusform>Angehalten. %n Dokumente warten darauf, gelesen zu werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>Das Lesen geht weiter, wenn die Antwort geschrieben ist.</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>Das Lesen wartet, bis der Akku geladen ist.</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>„%1“ wird gelesen</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>„%1“ wird gelesen, Seite %2 von %3</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>Was gelesen wurde, bleibt. Was nicht, kann später gelesen werden</translation>
        </message>
        <message>
            <source>document %1 of %2</source>
            <translation>Dokument %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>%1 asked the model, and was told</source>
            <translation>%1 hat das Modell gefragt und dabei erfahren</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>%1 hat gelesen</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>%1 hat gesucht und gefunden</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>%n Stelle aus Unterhaltungen</numerusform>
                <numerusform>%n Stellen aus Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>Was es gelesen hat, wurde inzwischen gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>Genutzte Erinnerungen</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>Was hier genutzt wurde, ist inzwischen gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>RecalledRow</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>Hilfreich</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>Nicht relevant</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Nachricht öffnen</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>So etwas seltener abrufen</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>So etwas öfter abrufen</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>Gemerkt am %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>Rememora antwortete am %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>Rememora antwortete am %1 in „%2“</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>Stand am %1 in einem Bild</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>Stand am %1 in einem Bild in „%2“</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>Von dir gesagt am %1</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>Von dir gesagt am %1 in „%2“</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>gültig bis %1</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Teil des Bildschirms wählen</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>Zieh über das, was ins Bild soll. Eingabe nimmt den ganzen Bildschirm, Esc nichts.</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>Gelöscht: %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Erledigt: %1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>In 1 Stunde</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>In 10 Minuten</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Morgen um 9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>Diese Terminerinnerung schließen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>Terminerinnerung: %1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>%n weitere Terminerinnerung</numerusform>
                <numerusform>%n weitere Terminerinnerungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change the reminder</source>
            <translation>Terminerinnerung ändern</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>In 1 Stunde</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>In 10 Minuten</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Neue Erinnerung</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>Dieser Zeitpunkt ist vorbei: Du wirst sofort erinnert.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Morgen um 9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>Woran du erinnert werden möchtest</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n Terminerinnerung</numerusform>
                <numerusform>%n Terminerinnerungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Neue Erinnerung</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>Noch keine Terminerinnerungen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Terminerinnerungen</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>Sag in einer Unterhaltung, woran du wann erinnert werden möchtest, oder schreib es hier auf. Du wirst erinnert, solange Rememora läuft; was du verpasst hast, erfährst du beim nächsten Start.</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>Terminerinnerungen durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Name dieses Computers</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>Was jetzt gilt</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>Was gültig war, bleibt als Vergangenes.</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n Quelle</numerusform>
                <numerusform>%n Quellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>%n Stelle gelesen</numerusform>
                <numerusform>%n Stellen gelesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Quellen:</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>Unterbrochen: Der Kern wurde beendet. Versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>%1 Token werden gelesen… %2 %</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Denkt nach…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Wartet auf deine Antwort</translation>
        </message>
    </context>
    <context>
        <name>ReplyWidget</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>Copy this reply</source>
            <translation>Diese Antwort kopieren</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Vergessen: %1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>Aus deinem Profil</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Gute Antwort</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>Neue Unterhaltung ab hier</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>Keine gute Antwort</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Nicht behalten: %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Gemerkt: %1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>Antwort fertig.</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Als Bild teilen…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Vorlesen beenden</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>Diese Antwort beruht auf dem, was immer über dich bekannt ist. Zeigen</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>Hat eine Weile nachgedacht</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>%n Erinnerung genutzt</numerusform>
                <numerusform>%n Erinnerungen genutzt</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Was daraus wurde…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>erstes Wort %1 s</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Wähle einen anderen Ort.</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Wird gesammelt…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>Bild des Fensters</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>Der Bericht kann dort nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>Das erstellt eine Datei für alle, die sich das Problem ansehen, und sendet nichts. Namen und Nummern sind durch Platzhalter ersetzt; das hilft, garantiert aber nichts: Lies die Datei durch und nimm heraus, was nicht darin stehen soll.</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>Was im Bericht steht</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>Mit diesem Bild des Fensters, die Texte darin als Balken gezeichnet</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>Danach auf dem Stand der Sicherung oder nicht mehr da: Unterhaltungen %1, Erinnerungen %2.</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>Alles, was hier ist, bleibt. Was seitdem hier gelöscht wurde, kommt zurück. Aufgaben, Aufträge und Terminerinnerungen bleiben, wie sie hier sind.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Beides zusammenführen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>Gib die Passphrase ein, die galt, als die Sicherung erstellt wurde.</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>Jede Unterhaltung und Erinnerung der Sicherung ist hier schon vorhanden, gleich neu oder neuer.</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>Aus der Sicherung kommen: neue Unterhaltungen %1, neuere %2; neue Erinnerungen %3, neuere %4.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Jetzt hier</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>In der Sicherung</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Letzte Änderung</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Hineinsehen</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>Nichts, was hier ist, würde danach fehlen.</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>Passphrase oder Wiederherstellungscode der Sicherung</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>Auch die Einstellungen wiederherstellen</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Sicherung wird gelesen…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>Ersetzen, was hier ist</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>Was jetzt hier ist, wird 30 Tage lang beiseitegelegt und nicht sofort gelöscht.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
    </context>
    <context>
        <name>ResultHeader</name>
        <message>
            <source>Back to all tasks</source>
            <translation>Zurück zu allen Aufgaben</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>In eine Unterhaltung übernehmen</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern als…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>Quelle daneben zeigen</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>Unverändert gelassen: Das Modell gab keine brauchbare Antwort.</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Quelle öffnen: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
    </context>
    <context>
        <name>ResultSaver</name>
        <message>
            <source>Known label</source>
            <translation>Bekannte Kategorie</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Ergebnis speichern</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Als „%1“ gespeichert</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Memories</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Ähnliches</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>Noch %n wartet; gefragt wirst du nach einer am Tag.</numerusform>
                <numerusform>Noch %n warten; gefragt wirst du nach einer am Tag.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Später fragen</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Nicht mehr fragen</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>Gilt das noch?</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Nicht mehr</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Gilt noch</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>Fragen am</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Fragen, ob das noch gilt</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>In einem Monat</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>In einem Jahr</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>In sechs Monaten</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>In drei Monaten</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>An einem Tag…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Festlegen</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>Hat sich geändert…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>In einfachen Worten und kurzen Sätzen</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
    </context>
    <context>
        <name>RouteDialog</name>
        <message>
            <source>A quote isn't closed.</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>Jeder Befehl, der stdin und stdout zu „python -m core“ oder „rememora-core“ auf dem anderen Rechner leitet, mit derselben Version von Rememora dort. Er muss ohne Rückfrage laufen: mit Schlüssel, nicht mit Passwort.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Here it is %1: both speak the same way, and it is safer to have the same.</source>
            <translation>Hier ist es %1: Beide verstehen sich, aber sicherer ist dieselbe Version.</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>Die Daten dort haben eine Passphrase; nach ihr wird dann gefragt.</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>Auf einem anderen Rechner, über einen Befehl</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>Rememora %1 antwortet auf %2.</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>Rememora antwortet dort. Die Daten sind gerade in einem anderen Fenster offen oder in diesem.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Wird getestet…</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>Verstanden als: %1</translation>
        </message>
        <message>
            <source>Use it…</source>
            <translation>Verwenden…</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Wo der Kern läuft</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1: eine Zahl von %2 bis %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>%n eigener Wert</numerusform>
                <numerusform>%n eigene Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>0 nimmt immer das wahrscheinlichste Wort; höher ist abwechslungsreicher und öfter falsch. 0 bis 2.</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>Dort endet eine Antwort. Ein Token ist etwa drei Viertel eines Wortes.</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>Über 1 wird eben Gesagtes in der Antwort seltener wiederholt. 0,8 bis 2.</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>Längste Antwort, in Token</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>Nur aus so vielen der wahrscheinlichsten Wörter wird gezogen. 0: aus allen.</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>Nur aus den wahrscheinlichsten Wörtern, die diesen Anteil ausmachen, wird gezogen. 0,05 bis 1.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Wiederholungsstrafe</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>Auf Standardwerte zurücksetzen</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
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
            <translation>Mit derselben Zahl ergibt „Erneut versuchen“ dieselbe Antwort. Leer: jedes Mal eine andere.</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>Wörter, die weniger wahrscheinlich sind als dieser Anteil des wahrscheinlichsten, fallen weg. 0 bis 0,9.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
    </context>
    <context>
        <name>ScheduleActions</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>„%1“ läuft nicht mehr nach Zeitplan</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>Alle meine Dokumente</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>Ausgewählte…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>Dokumente…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>In allen Unterhaltungen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>Nur in %n Unterhaltung</numerusform>
                <numerusform>Nur in %n Unterhaltungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Nur in „%1“</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>Nur die dieser Unterhaltung und ihres Projekts</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Abgerufen</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>Aus welchen Dokumenten in dieser Unterhaltung geantwortet wird</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>Daraus antworten</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>Aus diesen Dokumenten antworten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Keine auswählen</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>Dateien, die du der Unterhaltung selbst hinzufügst, zählen in jedem Fall.</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>Ordner und Dokumente</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Nach dem Namen suchen</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Ordner %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>alles Übrige</translation>
        </message>
        <message>
            <source>score</source>
            <translation>Punktzahl</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>Nimm das Bild mit dem Programm deines Desktops auf, kopiere es dort und füge es hier ein.</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>Dieser Desktop lässt Rememora den Bildschirm nicht sehen.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Deine Nachricht ist unverändert.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>Unterhaltungen und Erinnerungen durchsuchen</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>Alles durchsuchen (Strg+K). "In Anführungszeichen" findet eine Wortfolge, -Wort lässt weg, was das Wort enthält.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Jederzeit</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>Rememora</source>
            <translation>Rememora</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Seit %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Bis %1</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Wann es gesagt wurde</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>Wo es gesagt wurde</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Wer es gesagt hat</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>Es wird weitergesucht…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>Nichts enthält „%1“ oder bedeutet etwas Ähnliches.</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>Die Suche ist eingeschränkt: Sieh dir die Schaltflächen oben an.</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>nach dem, was Ähnliches bedeutet</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Ein Download von %1, Lizenz %2.</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>Findet, was dasselbe in anderen Worten meint. Ein anderes muss erst alles lesen; bis dahin läuft die Suche mit dem jetzigen weiter.</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>Modell für die Suche</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>Erinnerungen werden neu gelesen</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>Erinnerungen werden neu gelesen: %1 von %2</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Suche nach Bedeutung</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>Senden (Eingabe)</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>Antwort anhalten (Esc)</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>Ein Programm auf %1</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>Ein Programm auf diesem Computer</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>Header hinzufügen</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>Variable hinzufügen</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Argumente</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>Unter einer Adresse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>Server ändern</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Ordner auswählen</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>Programm auswählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>Ordner, in dem er gestartet wird</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>Ordner, die ihm genannt werden</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>Header jeder Anfrage, etwa ein Schlüssel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Einer pro Zeile</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>Der Ordner, in dem er gestartet wird</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>Das Programm des Servers</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>Variablen, mit denen er gestartet wird; sie bleiben nur auf %1</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>Variablen, mit denen er gestartet wird; sie bleiben nur auf diesem Computer</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>Wie du ihn nennst</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Wo er ist</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>Dein persönlicher Ordner, wenn es leer bleibt</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>etwa uvx, npx oder ein Pfad</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>Adresse: %1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>Schlüssel vergessen</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>Im Schlüsselbund deines Systems aufbewahrt, nie in einer Datei.</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>Schlüssel, falls nötig</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Schlüssel: %1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>Der Schlüssel ist vergessen.</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>Der Weg dorthin ist nicht verschlüsselt (http): Andere im Netzwerk können mitlesen.</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>%n Werkzeug</numerusform>
                <numerusform>%n Werkzeuge</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>Werkzeuge geändert: ansehen…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Protokoll…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Mehr: %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>Startet mit Rememora</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>Werkzeuge…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>Noch %n Text zu senden</numerusform>
                <numerusform>Noch %n Texte zu senden</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>Wieder ein Modell auf diesem Computer wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Wird verbunden…</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>In Gebrauch: %1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>Hier behalten</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Sprachmodell</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>Modell auf dem Server</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>Modelle hier…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>Aus deinen Nachrichten und Erinnerungen berechnete Zahlen verlassen diesen Computer. Sie sind nicht der Text, verraten aber viel davon, worum es geht.</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>Auf einem Chroma-Server. Ist er nicht da, läuft die Suche nach Wörtern weiter.</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>Auf einem anderen Computer</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>Auf jedem Server, der das Protokoll von OpenAI spricht, etwa llama-server oder vLLM.</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Suchindex</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>Ebenso die Wörter in Bildern, die du sendest; die Bilder selbst bleiben hier.</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>Index vom Server nehmen; er wird auf diesem Computer neu aufgebaut</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>Der Server hat kein Modell.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>Was du schreibst, was davon gemerkt wird und die Antworten verlassen diesen Computer: Wer den Server betreibt, kann sie lesen.</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>Welches seiner Modelle?</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>Server hinzufügen…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>Aus JSON…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Noch keine.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>„%1“ entfernen?</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>Server durchsuchen</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>Das Programm selbst bleibt auf %1, und ebenso, was es getan hat.</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>Das Programm selbst bleibt auf diesem Computer, und ebenso, was es getan hat.</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>Der Server wird beendet, und seine Werkzeuge lassen sich nicht mehr verwenden.</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>Werkzeugserver (MCP)</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>Alle Unterhaltungen und Erinnerungen sind gelöscht</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>Auch Strg + und Strg −</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>Als Markdown, HTML, PDF oder JSON: alle oder die, die du auswählst.</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Erst fragen</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>Unterhaltungen als Dateien</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>Unterhaltungen von anderswo</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>Unterhaltungen, Erinnerungen und Modelle</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>Alles löschen?</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Alles löschen…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>Heruntergeladene Modelle und Einstellungen bleiben.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>Löscht alle Unterhaltungen, Erinnerungen und Persönlichkeiten von dem Rechner, auf dem der Kern läuft.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>Löscht alle Unterhaltungen, Erinnerungen und Persönlichkeiten von diesem Computer.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Alles exportieren…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>Aus dem, was du schreibst, werden Fakten über dich behalten, jeder mit deinen eigenen Worten als Beleg.</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>Fakten warten auf der Seite „Erinnerungen“ unter „Zuletzt“, bis du sie behältst oder verwirfst.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Logs (they never hold what you write)</source>
            <translation>Protokolle (sie enthalten nie, was du schreibst)</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>Neues wird nicht gemerkt. Was schon gemerkt ist, bleibt, bis du es löschst.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>Auf %1: kann hier nicht gezeigt werden</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>Nur, worum du bittest, etwa „merk dir, dass ich gegen Erdnüsse allergisch bin“.</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Nur auf Wunsch</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Datenordner öffnen</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Protokollordner öffnen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu anfangen</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>Das lässt sich nicht rückgängig machen. Von %1 verschwinden:</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>Das lässt sich nicht rückgängig machen. Von diesem Computer verschwinden:</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>Die anderer Assistenten oder deine eigenen von einem anderen Computer.</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Was gemerkt wird</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>Ja, alles löschen</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>alle Unterhaltungen mit allen Nachrichten</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>alle Erinnerungen und ihr Verlauf</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>alle Persönlichkeiten</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>der Suchindex, gespeicherte Modellstände und Protokolle</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>%Ln Bild gespeichert</numerusform>
                <numerusform>%Ln Bilder gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>Für ein Bild ist das zu lang: Es braucht %Ln. Speichere es oder wähle weniger Nachrichten.</numerusform>
                <numerusform>Für ein Bild ist das zu lang: Es braucht %Ln. Speichere sie oder wähle weniger Nachrichten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>Bild wird erstellt…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>Nachrichten im Bild</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora: %1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>Als Bild teilen</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>Das Bild ist kopiert</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Du: %1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>„Rememora“ am unteren Rand</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n in Arbeit</numerusform>
                <numerusform>%n in Arbeit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n fällig</numerusform>
                <numerusform>%n fällig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n Erinnerung</numerusform>
                <numerusform>%n Erinnerungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n zu bestätigen</numerusform>
                <numerusform>%n zu bestätigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n anzusehen</numerusform>
                <numerusform>%n anzusehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n zu lesen</numerusform>
                <numerusform>%n zu lesen</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>Seitenleiste ausblenden (Strg+B)</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Rememora sperren (Strg+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>Neues Projekt (Strg+Umschalt+N)</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Persönlichkeiten</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Terminerinnerungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Neue Unterhaltung beginnen (Strg+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archiviert</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>Ein Plan zum Ansehen, dann Schritt für Schritt, mit deinen Werkzeugen und deiner Erlaubnis.</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Für mich erledigen…</translation>
        </message>
        <message>
            <source>Edit prompts…</source>
            <translation>Prompts bearbeiten…</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts and tasks</source>
            <translation>Prompts und Aufgaben</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>Tabelle auswählen</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>Tabelle (CSV) auswählen…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>Dokumente auswählen…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>Etwas anderes als „%1“ wählen</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>Jedes davon wird eine eigene Aufgabe.</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>Von Seite</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>Tabellen (*.csv *.tsv);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text · %1 characters</source>
            <translation>Text · %1 Zeichen</translation>
        </message>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>Das Dokument hat %n Seite.</numerusform>
                <numerusform>Das Dokument hat %n Seiten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>Die erste Seite kommt nach der letzten.</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>Der Text hat %1 Zeichen; höchstens %2 können auf einmal bearbeitet werden.</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>Bis Seite</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>Schreib zuerst einen Text oder füge einen ein, oder wähle ein Dokument.</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>Text schreiben oder einfügen, oder ein Dokument auswählen</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>und %Ln weiteres</numerusform>
                <numerusform>und %Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two page numbers</comment>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>%1 on the disk, licence %2.</source>
            <translation>%1 auf dem Datenträger, Lizenz %2.</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Ein Download von %1, Lizenz %2.</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>Sprachen: %1.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Lizenz: %1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>Liest Antworten vor.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>Macht aus Gesprochenem Text.</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>Gesagtes und Geschriebenes bleibt. Du kannst das Modell wieder holen.</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installiert</translation>
        </message>
    </context>
    <context>
        <name>SpeechSection</name>
        <message>
            <source>Models for speech</source>
            <translation>Modelle fürs Sprechen</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>Eine Erinnerung pro Zeile; Umschalt+Eingabe beginnt eine neue. Ihre Herkunft bleibt erhalten.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Aufteilen</translation>
        </message>
    </context>
    <context>
        <name>SpokenConversation</name>
        <message>
            <source>The microphone hears the voice, so that talking doesn't interrupt it any more.</source>
            <translation>Das Mikrofon hört die Stimme mit; deshalb unterbricht Sprechen sie nicht mehr.</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>Was die Stimme sagt, gilt nicht als das, was du sagst.</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>Mit Kopfhörern kannst du jederzeit sprechen. Ohne: warte oder halte sie vorher an.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>Ich weiß: Ohne sie kann kein anderer Computer beitreten.</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>Deine Computer abgleichen</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Name dieses Computers</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>Passphrase für deine anderen Computer</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Die beiden sind nicht gleich.</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>Was du sagst und was davon gemerkt wird, kommt verschlüsselt in diesen Ordner. Wähle ihn auch auf deinen anderen Computern aus, sobald er dort angekommen ist.</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1 bereit</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1 bereit · offline</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1 ruht, bis du schreibst</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>Wieder verbunden. %1 bereit</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>Modell wird heruntergeladen… %1 %</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>%1 wird geladen… %2 %</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Noch kein Modell</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>Noch kein Modell · offline</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>Nicht verbunden. Neuer Versuch…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>Läuft nicht</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>%n Text wird für die Suche nach Bedeutung vorbereitet</numerusform>
                <numerusform>%n Texte werden für die Suche nach Bedeutung vorbereitet</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>Neu gestartet. %1 bereit</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Startet…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>Unerwartet beendet. Neustart…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>Der Kern und alle Dateien sind auf %1</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>Das Modell kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Denkt nach…</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Correct step %1</source>
            <translation>Schritt %1 berichtigen</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Berichtigen…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Schritt %1</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>Du hast gesagt: „%1“</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n Schritt</numerusform>
                <numerusform>%n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>Was das Modell getan hat</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>Alles bleibt hier und auf deinen anderen Computern. Von jetzt an geht jeder seinen eigenen Weg.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>Diesen Computer nicht mehr abgleichen?</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>Aus dem Ordner nehmen, was dieser Computer geschrieben hat</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>Die des Textes</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>Sprache</translation>
        </message>
    </context>
    <context>
        <name>SummarySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n Quelle</numerusform>
                <numerusform>%n Quellen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>%n Änderung ist noch zu schreiben.</numerusform>
                <numerusform>%n Änderungen sind noch zu schreiben.</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>Ein Computer, dessen Dateien noch nicht alle angekommen sind</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>Ein Ordner, den deine Computer gemeinsam nutzen</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Namen ändern…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner auswählen…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>Abgleichen</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>Zuletzt gehört: %1.</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>Noch nichts davon konnte gelesen werden.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>Zuletzt kam etwas an: %1.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Beenden…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Herausnehmen</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Herausnehmen: %1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Herausnehmen…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>„%1“ herausnehmen?</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>Über einen Ordner, den ein anderes Programm zwischen ihnen überträgt, etwa einen von Syncthing oder Nextcloud. Was dort liegt, ist verschlüsselt. Unterhaltungen, Erinnerungen, Persönlichkeiten und Prompts kommen mit; Modelle und die Dateien von Dokumenten nicht.</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>Was er geschrieben hat und was von dort kam, bleibt auf deinen anderen Computern. Wer ihn hat, kennt weiterhin die Passphrase: Ist er verloren gegangen, beende den Abgleich auf allen Computern und beginne in einem anderen Ordner neu.</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>Jetzt schreiben und lesen</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>Wird geschrieben und gelesen…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>Geschrieben: %1; angekommen ist noch nichts.</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>Deine anderen Computer</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>Mikrofon und Sprache…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>Gesprochene Unterhaltung</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>Zuhören beenden (Strg+Umschalt+Leertaste)</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>Freihändig sprechen</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>Sprechen: halten oder klicken; mehr mit Rechtsklick (Strg+Umschalt+Leertaste)</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>%n Aufgabe gelöscht</numerusform>
                <numerusform>%n Aufgaben gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>Aufgabe mit „%1“ gelöscht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Vorlage bearbeiten</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>Zuerst ausfüllen: %1.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Gib der Vorlage einen Namen.</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>Als „%1“ gespeichert. Die Vorlage steht von nun an in den Menüs.</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Neue Aufgabe</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Als Vorlage speichern…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>%1 von %2 Teilen waren bis dahin fertig; danach geht es weiter.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>Die Quelle wurde entfernt, deshalb wird das Ergebnis ohne sie gezeigt.</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>Die Quelle wurde entfernt: Was fertig ist, bleibt hier, aber es kann nicht weitergehen.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
    </context>
    <context>
        <name>TaskProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>TaskView</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>It is too long for a message. Save it, and add the file to the conversation.</source>
            <translation>Für eine Nachricht ist es zu lang. Speichere es und füge die Datei der Unterhaltung hinzu.</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>fertig</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>%Ln Auftrag</numerusform>
                <numerusform>%Ln Aufträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>%Ln Zeitplan</numerusform>
                <numerusform>%Ln Zeitpläne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln Aufgabe</numerusform>
                <numerusform>%Ln Aufgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Für mich erledigen…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Lass einen langen Text oder ein Dokument zusammenfassen, übersetzen, Korrektur lesen oder in eine Tabelle bringen. Das geschieht im Hintergrund, auf %1. Aufgaben findest du auch unter / im Nachrichtenfeld und in den Menüs von Dokumenten, Nachrichten und markiertem Text.</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Lass einen langen Text oder ein Dokument zusammenfassen, übersetzen, Korrektur lesen oder in eine Tabelle bringen. Das geschieht im Hintergrund, auf diesem Computer. Aufgaben findest du auch unter / im Nachrichtenfeld und in den Menüs von Dokumenten, Nachrichten und markiertem Text.</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>Beginnt ab jetzt von selbst</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Neuer Zeitplan…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Neue Aufgabe</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Noch keine Aufgaben</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>„%1“ ist in Arbeit</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>%Ln Beispiel gewählt</numerusform>
                <numerusform>%Ln Beispiele gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>Antworten, die dir gefielen, Antworten, die nach einem Daumen nach unten neu geschrieben wurden, und Korrekturen, über die du entschieden hast. Mit der Datei lässt sich ein Modell trainieren, hier oder anderswo.</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>Wähle eines aus, um zu sehen, wie es geschrieben würde.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Wird gesammelt…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>Wie es geschrieben würde</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>Noch nichts: Gib Antworten einen Daumen nach oben, dann stehen sie hier.</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>Lieber nicht: %1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Namen und Nummern durch Platzhalter ersetzen</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>Speichern, was du beigebracht hast</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>%Ln Beispiel gespeichert.</numerusform>
                <numerusform>%Ln Beispiele gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>Platzhalter für %1.</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>Platzhalter helfen, garantieren aber nichts: Sieh die Datei durch, bevor du sie weitergibst.</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>Trainingsdateien (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>Gewünschte Antwort: %1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>Was gespeichert wird</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>Was du beigebracht hast</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Du</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>Korrekturen, über die du entschieden hast</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>Nach einem Daumen nach unten neu geschrieben</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>Diese Antwort gefiel dir</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>Am %1 wurde vor einem Update eine Kopie deiner Unterhaltungen und Erinnerungen erstellt. Was danach gesagt und gelernt wurde, ist nicht darin.</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>Zur Kopie zurückkehren?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>Kopie verwenden</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>Kopie verwenden…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>Was jetzt da ist, wird 30 Tage aufbewahrt, als Datei daneben im Datenordner.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>„%1“ gelöscht</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>Aufgabenvorlagen</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>Es gibt noch keine. Wähle, was eine Aufgabe tun soll, dann „Als Vorlage speichern…“.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Wie wahrscheinlich jede Kategorie ist</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>Bekannte Kategorie: %1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Der Text</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>Text schließen</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>Darin wurde kein Text gefunden.</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>Text darin</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>Text im Bild</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>Das Bild wird gelesen…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>Sie beginnt, sobald das Modell frei ist.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>Die Aufgabe hat begonnen</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>Die Aufgabe ist angehalten</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>Die Aufgabe wartet, bis sie dran ist</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Wird nachgesehen…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Es wurde noch nichts geschrieben.</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>Bis zum Ende der Aufgabe wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Teil %1 von %2</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>There is nothing to show</source>
            <translation>Es gibt nichts zu zeigen</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>Was geschrieben wird, erscheint hier nach und nach.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy the link's address</source>
            <translation>Linkadresse kopieren</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>ohne Ende</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>Weniger Zeit, größer</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>Mehr Zeit, kleiner</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>Noch keine Zeiten</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Alles zeigen</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>Die neueste Erinnerung (%n)</numerusform>
                <numerusform>Die neuesten %n Erinnerungen</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>Gemerktes erscheint hier von dem Tag, ab dem es galt, bis zu seinem Ende.</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>Bei %n wird nicht gefragt.</numerusform>
                <numerusform>Bei %n wird nicht gefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Fragt jedes Mal</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>Du wirst gefragt, bevor ein Werkzeug verwendet wird.</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>Erlaubte Werkzeuge: %1 von %n</numerusform>
                <numerusform>Erlaubte Werkzeuge: %1 von %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>%n Werkzeug erlaubt</numerusform>
                <numerusform>Alle %n Werkzeuge erlaubt</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>Ohne Fragen</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Gar nicht</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>Erlaubte Werkzeuge</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>Was mit „%1“ erlaubt ist</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>Ohne Werkzeug lässt sich nichts erledigen.</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>Darf „%1“ verwendet werden?</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>Kein Werkzeug heißt so.</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>Werkzeuge durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>Ich habe sie angesehen</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>Das sind nicht die Werkzeuge, die du dir vorher angesehen hast: Einige sind neu oder tun jetzt etwas anderes. Bis du sie dir angesehen hast, wird für jedes wieder gefragt.</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>Werkzeuge von %1</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>Was hier steht, sagt der Server von sich selbst; niemand hat es geprüft.</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>Sie funktionieren alle ohne Internet.</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>Es kann dann in Dateien sehen, rechnen, dich erinnern und mehr. Du siehst jeden Schritt und wirst vorher gefragt, wenn du nichts anderes bestimmst.</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>Rememora Werkzeuge verwenden lassen</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>Es wird nachgesehen, was es gibt…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Werkzeuge von Rememora</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>Beruht auch auf etwas anderem oder hat eigene Worte</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteres zeigen</numerusform>
                <numerusform>%n weitere zeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Zeigen: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiteres</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>bleibt</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>ohne Worte</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Citations</source>
            <translation>Quellenangaben</translation>
        </message>
        <message>
            <source>Copies in other conversations</source>
            <translation>Kopien in anderen Unterhaltungen</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>Kopien von allem aus der Zeit vor einem Update</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>Frühere Versionen von Erinnerungen</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>Feedback zu Abgerufenem</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>Zeilen deines Profils und seiner Versionen</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>Andere Antworten, denen davon erzählt wurde</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>Stellen, die durchsucht werden</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Personen und Dinge</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>Vorschläge, die auf deine Entscheidung warten</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>Antworten darauf</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>Gespeicherte Modellstände</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>Zusammenfassungen von Unterhaltungen</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>Titel von Unterhaltungen</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vektoren</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>Vektoren einzelner Wörter</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>Was Aufträge damit gefunden haben</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>Alles, was es deswegen gibt.</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>Alles, was es deswegen gibt. Was mit „bleibt“ markiert ist, beruht auch auf etwas anderem oder hat eigene Worte.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>Alles endgültig löschen</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>Alles endgültig löschen…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>Diese Erinnerung und alles, was daraus wurde, endgültig löschen?</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>Diese Nachricht und alles, was daraus wurde, endgültig löschen?</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Wird gelöscht…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>Es konnte noch nicht aus den Dateien entfernt werden: %1 Es wird noch einmal versucht.</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>Es wird auch aus den Dateien entfernt. Das dauert bis zu einer Minute und läuft von selbst weiter.</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>Es ist endgültig gelöscht. Was hier aufgeführt ist, bleibt.</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>Es ist auch aus den Dateien verschwunden.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>Nichts wurde daraus.</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>Nichts davon ist übrig.</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>Andere Antworten, denen davon erzählt wurde, behalten ihre Worte, und diese können es wiederholen: Sieh sie dir vorher an.</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>Das lässt sich nicht rückgängig machen, und es gibt keinen Papierkorb. Aus den Dateien von %1 verschwinden:</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>Das lässt sich nicht rückgängig machen, und es gibt keinen Papierkorb. Aus den Dateien dieses Computers verschwinden:</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>Was auch auf etwas anderem beruht, bleibt.</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>Was du exportiert hast, und Sicherungen, die du erstellt hast, bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>die Erinnerung</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>die Nachricht und die Antworten darauf; was danach gesagt wurde, bleibt</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>die Worte dieser Antwort; ihr Platz bleibt</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>%1 % weniger Fehler bei dem, was er nicht kannte</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>%1 % mehr Fehler bei dem, was er nicht kannte</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 löschen</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>%1 löschen?</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>Modelle sind dann ohne ihn. Er lässt sich nur neu trainieren.</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>Mit %Ln Beispiel trainiert</numerusform>
                <numerusform>Mit %Ln Beispielen trainiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 verwenden</translation>
        </message>
    </context>
    <context>
        <name>TranscriptCorrection</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>Enter übernimmt und geht weiter.</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>Von hier an anhören</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>Nächster Satz (Alt+↓)</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>Voriger Satz (Alt+↑)</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Erkannt: %1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Was gesagt wird</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>Zur neuesten Nachricht springen</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>Ein Begriff braucht beides: wie er heißt und wie er heißen soll.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Zielsprache</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>Begriffe und wie sie heißen sollen</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>Ein Server ist ein fremdes Programm. Es läuft mit deinen Rechten: Es kann lesen, ändern und senden, was du kannst. Füge nur Server hinzu, denen du vertraust.</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Edit and send again</source>
            <translation>Bearbeiten und neu senden</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Was daraus wurde…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Du: %1</translation>
        </message>
    </context>
    <context>
        <name>VaultDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Einen Moment…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Das ist nicht die Passphrase.</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>Bild kopieren (Strg+C)</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>Einpassen (0), Originalgröße (1)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Größer (+)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>Speichern als… (Strg+S)</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>In der Unterhaltung zeigen</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Kleiner (−)</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>Text darin (T)</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1 (gerade nicht da)</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>Jede Sprache hat ihre eigene Stimme.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Wiedergabe über</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>Antworten automatisch vorlesen</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Vorlesen</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>Satz für Satz, während sie geschrieben werden. Code und Tabellen werden genannt, nicht vorgelesen.</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>Download zeigen</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>Für diese Sprache gibt es nur eine maschinelle Stimme.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
    </context>
    <context>
        <name>WayLine</name>
        <message>
            <source>As you want it: %1</source>
            <translation>Wie du es möchtest: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Gemerkt: %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>Erinnerung zeigen: %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>Ein Modell zum Reden</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>%1 herunterladen</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>Dieses herunterladen</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>Größer und besser: %1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>GGUF-Datei öffnen…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>Andere Modelle…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>Rememora denkt mit einem Sprachmodell auf %1; es muss einmal geholt werden, danach verlässt nichts deine beiden Rechner.</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>Rememora denkt mit einem Sprachmodell auf diesem Computer; es muss einmal geholt werden, danach verlässt nichts deinen Rechner.</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>Kleiner, aus dem Paketindex: %1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>Der Paketindex ist vielleicht erreichbar, wo es der Modell-Hub nicht ist. Er hat ein kleineres Modell: %1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>Schreib schon los: Was du sendest, wartet auf das Modell.</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>Du kannst hier auch eine .gguf-Datei ablegen. Schreib schon los: Was du sendest, wartet auf das Modell.</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>In Worten, etwa: jeden Montag um 9</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>Das ist nicht als künftiger Zeitpunkt lesbar. Wähle ihn unten.</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>Dieser Zeitpunkt ist vorbei.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>Wann, in Worten</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>Durch eine neuere Tatsache ersetzt</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Wiederhergestellt</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>Änderung zurückgenommen</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>Daten geändert</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>Vergessen am von dir gewählten Tag</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Vereint</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Gemerkt</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Aufgeteilt</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>Als noch gültig bestätigt</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>Anderswo erzählt</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>Ohne die neuere wieder gültig gemacht</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>Anheftung gelöst</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>Zeitpunkt der Nachfrage geändert</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>vom Assistenten</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>von dir</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>nach deinen Worten</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>Nicht in deinen Dokumenten</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>Dieses Dokument hat sich seitdem geändert. Die Worte standen vorher darin.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Dieses Dokument wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>Projekt löschen…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Anweisungen und Gedächtnis…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>In Projekt verschieben</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>Neue Unterhaltung hier</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Neues Projekt…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Kein Projekt</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>Eine Unterhaltung in {} ist zu lang zum Lesen.</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>Eine Unterhaltung braucht einen Titel.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>Eine spurlose Unterhaltung kann weder in einem Projekt noch im Archiv sein.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>Eine spurlose Unterhaltung kann nicht in einem Projekt sein.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>Ein Gespräch ohne Spuren kann keine eigenen Dokumente haben: Was daraus gelesen wird, bleibt auf der Festplatte.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>Eine spurlose Unterhaltung wird nur einzeln exportiert.</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>Eine Kopie deiner Unterhaltungen von vor einer Aktualisierung lässt sich nicht löschen.</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>Eine Korrektur braucht einen Text mit höchstens {} Zeichen.</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>Der Name eines Geräts hat 1 bis {} Zeichen.</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>Eine Datei dieses Geräts ist nicht vollständig.</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>Eine Datei deiner Daten ist beschädigt oder wurde von jemand anderem dorthin gelegt.</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>Ein Ziel braucht einen Text mit höchstens {} Zeichen.</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>Ein guter Allrounder für Laptops mit 8 GB Arbeitsspeicher, offen entwickelt. Denkt nach, bevor es antwortet.</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>Eine Begrüßung antwortet auf nichts und kann deshalb nicht neu geschrieben werden.</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>Eine Erinnerung kann nicht enden, bevor sie beginnt.</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>Eine Erinnerung ist ein einzelner Satz mit höchstens {} Zeichen.</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>Ein Name hat 1 bis {} Buchstaben.</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>Eine Seite dieser Datei zu lesen dauert zu lange.</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Es fehlt ein Teil von Rememora, der zuhört.</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>Eine Passphrase kann nicht leer sein.</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>Eine Passphrase kann nicht länger als {} Zeichen sein.</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>Eine Persönlichkeit lässt sich nicht auf Antworten in {} festlegen.</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>Eine Persönlichkeit braucht einen Namen mit höchstens {} Zeichen.</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>Das Bild einer Persönlichkeit ist ein PNG mit höchstens {} × {} Pixeln.</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>Ein Bild dieser Unterhaltung kann dem Modell nicht noch einmal gezeigt werden.</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>Ein Plan hat höchstens {} Schritte.</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>Ein Plan hat einen bis {} Schritte.</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>Ein Programm braucht einen Namen.</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>Ein Projekt braucht einen Namen.</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>Ein Prompt braucht einen Namen und einen Text.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>Eine Bewertung ist 1, -1 oder 0, nicht {}.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>Eine Bewertung ist 1, -1 oder 0.</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>Eine Terminerinnerung lässt sich höchstens um ein Jahr verschieben.</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>Eine Terminerinnerung braucht einen Text mit höchstens {} Zeichen.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>Eine Antwort wird gerade geschrieben.</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>Ein Fließtext lässt sich nicht als Tabelle speichern.</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>Ein Schritt hat höchstens {} Zeichen.</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>Daten mit einer Passphrase können ihren Index nicht auf einem Server haben: Nichts würde ihn dort schützen.</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>Eine Aufgabe wird an einem Text, einem Dokument oder einer Tabelle ausgeführt.</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>Eine Aufgabenvorlage braucht einen Namen.</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>Ein Werkzeugserver braucht einen Namen.</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>Ein Training für {} wurde begonnen und nicht beendet.</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>Ergänze --as json, markdown oder html.</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>Ergänze --longest mit mehr Token.</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>Ergänze --replace, oder gib mit --out einen anderen Ort an.</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>Füge eine Kopie ohne diesen Schutz hinzu, falls du eine hast.</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>Füge eine Datei hinzu oder den Ordner, in dem sie liegt.</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>Füge es wieder hinzu, sobald es vollständig ist.</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>Füge es als Datei hinzu oder speichere es kleiner.</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>Füge es der Nachricht wieder hinzu.</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>Füge sie deinen Dokumenten hinzu: Dort wird sie aufgeschrieben.</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>Füge das Dokument wieder hinzu und beginne die Aufgabe neu.</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>Füge die Aufnahme selbst hinzu.</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>Füge die Tabelle der Bibliothek als Dokument hinzu, um etwas anderes damit zu tun.</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>Füge sie der Bibliothek hinzu, oder behalte zuerst das Gespräch.</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>Alle Zellen der Spalte {} sind leer.</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>Alles ist, wie es war.</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>Alles, was es geschrieben hat, ist übernommen.</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>Der Faktor eines Adapters liegt zwischen 0 und {}.</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>Ein Auftrag darf höchstens {} Schritte und {} Minuten brauchen.</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>Frage noch einmal. Passiert es wieder, lade ein anderes Modell.</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>Verlange etwas Einfacheres: Objekte, Listen, Texte, Zahlen und Auswahlen.</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>Beginne eine neue Unterhaltung.</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>Beginne noch einmal, wenn es gelesen ist; die Bibliothek zeigt, wie weit es ist.</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>Beginne noch einmal.</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>Beginne neu, mit --anew statt --resume.</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>Beginne ihn auf der Seite „Aufgaben“ oder in einer anderen Unterhaltung.</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>Beginne sie außerhalb des Projekts.</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>Beginne zuerst mit dem Abgleich.</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>Beginne darin mit dem Abgleich; oder warte, falls ein anderes Gerät das schon tut, bis dessen Dateien hier sind.</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>Ändere es von Hand zurück.</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>Ändere die Spalten.</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>Ändere die Rechte des Ordners: Er wird dann von selbst wieder verfolgt.</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>Ändere die Kategorien.</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>Ändere, womit es aufgerufen wird.</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>Prüfe seinen Befehl oder seine Adresse, oder suche nach einer neueren Version davon.</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>Prüfe, ob er läuft, und seine Adresse.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>Prüfe, ob der Datenordner beschreibbar ist und noch Platz hat, und starte Rememora dann noch einmal.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>Prüfe, ob der Datenordner beschreibbar ist und noch Platz hat.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>Prüfe, ob in den Datenordner geschrieben werden kann und kein anderes Programm ihn geöffnet hat.</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>Prüfe, ob die Datei noch da ist.</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>Prüfe, ob die Datei da ist und der Datenträger noch Platz hat.</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>Prüfe, ob die Datei da ist und du sie lesen darfst.</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>Prüfe, ob der Ordner beschreibbar ist.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>Prüfe, ob es den Ordner gibt und du hineinschreiben darfst.</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>Prüfe, ob der Ordner da und beschreibbar ist und noch Platz hat.</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>Prüfe, ob noch Platz ist und der Ordner beschreibbar ist. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>Prüfe, ob {} lesbar ist, und starte dann noch einmal.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>Prüfe, ob {} beschreibbar ist und noch Platz hat.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>Prüfe, ob {} beschreibbar ist und noch Platz hat. Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>Prüfe, ob {} beschreibbar ist, und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>Prüfe, ob es {} gibt und du hineinschreiben darfst und ob {} nicht anderswo geöffnet ist.</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>Prüfe Adresse und Modell in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>Prüfe die Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>Prüfe den Befehl in seinen Einstellungen.</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>Prüfe den Datenträger und ob kein anderes Programm die Datei geöffnet hat.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Prüfe den Datenträger.</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>Prüfe die Internetverbindung und die Adresse des Hubs in den Einstellungen und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>Prüfe die Internetverbindung und versuche es später noch einmal.</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>Prüfe die Internetverbindung und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>Prüfe den Namen. Er wird wie auf der Seite des Repositorys geschrieben.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Prüfe den Pfad.</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>Prüfe die Rechte der Datei oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>Prüfe die Rechte der Datei.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>Prüfe, ob sie verschoben oder gelöscht wurde, oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>Prüfe, ob die Datei, ihr Ordner und die Erlaubnis dafür noch da sind.</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>Wähle Word, Markdown oder Text.</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>Wähle eine JSON-, CSV- oder Markdown-Datei.</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>Wähle eine PNG-, JSON- oder CHARX-Datei, die ein anderes Programm als Charakterkarte gespeichert hat.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Wähle eine Spalte.</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>Wähle ein Dokument oder Seiten mit Text, oder füge welchen ein.</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>Wähle eine Datei, die Rememora exportiert hat, oder eine Liste mit einer Erinnerung pro Zeile.</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>Wähle eine Datei, die ein anderes Programm als Charakterkarte gespeichert hat.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>Wähle eine Datei, deren Name auf .rememora endet.</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>Wähle eine Datei mit einer Liste davon, jeder mit Name und Text.</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>Wähle zuerst einen Ordner für Sicherungen.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>Wähle eine Sprache.</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>Wähle ein späteres Ende oder einen früheren Beginn.</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>Wähle eine längere.</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>Wähle ein Modell auf diesem Computer.</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>Wähle ein Modell, das es kann.</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>Wähle in den Einstellungen einen kürzeren Kontext oder ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>Wähle in den Einstellungen ein kürzeres Kontextfenster oder beginne eine neue Unterhaltung.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Wähle eine kürzere.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>Wähle eine kürzere Zeit.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>Wähle ein kleineres Modell oder schließe andere Programme.</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>Wähle einen Text oder ein Dokument, in dem Wörter stehen.</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>Wähle einen Text mit Sätzen.</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>Wähle einen Text, in dem Wörter stehen.</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>Wähle einen Ton, eine Länge oder einfachere Worte.</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>Wähle einen Wert dazwischen.</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>Wähle eine andere GGUF-Datei oder ein Modell aus der Liste.</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>Wähle eine andere Spalte.</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>Wähle eine andere Datei dieses Modells, etwa eine mit Q8_0 oder Q4_K_M im Namen.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Wähle eine andere Datei.</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>Wähle für eines davon einen anderen Ordner; oder beende dort den Abgleich und tritt mit der Passphrase dieses Geräts bei.</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>Wähle in seinen Einstellungen einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>Wähle einen anderen Ordner oder lege diesen an.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>Wähle ein anderes Modell, das Bilder sieht, oder suche nach einer neueren Version von Rememora.</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>Wähle ein anderes Modell oder einen anderen Server.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>Wähle ein anderes Modell oder suche nach einer neueren Version von Rememora.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wähle einen anderen Namen.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Wähle einen anderen.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Wähle ein anderes Bild.</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>Wähle einen anderen Port, von 1024 bis 65535.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Wähle eine andere.</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>Wähle 1 bis {} Wörter.</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>Wähle weniger.</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>Wähle einen von 1024 bis 65535.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>Wähle eines aus der Liste.</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>Wähle eine ihrer Spalten: {}.</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>Wähle eine seiner Dateien.</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>Wähle eines seiner Modelle in den Einstellungen.</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>Wähle eines der Llama- oder Qwen-Familie ohne Experten.</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>Wähle eine der gezeigten.</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>Wähle eine, die noch kommt.</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>Wähle etwas aus der Liste.</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>Wähle welche von den Seiten 1 bis {}.</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>Wähle etwas anderes.</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>Wähle, dass Tatsachen gemerkt oder vorgeschlagen werden, und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>Wähle die Datei, die sie enthält.</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>Wähle die Datei mit mmproj im Namen, die zum Modell gehört.</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>Wähle den Ordner noch einmal.</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>Wähle die, die aus demselben Modell erstellt wurde. Ohne sie arbeitet das Modell, sieht aber keine Bilder.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>Wähle dasselbe Modell als GGUF-Datei.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>Wähle dasselbe Modell als GGUF-Datei: Viele Modelle gibt es in beiden Formen.</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>Wähle dasselbe Modell ohne BE im Namen.</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>Wähle, was der andere Assistent dir geschickt oder gespeichert hat: eine ZIP-Datei, die Dateien darin oder ihren Ordner.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>Schließe andere Programme, die die Datei verwenden, oder lösche sie selbst.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>Schließe andere Programme, die sie nutzen, oder lösche die Datei selbst: {}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>Schließe andere Programme, die es verwenden, oder lösche den Ordner selbst: {}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>Schließe andere Programme, die den Grafikprozessor nutzen, oder schalte ihn in den Einstellungen aus.</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>Schließe andere Programme und lass sie noch einmal lesen.</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>Schließe andere Programme, wähle in den Einstellungen einen kürzeren Kontext oder ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Schließe andere Programme oder wähle ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>Schließe andere Programme und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>Schließe, was Rememoras Dateien liest. Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>Vergleiche es mit einem anderen Dokument.</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>Vergleiche ihn Buchstabe für Buchstabe mit dem, was du aufgeschrieben hast.</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>Schließ das Laufwerk an, auf dem er liegt, oder leg ihn zurück: Er wird dann von selbst wieder verfolgt.</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>Schließ das Laufwerk an. Wenn du den Ordner geleert hast, nimm ihn aus der Bibliothek.</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>Unterhaltungen und Erinnerungen sind, wie sie waren.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig, und die Suche nach Wörtern funktioniert.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig, und die Suche geht ohne ihn weiter.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig, und Gesagtes wird nach Wörtern und Bedeutung gefunden.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig, auf diesem Computer. Die Suche geht nach Wörtern weiter.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig. Die Suche geht nach Wörtern weiter.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig; nur der Index ging verloren.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>Unterhaltungen und Erinnerungen sind vollständig; nur der Suchindex hinkt nach.</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>Unterhaltungen werden gerade importiert.</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>Kopiere noch einmal, was du brauchst.</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>Berichtige es und füge es noch einmal ein.</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>Lösche seine Datei selbst.</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>Lösche Prompts, die du nicht mehr brauchst.</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>Lösche zuerst einige davon.</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>Lösche welche, die du nicht mehr brauchst.</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>Lösche den Ordner selbst: {}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>Lösche die Nachricht mit dem Bild oder sende das Bild noch einmal.</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>Mach es in mehreren Teilen; bei einem Dokument wähle einige seiner Seiten.</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>Lade es noch einmal herunter oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>Lade sie noch einmal herunter oder nimm sie aus dem Ordner, um das Modell ohne Bilder zu verwenden.</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>Lade sie noch einmal herunter oder verwende das Modell ohne Bilder.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Lade es noch einmal herunter.</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>Lade es zuerst herunter.</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>Lade sie in den Einstellungen unter „Modelle fürs Sprechen“ herunter.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>Lade es auf der Seite „Modelle“ herunter oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>Lade es auf der Seite „Modelle“ herunter oder gib mit --model ein anderes an.</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>Lade den Export noch einmal herunter.</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>Lade die Datei selbst herunter, nicht nur mit git.</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>Lade die Datei selbst herunter: Auf ihrer Seite gibt es dafür eine Schaltfläche.</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>Lade die Datei mit deinem Browser herunter und öffne sie dann hier, oder wähle ein anderes Repository.</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>Lade die Dateien herunter, die sie auflistet, und wähle die, deren Namen mit „conversations“ oder „memories“ beginnen.</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>Gib einen anderen ein.</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>Gib sie als http://computer:8080 oder https://server.example ein.</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>Gib sie als https://server.example/mcp oder http://127.0.0.1:8000/mcp ein.</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>Gib eines davon ein.</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>Gib den Header, den er verlangt, in seinen Einstellungen ein, etwa Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>Gib die ein, die auf dem ersten Gerät gewählt wurde.</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>Gib zuerst die Passphrase ein.</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>Gib die Passphrase oder den Wiederherstellungscode ein, der galt, als die Sicherung erstellt wurde.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Gib die Passphrase ein.</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>Gib in den Einstellungen den richtigen Schlüssel ein.</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>Fülle sie aus, bevor du ihn startest. Rememora übernimmt sie nicht von anderswo.</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>Alles andere ist, wie es sein soll.</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>Alles andere funktioniert.</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>Exportiere sie aus ihrem eigenen Menü.</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>Exportiere die Prompts noch einmal und wähle diese Datei.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>Hole eines in den Einstellungen unter „Modelle fürs Sprechen“ und lass die Aufnahme dann noch einmal lesen.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>Hole eines in den Einstellungen unter „Modelle fürs Sprechen“. Es bleibt auf diesem Computer, wie auch das, was du sagst.</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>Dateien dieses Geräts fehlen im Ordner.</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>Dateien dieser Art werden nicht gelesen.</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>Folgt einer langen Unterhaltung gut; schreibt gut.</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>Nur für Englisch. Liest schneller; in einer anderen Sprache Gesagtes wird nur nach seinen Wörtern gefunden.</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>Für hundert Sprachen, darunter Chinesisch, Japanisch und Koreanisch; eine Frage findet auch, was in einer anderen Sprache gesagt wurde. Wird genutzt, wenn du kein anderes wählst.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Schaffe Platz und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Schaffe Platz oder wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>Schaff etwas Platz und lass dann weiterlesen.</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>Schaffe Platz und lass sie dann weitergehen.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Schaffe Platz.</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>Hole es noch einmal von dort, woher es kam, oder öffne es in einem anderen Programm und speichere es neu.</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>Gib einen Teil des Textes genau so an, wie er dort steht.</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>Gib einen Pfad an: python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>Gib Antworten einen Daumen nach oben, exportiere, was du beigebracht hast, und trainiere damit.</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>Gib ihr zuerst ein Bild oder wähle JSON.</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>Gib es als Eigentümer/Name an, etwa Qwen/Qwen3-4B-GGUF, oder füge die Adresse seiner Seite ein.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Gib einen an.</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>Gib sein Passwort an. Es wird einmal zum Lesen verwendet und nirgends aufbewahrt.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Gib einer davon einen anderen Namen.</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>Gib eine an, etwa 127.0.0.1, oder 0.0.0.0 für alle, die er hat.</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>Gib mit --model eines an.</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>Gib dasselbe an wie damals, oder beginne neu, mit --anew statt --resume.</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>Gib sie so an, wie das Werkzeug es beschreibt.</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>Gib an, was andere Programme vor den Port schreiben, etwa rememora oder 192.168.1.5.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>Gib dir das Recht, sie zu lesen, oder kopiere sie in einen eigenen Ordner, und füge sie wieder hinzu.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>Gib dir das Recht, es zu lesen, oder kopiere es in einen eigenen Ordner und füge die Kopie hinzu.</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>Fahre mit --resume fort, oder beginne mit --anew neu.</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>Lass es noch einmal lesen, wenn du es in der Bibliothek haben möchtest.</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>Lass es noch einmal lesen.</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>Lass eine davon den Abgleich beenden und ihre Dateien herausnehmen; tritt dann der anderen bei.</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>Lass sie zuerst am selben Ort bekannt sein und vereine sie dann.</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>Wie weit das Training ist, lässt sich in {} nicht festhalten.</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>Wenn es wieder passiert, stelle eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>Falls sie gescannt wurde, kann ein schärferer Scan helfen.</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>Wenn die Antworten seltsam sind oder nicht enden, wähle eine andere Datei davon, mit Instruct oder Chat im Namen.</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>Wenn jemand darin spricht, hilft vielleicht eine lautere Kopie.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>Wenn der Ordner noch übertragen wird, behebt es sich von selbst. Sonst starte Rememora auf diesem Gerät.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>Wenn der Ordner noch übertragen wird, warte. Sonst sorge dafür, dass das Programm dafür alle Dateien bringt, nicht nur einige.</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>Wenn die Wörter darin wichtig sind, tippe sie ein oder füge ein schärferes oder kleineres Bild hinzu.</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>Wenn du weißt, woher sie kommt, speichere sie neu in dem Programm, mit dem sie gemacht wurde, oder als PDF.</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>Importiere die Datei noch einmal, wenn das behoben ist: Es geht von dort weiter.</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>In „{}“ kann „{}“ nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>Installiere FFmpeg, oder speichere die Aufnahme als MP3 oder WAV und füge diese hinzu.</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>Installiere Rememora neu oder wähle in den Einstellungen ein anderes Modell für die Suche.</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>Installiere Rememora neu.</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>Installiere espeak-ng, aus den Paketen deines Systems oder von seiner eigenen Website, und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>Installiere es, oder gib den ganzen Pfad des Programms an.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>Installiere oder entsperre einen Schlüsselbund (GNOME Keyring, KWallet), oder gib den Schlüssel beim nächsten Mal wieder ein.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>Installiere oder entsperre einen Schlüsselbund (GNOME Keyring, KWallet) und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>Installiere die neueste Version und starte sie neu.</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>Installiere auch hier die neueste Version.</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>Installiere die neueste Version und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>Installiere die neueste Version.</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>Installiere die Version, die du vorher hattest; sie kann sie öffnen.</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>Installiere Fenster und Kern derselben Version.</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>Installiere sie: pip install "rememora[train]". Das Programm aus einem Installationspaket kann nicht trainieren.</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>Es kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>Sie läuft weiter.</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>Sie ist, wie sie war.</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>Sie bleibt in der Unterhaltung vollständig.</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>Sie wird noch einmal gelesen, sobald sie ruht; du kannst sie auch jetzt lesen lassen.</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>Er wird von selbst neu aufgebaut.</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>Sie steht noch im Nachrichtenfeld.</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>Es ist noch da.</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>Es wird so angesprochen, wie es die meisten Modelle verstehen.</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>Sie wird nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>Es ist nicht bekannt, in welcher Spalte der Tabelle die Texte stehen.</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>Es ist nicht angegeben, wohin.</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>Es ist nicht mehr da.</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>Vielleicht lädt er noch sein Modell. Versuche es gleich noch einmal.</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>Es läuft stattdessen auf dem Prozessor, langsamer.</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>Zum Vereinen braucht es zwei Erinnerungen.</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>Zum Aufteilen einer Erinnerung braucht es zwei Texte.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Es wurde inzwischen wieder geändert.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Alles blieb, wie es ist.</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>Sie blieb, wie sie war, und nichts daraus wurde verwendet.</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>Es wurde dort gelassen.</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>Sie wurde nicht angetastet, und was davon lesbar ist, wurde in einer Kopie gespeichert.</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>Sie wurde nicht angetastet.</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>Füge alle Stücke in ihrer Reihenfolge zu einer Datei zusammen oder wähle eine Datei aus einem Stück.</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>Tritt ihnen mit ihrer Passphrase bei oder wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>Behalte zuerst die Unterhaltung.</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>Behalte den Index auf diesem Computer, in den Einstellungen; dafür braucht er keinen Server.</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>Weiß mehr und schreibt besser als die kleinen. Für 12 GB Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>Lass die Aufgabe später weitergehen, oder ordne auf andere Weise ein.</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>Lade ein Modell und sieh dann noch einmal nach.</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>Lade ein Modell.</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>Das Laden wurde angehalten.</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>Sieh in sein Protokoll und prüfe den Befehl in seinen Einstellungen.</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>Sieh in sein Protokoll und starte ihn noch einmal.</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>Sieh dir die Schritte an, sag, wie einer erledigt werden soll, oder ändere den Plan.</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>Sieh nach, wie weit er ist.</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>Sieh in der Bibliothek nach, was daraus gelesen wurde.</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>Sieh nach, wo es jetzt ist, und füge es von dort hinzu.</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>Sieh nach, ob er auch eine Adresse für „streamable HTTP“ hat; meistens endet sie auf /mcp.</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>Sieh nach, ob sie ganz gespeichert oder kopiert wurde, und füge sie wieder hinzu.</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>Lege ihn an, oder gib ein anderes --out an.</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>Schaffe Platz in {}, und fahre mit --resume fort.</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>Schaffe Platz auf dem Datenträger von {}, oder wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>Schaffe Platz, und fahre mit --resume fort.</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>Schaffe Platz und versuche es noch einmal.</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>Schaffe Platz oder wähle einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>Schaffe Platz auf dem Datenträger von {} und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>Mach das Bild kleiner oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>Das Gedächtnis ist in den Einstellungen ausgeschaltet.</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>Berichtige sie, oder lass sie mit --skip-broken weg.</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>Modelle dieser Art ({}) lassen sich noch nicht trainieren.</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>Installierte Modelle lassen sich weiterhin als Dateien öffnen.</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>Installierte Modelle bleiben.</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>Es wurde mehr gesagt, als sich behalten lässt, während eine Antwort geschrieben wird.</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>Kein Beispiel ist kurz genug.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Es wurde keine Datei geschrieben.</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>Noch ist kein Modell gewählt.</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>Kein Modell verwendet ihn mehr.</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>Kein Modell verwendet sie mehr.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>Es wurde keine Passphrase angegeben.</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>Kein Werkzeug darf verwendet werden, also lässt sich nichts erledigen.</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>Eine Weile hat niemand etwas gesagt; deshalb wurde das Mikrofon geschlossen.</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>Über diesen Ordner gleicht noch niemand ab.</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>Keiner der Schritte konnte erledigt werden.</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>Bis hierhin wurde nur eine Begrüßung gesagt.</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>Aus dem Dateideskriptor {} lässt sich nichts lesen.</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Es ist nichts gewählt.</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>Davon ist nichts mehr gemerkt.</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>In dieser Aufnahme wird nichts gesagt, soweit zu hören ist.</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>Es wird nichts mehr abgeglichen.</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>Nichts davon wurde ausgeführt.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>Nichts davon wurde übernommen.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>Nichts davon wurde übernommen; was davor kam, schon.</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>Aus der Datei mit deinen Unterhaltungen lässt sich nichts lesen.</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>An diesem Modell lässt sich nichts trainieren.</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>Es ist nichts zu tun. Die Suche nach Bedeutung ist in einer Weile wieder vollständig.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Es wurde nichts hinzugefügt.</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>Nichts wurde abgefragt.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>Es wurde nichts begonnen.</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>Nichts wurde geändert, und nichts halb Geschriebenes blieb zurück.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>Es wurde nichts gewählt, was anders werden soll.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Es wurde nichts getan.</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>Nichts wurde halb geschrieben; vorher Gespeichertes ist, wie es war.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Nichts ging verloren.</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>Für Platzhalter wurde noch nichts gelesen.</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>Aus {} wurde nichts gelesen.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Nichts wurde aufgenommen.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>Es wurde nichts trainiert.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>Biete weniger auf einmal an.</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>Eines der Muster ist nicht zu verstehen.</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>Nur Seiten von PDFs und Bilder können gezeichnet werden.</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>Von diesem Dokument ist nur der jetzige Inhalt gespeichert.</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>Nur was aus einer Aufnahme erkannt wurde, lässt sich berichtigen.</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>Nur deine eigenen Nachrichten lassen sich bearbeiten.</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>Öffne es in einem anderen Programm, speichere es neu als PNG oder JPEG und füge dieses hinzu.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>Öffne sie in dem Programm, mit dem sie gemacht wurde, und speichere sie neu, oder hol sie noch einmal von dort, woher sie kam.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>Öffne sie in dem Programm, mit dem sie erstellt wurde, speichere sie als PNG und füge dieses hinzu.</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>Öffne die Datei mit 00001 im Namen. Alle Teile müssen in einem Ordner liegen.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>Öffne die Liste noch einmal.</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>Öffne das Modell, für das er gemacht ist, und füge den Adapter dort auf der Seite „Modelle“ hinzu.</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>Öffne das Modell, für das er gemacht ist.</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>Öffne die Seite erneut und berichtige sie dann.</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>Andere Geräte gleichen schon über diesen Ordner ab.</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>Andere Programme werden nicht mehr bedient: Der Server hat sich beendet.</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>Andere Programme werden nicht bedient.</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>Füge die ganze Antwort ein: eine Liste oder Sätze über dich.</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>Füge alles ein, was ein anderes Programm hat, mit den geschweiften Klammern.</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>Füge ein, was in einem anderen Programm unter „mcpServers“ steht, mit den geschweiften Klammern.</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>Bilder in Apples Format HEIC können nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>Bilder verlieren ihre Karte, wenn sie verschickt oder in einem anderen Format gespeichert werden. Besorge dir die Originaldatei oder ihr JSON.</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>Port {} lässt sich nicht verwenden: Ein anderes Programm hat ihn, oder das System behält ihn sich vor.</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>Drücke auf das Mikrofon, um weiterzusprechen.</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>Schlag es ohne das Geheimnis vor.</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>Bringe alles in einem einzigen Schema unter.</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>Lege alle Teile in einen Ordner.</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>Stelle eine Sicherung wieder her oder verschiebe die Datei, um neu anzufangen.</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>Lege eine Kopie davon zurück oder verschiebe sie, um neu anzufangen.</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>Lege die Datei zurück, die dort war, oder stelle eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>Lege die Datei {} zurück, die neben dieser Datenbank lag, und starte dann noch einmal.</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>Leg sie zurück, um ihre Seiten zu sehen.</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>Leg sie zurück oder schließ den Datenträger an und lass sie noch einmal lesen.</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>Lege sie in den Ordner des Modells, zu dem sie gehört, und öffne dieses Modell: Es sieht dann Bilder.</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>Fass einige zusammen oder lösche den Auftrag.</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>Fass einige zusammen.</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>Lege die Kopie an ihre Stelle.</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>Lege vault.json aus einer Sicherung wieder neben die Datenbank und starte dann noch einmal.</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>Lege {} aus einer Sicherung wieder neben die Datenbank und starte dann noch einmal.</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>Lege {} oder {} aus einer Sicherung wieder neben die Datenbank und starte dann noch einmal.</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>Lies es als Text.</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>Das Vorlesen brach ab: In Rememora ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>Das Vorlesen braucht das Programm espeak-ng, das nicht installiert ist.</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>Das Lesen der Datei wurde angehalten.</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>Diese Datei zu lesen braucht mehr Speicher, als eine Datei darf.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Das Lesen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>Aufnahmen dieser Art öffnet das Programm FFmpeg, das nicht installiert ist.</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>Rememora hört nicht mehr zu.</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>Rememora läuft bereits mit diesem Datenordner.</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>Rememora ist so eingestellt, dass es aus Gesagtem nichts lernt.</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>Rememora funktioniert, wie es ist.</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>Entferne es in den Einstellungen unter „Modelle fürs Sprechen“ und hole es noch einmal.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Entferne es.</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>Entferne einen, den du nicht mehr brauchst.</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>Entferne eines, das du nicht mehr verwendest.</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>Entferne die Stimme in den Einstellungen unter „Modelle fürs Sprechen“ und lade sie noch einmal herunter.</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>Benenne das um und mach es dann rückgängig.</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>Führe das in einem Terminal aus oder gib die Passphrase mit --passphrase-stdin oder --passphrase-fd an.</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>SVG-Zeichnungen werden nicht gezeigt: Sie können Programme enthalten.</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>Speichere sie neu als PDF oder ohne große Zeichnungen und füge das hinzu.</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>Speichere sie neu in dem Programm, mit dem sie gemacht wurde, oder als PDF und füge das hinzu.</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>Speichere sie in dem Programm, mit dem sie gemacht wurde, als CSV oder XLSX und wähle diese Datei.</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>Speichere sie als DOCX, XLSX oder PPTX ohne Passwort oder als PDF und füge das hinzu.</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>Speichere es als JPEG: auf einem Mac mit „Vorschau“, „Ablage“, „Exportieren“; auf einem iPhone wähle für künftige Aufnahmen „Einstellungen“, „Kamera“, „Formate“, „Maximale Kompatibilität“.</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>Speichere sie als PDF oder in einer der Arten, die gelesen werden, und füge das hinzu.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>Speichere es als PNG oder JPEG und füge dieses hinzu.</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>Speichere es kleiner und füge dieses hinzu.</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>Speichere es kleiner, als JPEG, und füge dieses hinzu.</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>Speichere es kleiner, mit höchstens 100 Megapixeln, und füge dieses hinzu.</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>Speichere es kleiner: 3.000 Pixel genügen, um eine Seite zu lesen.</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>Speichere es ohne Passwort oder als PDF und füge das hinzu.</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>Sag, wie der Schritt erledigt werden soll.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Sag, was zu tun ist.</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>Sag, wonach gesucht werden soll.</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>Die Suche funktioniert wie bisher.</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>Sieht Bilder und ist klein genug für 4 GB freien Arbeitsspeicher. Weiß wenig von der Welt.</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>Sieht Bilder: Fotos, Bildschirmfotos, Diagramme und Handschrift. Sonst ähnlich wie Qwen3 4B. Für einen Laptop mit 8 GB Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>Sende es noch einmal als PNG oder JPEG.</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>Sende es in einer anderen Größe oder wähle ein anderes Modell.</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>Sende sie in mehreren Teilen.</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>Sende sie in mehreren Nachrichten.</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>Lege zuerst in den Einstellungen eine Passphrase fest.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Lege zuerst eine fest.</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>Lege eine in den Einstellungen unter „Sicherung“ fest.</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>Stelle die Uhr, die falsch geht: Von zwei gleichzeitigen Änderungen gilt die spätere.</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>Die Einstellungen zeigen unter „Vorlesen“, welche Sprachen vorgelesen werden können.</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>Kürze sie in dem Programm, das sie geschrieben hat.</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>Kürze auf höchstens 5.000 Zeichen.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Kürze das.</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>Kürze ihn. Was nur manchmal gebraucht wird, ist als Erinnerung besser aufgehoben.</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>Kürze ihn. Worum es im Projekt geht, kann in den Anweisungen stehen.</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>Kürze die Nachricht oder wähle in den Einstellungen einen längeren Kontext.</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>Kürze die Anweisungen der Persönlichkeit oder wähle in den Einstellungen ein längeres Kontextfenster.</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>Kürze sie.</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>Kürze sie. Was nur manchmal gebraucht wird, sagst du besser in einer Unterhaltung des Projekts.</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>Klein und angenehm im Gespräch, auf Englisch.</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>Klein und schnell, für jeden Computer mit 4 GB freiem Arbeitsspeicher. Gut bei Code und Alltagsfragen; weiß wenig von der Welt.</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>Klein und schnell; gut im Umformulieren und Zusammenfassen.</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>Klein, und denkt nach, bevor es antwortet. Für Computer mit wenig Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>So viel lässt sich von „{}“ nicht aufbewahren.</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>So viel lässt sich nicht auf einmal schreiben.</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>Nüchtern und genau, in zwölf Sprachen; ruft Gedächtnisfunktionen gut auf.</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>Etwas anderes hat jetzt seinen Namen.</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>Dort steht inzwischen etwas anderes.</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>In Rememora ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>Sprich noch einmal. Wenn es wieder passiert, wähle in den Einstellungen ein kleineres Modell für Spracherkennung.</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>Teile sie oder speichere sie neu als PDF.</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>Teile sie oder speichere nur, was du davon brauchst, als eigene Datei.</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>Starte Rememora noch einmal: Dann wird er entfernt.</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>Starte das Programm, das ihn überträgt, oder schließe seinen Datenträger an. Es geht von selbst weiter.</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>Starte den Server oder wähle ein Modell auf diesem Computer.</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>Starte den Server: Er wird von selbst wieder genutzt. Oder behalte den Index auf diesem Computer, in den Einstellungen.</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>Halte sie zuerst an.</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>Beende zuerst den Abgleich, wenn er über einen anderen Ordner laufen soll.</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>Beende hier den Abgleich. Du kannst wieder beitreten, als neues Gerät.</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>Für seine Größe stark im Schließen und Rechnen; weiß wenig von der Welt.</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>Schalte es in den Einstellungen aus und wieder ein.</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>Schalte ihn ein.</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>Schalte in den Einstellungen Werkzeuge ein und erlaube einen Ordner.</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>Nimm eine frühere, oder kopiere sie noch einmal von dort, wo sie herkommt.</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>Nimm sie weg, und häng eine andere an.</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>Nimm ihn vom Modell oder wähle eine andere Datei.</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>Nimm ihn von diesem Modell oder wähle das Modell, für das er gemacht ist.</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>Vorgelesen werden kann Text, in dem Wörter stehen: Code, Tabellen und Bilder nicht.</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>Das läuft weiter.</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>In diese Sprache lässt sich nicht übersetzen.</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>Das JSON-Schema lässt sich nicht befolgen.</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>Das JSON-Schema ist zu tief verschachtelt.</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>Das JSON-Schema ist zu lang.</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>Das JSON-Schema verweist auf eine andere Datei.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>Der Adapter {} passt nicht zu diesem Modell.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>Der Adapter {} passt nicht zu diesem Modell: {}.</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>Die Argumente lassen sich nicht verwenden: {}.</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>Die Sicherung kann nicht eingespielt werden.</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>Die Sicherung kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>Die Sicherung konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>Die Sicherung ließ sich nicht so lesen, wie sie geschrieben wurde.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>Die Sicherung wurde angehalten.</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>Das beste im Katalog für einen Laptop mit 8 GB Arbeitsspeicher: antwortet sofort, in vielen Sprachen, und ruft Gedächtnisfunktionen auf.</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>Der Befehl von „{}“ enthält ein Zeichen, das sich nicht verwenden lässt.</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>Die Unterhaltung ist, wie sie war.</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>Die Unterhaltung bleibt erhalten.</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>Die Unterhaltung ist zu lang für den Server {}.</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>Die bis dahin importierten Unterhaltungen bleiben, jede vollständig.</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>Die Umwandlung wurde angehalten.</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>Die Kopie deiner Unterhaltungen lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>Der Kern wird gerade beendet.</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>Der Kern hat etwas gesendet, das das Fenster nicht kennt.</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>Der Kern hat einen Befehl erhalten, den er nicht kennt.</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>Die beschädigte Datei wurde entfernt.</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>Der Datenordner kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>Der Datenordner {} kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>Die Beschreibung in dieser Karte ist zu lang: etwa {} Token, {} passen hinein.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>Das Dokument, aus dem das entstand, wurde entfernt.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Der Download wurde angehalten.</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>Der frühere Text gilt weiter.</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>Der frühere Titel blieb erhalten.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>Der Export wurde angehalten.</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>Die Datei ist, wie sie war, und andere sind nicht betroffen.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Die Datei ist, wie sie war.</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>Die Datei, in der steht, wie deine Daten entsperrt werden, wurde von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>Die Datei mit deinen Unterhaltungen kann nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>Die Datei mit deinen Unterhaltungen lässt sich mit deinem Schlüssel nicht öffnen: Sie gehört zu den Daten von jemand anderem, oder ihr Anfang ist beschädigt.</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>Die Datei mit deinen Unterhaltungen ist beschädigt.</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>Die Datei mit deinen Unterhaltungen ist keine Datenbank oder beschädigt.</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>Die Datei mit deinen Unterhaltungen ist in einem anderen Programm geöffnet.</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>Die Datei mit deinen Unterhaltungen ist nicht verschlüsselt, alles andere von dir aber schon: Etwas anderes hat sie dorthin gelegt.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>Die Datei {}, in der steht, wie deine Daten entsperrt werden, gehört zu anderen Daten.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>Die Datei {}, in der steht, wie deine Daten entsperrt werden, kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>Die Datei {}, in der steht, wie deine Daten entsperrt werden, kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>Die Datei {}, in der steht, wie deine Daten entsperrt werden, ist beschädigt, und ihre Kopie ebenso.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>Die Datei {}, in der steht, wie deine Daten entsperrt werden, fehlt.</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>Die Dateien der Stimme sind beschädigt oder nicht alle da.</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>Der erste Befehl muss Hello sein.</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>Die erste Person dieses Kontos kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>Der Ordner wird verfolgt wie bisher.</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>Den Ordner von „{}“ gibt es nicht: {}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>Der Ordner, über den deine Geräte abgleichen, lässt sich nicht lesen oder beschreiben.</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>Der Ordner, über den deine Geräte abgleichen, ist nicht da.</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>Der Ordner {} kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>Die Grammatik für die Antwort des Modells ist falsch.</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>Der Hub hat kein Repository {}, das allen offensteht.</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>Der Index-Server {} ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>Der Index-Server {} verlangt einen anderen Schlüssel.</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Die Anweisungen sind zu lang für jeden Prompt: etwa {} Token, {} passen hinein.</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>Der Schlüssel wird genutzt, bis Rememora geschlossen wird, und nirgends geschrieben.</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>Der Schlüsselbund entsperrt deine Daten nicht.</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>Das größte im Katalog: denkt lange nach und antwortet am besten. Für 16 GB Arbeitsspeicher und einen schnellen Computer.</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>Die Liste der Modelle kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>Die Liste der Modelle konnte nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>Die Karte wurde nicht fertig.</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>Das Gedächtnis wurde nicht bis zum Ende durchgesehen.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>Die Nachricht ist leer.</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>Die Nachricht ist länger als {} Zeichen.</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>Das Modell kann diesen Text nicht lesen.</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>Das Modell ist beim Schreiben gescheitert.</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>Das Modell für die Suche nach Bedeutung kann nicht geladen werden.</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>Der Modell-Hub ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>Das Modell nannte keine der Kategorien.</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>Das Modell wurde geschlossen.</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>Das Modell hat ihren Anfang und ihr Ende bekommen. Damit alles gelesen wird, sende sie in mehreren Teilen.</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>Die Adapter des Modells können nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>Das mehrsprachige Modell für die Suche nach Bedeutung kann nicht geladen werden.</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>Der Name ist länger als {} Zeichen.</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>Der Name ist zu lang: {} Zeichen, {} passen hinein.</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>Die natürliche Stimme ist nicht heruntergeladen.</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>Die neueste Version ließ sich nicht ermitteln.</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>Die anderen lassen sich verwenden.</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>Die Parameter von {} lassen sich nicht befolgen: {}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>Die Passphrase ist, wie sie war.</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>Die Begrüßung der Persönlichkeit lässt sich unter „Persönlichkeiten“ ändern.</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>Das Bild lässt sich nicht dekodieren.</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>Das Bild kann diesem Modell nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>Das Bild bleibt erhalten und wird gezeigt.</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>Das Bild ist zu groß für dieses Modell.</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>Das Programm espeak-ng, das zum Vorlesen nötig ist, ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>Das Programm „{}“ wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>Das Projekt dieses Programms gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>Die Prompt-Sammlung ist voll.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>Die Suchanfrage ist leer.</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>Die Zeilen einer Tabelle lassen sich nur einordnen.</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>Der Suchindex aus der Zeit vor der Passphrase konnte nicht entfernt werden.</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>Der Suchindex ist beschädigt.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>Der Suchindex war beschädigt und wird neu aufgebaut.</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>Der Server {} brach ab.</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>Der Server {} ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>Der Server {} hat die Anfrage nicht angenommen.</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>Der Server {} antwortet nicht.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>Der Server {} hat das Modell {} nicht.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>Der Server {} hat dieses Modell nicht oder ist kein Server für Sprachmodelle.</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>Der Server {} hat eine Störung.</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>Der Server {} ist überlastet.</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>Der Server {} ist nicht bereit.</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>Der Server {} verlangt einen anderen Schlüssel.</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>Der Server brach ab.</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>Der Server hat eine Störung und brach ab.</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>Die Einstellungen sind gesperrt.</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>Das Modell für Spracherkennung kann nicht geladen werden.</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>Die Tabelle hat keine Spalte {}.</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>Die Tabelle muss mit ihrem ganzen Pfad genannt werden.</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>Die Aufgabe ist, wie sie war, und nichts halb Geschriebenes blieb zurück.</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>Der Test wurde nicht fertig.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Der Text ist unverändert.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Der Text ist leer.</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>Der Text ist länger als {} Zeichen.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>Der Text ist zu lang für das Modell: {} Token, in sein Fenster passen {}.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>Der Text ist zu lang für das Modell: {} Token.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Der bisherige Text bleibt erhalten.</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>Die Person am Computer kann es erlauben.</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>Die Person am Computer kann ein anderes wählen.</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>Die Person am Computer kann es einschalten.</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>Das Fenster spricht Protokoll {}, der Kern {}.</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>Der Block {} enthält {} nicht.</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>In dieser Nachricht sind mehr als {} Bilder.</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>In {} gibt es keine Unterhaltungen.</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Es gibt keine Unterhaltungen zu exportieren.</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>Es gibt keine Anweisungen.</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>In {} gibt es keine Prompts.</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>In dieser Tabelle sind keine Zeilen.</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>Es gibt keine Wörter zum Korrekturlesen.</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>Es gibt zu viele Terminerinnerungen.</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>Es gibt zu viele Zeitpläne.</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>Es sind zu viele Werkzeuge, oder es steht zu viel darin.</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>Es gibt schon {} Persönlichkeiten.</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>Es gibt schon {} Werkzeugserver.</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>Es müssen 1 bis {} Spalten sein, jede mit einem Namen.</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>Es müssen 2 bis {} Kategorien sein, jede mit einem Namen.</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>Es gibt schon ein Programm namens „{}“.</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>Es gibt schon ein Projekt namens „{}“.</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>Es gibt schon einen Prompt namens „{}“.</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>Eine Aufgabenvorlage namens „{}“ gibt es schon.</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>Es gibt schon einen Werkzeugserver namens „{}“.</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>In {} ist keine Charakterkarte: Es ist nur ein Bild.</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>Es gibt keine Kopie deiner Unterhaltungen, die diese Version öffnen kann.</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>Es gibt keine Datei {}.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>Es gibt keinen Ordner {}.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>Auf diesem Computer gibt es keinen Schlüsselbund, der sich verwenden lässt.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>Auf diesem Computer gibt es keinen Schlüsselbund, der den Schlüssel aufbewahren könnte.</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>Es gibt keine Erinnerung mit dieser Nummer.</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>Es gibt kein Modell, das das lesen würde.</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>Im Katalog gibt es kein Modell {}.</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>Es gibt noch keine Passphrase, mit der Sicherungen verschlüsselt werden.</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>Es gibt keine Passphrase, deshalb lässt sich nichts sperren.</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>Es gibt keine Passphrase.</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>Es gibt kein Bild zum Hinzufügen.</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>Es gibt keine Antwort, die neu zu schreiben wäre.</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>Für eine Sicherung ist kein Platz.</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>Für weitere Aufgabenvorlagen ist kein Platz.</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>Für {} ist kein Platz in {}.</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>In dieser Datei ist kein Ton.</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>Es gibt noch kein Modell für Spracherkennung.</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>Diese Änderung gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>Ein solches Gerät gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>Diese Person gibt es auf diesem Konto nicht.</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>Dieses Bild gibt es nicht mehr, oder sein Datenträger ist nicht angeschlossen.</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>Ein solches Werkzeug gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Darin steht kein Text.</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>In dieser Datei ist kein Text, auch keiner, der sich aus ihren Bildern lesen ließe.</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>Auf diesen Seiten steht kein Text.</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>Es gibt keinen Text, der sich weiterschreiben lässt.</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>Es gibt keinen Text zum Zusammenfassen.</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>In diesem Text steht kein Werkzeugserver.</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>Für die Sprache dieses Textes gibt es noch keine Stimme.</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>Der Arbeitsspeicher reicht nicht für einen Kontext von {} Token.</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>Der Arbeitsspeicher reicht nicht für {}.</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>Darin ist nichts, womit sich das tun ließe.</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>In diesem Text ist nichts, was eine Erinnerung sein könnte.</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>Darin ist nichts, was vorgelesen werden kann.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>Es ist Platz für {} Personen.</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>Es gibt schon jemanden mit diesem Namen.</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>In der Zwischenablage ist jetzt etwas anderes.</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>Der freie Arbeitsspeicher reicht nicht, um eine Passphrase zu prüfen.</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>Es gab mehrere falsche Versuche. Der nächste ist in {} Sekunden möglich.</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>Diese Unterhaltungen gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>Diese Dokumente sind nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Diese Anweisungen sind zu lang für jeden Prompt: etwa {} Token, {} passen hinein.</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>Diese Erinnerungen werden an verschiedenen Orten erzählt: Was ein Projekt für sich behält, wird nirgends sonst erzählt.</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>Sie sind, wie sie waren.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>Sie wurden nicht angetastet.</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>Denkt nach, bevor es antwortet; für schwere Fragen und Gedächtnisfunktionen. Für 12 GB Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>Denkt nach, bevor es antwortet; stark für seine Größe, in vielen Sprachen.</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>Dieses Rememora weiß nicht, wo neue Versionen bekannt gegeben werden.</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>Dieser Adapter wurde nicht hier trainiert.</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>Diese Sicherung ist beschädigt oder unvollständig.</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>Diese Sicherung braucht die Passphrase, mit der sie erstellt wurde.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>Diese Sicherung wurde mit einer neueren Version von Rememora erstellt.</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>Dieses Buch ist vom Verkäufer geschützt und kann nur in dessen Programm gelesen werden.</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>Diesen Aufruf gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>So lässt sich das nicht aufrufen: {}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>Das geht mit dem Auftrag in seinem jetzigen Zustand nicht.</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>Das geht nicht: {}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>Diese Unterhaltung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>Diese Unterhaltung hinterlässt keine Spuren, und ein Auftrag wird aufbewahrt.</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>Dieses Gerät gehört zu den Geräten anderer oder wurde mit einer anderen Passphrase eingerichtet.</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>Dieses Gerät hat eine neuere Version von Rememora.</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>Dieses Gerät gleicht schon ab.</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>Dieses Gerät gleicht nichts ab.</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>Die Uhr dieses Geräts geht gegenüber der Uhr hier um mehr als einen Tag vor.</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>Dieses Dokument hat ein Passwort; gelesen werden damit nur PDFs.</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>Dieses Dokument hat eine solche Seite nicht mehr.</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>Dieses Dokument ist verschlüsselt.</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>Dieses Dokument ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>Damit lässt sich die Sicherung nicht öffnen.</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Damit lässt sich die Sicherung nicht öffnen. Falls es ein Wiederherstellungscode ist, enthält er einen Tippfehler.</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>Das läuft gerade nicht.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>Damit lassen sich deine Daten nicht entsperren.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Damit lassen sich deine Daten nicht entsperren. Falls es ein Wiederherstellungscode ist, enthält er einen Tippfehler.</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>Diesen Auftrag gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>Diese Datei hat sich geändert, während sie gelesen wurde.</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>Diese Datei enthält keine Charakterkarte: Sie nennt niemanden.</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>Diese Datei ist beschädigt oder nicht das, was ihre Endung sagt.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Diese Datei ist leer.</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>Diese Datei ist größer als {} MB.</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>Diese Datei ist keine Tabelle.</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>Diese Datei ist keine Sicherung von Rememora.</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>Diese Datei ist nicht mehr da, oder ihr Datenträger ist nicht angeschlossen.</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>Diese Datei darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>Diese Datei wurde von einem neueren Rememora exportiert.</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>Dieser Ordner ist auf einmal leer, als wäre das Laufwerk nicht angeschlossen.</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>Dieser Ordner wird nicht mehr verfolgt.</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>Dieser Ordner ist im Moment nicht da.</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>Diese Begrüßung ist zu lang: etwa {} Token, {} passen hinein.</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>Dies ist eine Datei eines alten Office-Programms oder eine mit Passwort.</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>Das ist eine Aufnahme, und es gibt noch kein Modell für Spracherkennung, das aufschreiben könnte, was darin gesagt wird.</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>Das ist eine Aufnahme.</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>Dies ist ein Archiv.</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>Das ist länger als {} Zeichen.</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>Dies ist keine Datei.</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>Das wird nicht mehr zurückgehalten.</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>Das ist keine Zeit, die eine Uhr anzeigen kann.</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>Das ist zu lang für einen Satz eines Transkripts.</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Das ist zu lang für jeden Prompt: etwa {} Token, {} passen hinein.</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>Das ist kein Bild oder eines, das nicht gezeigt werden kann.</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>Das ist keine Adresse eines Servers.</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>Das ist nicht das Passwort des Dokuments.</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>Das ist nicht die Passphrase, mit der deine Geräte abgleichen.</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>Das gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>Das sieht aus wie ein Passwort, ein Schlüssel oder eine Kartennummer.</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>Diese Erinnerung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>Diese Nachricht gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>Dieses Modell kann keine Bilder sehen.</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>Diese Persönlichkeit gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>Dieses Bild lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>Dieses Bild hat sich geändert, während es gelesen wurde.</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>Dieses Bild ist größer, als gelesen werden kann: {} × {} Pixel.</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>Dieses Bild ist größer, als gezeigt werden kann: {} × {} Pixel.</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>Dieses Bild ist größer als {} MB.</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>Dieses Bild ist zu groß: Zum Öffnen braucht es mehr Arbeitsspeicher, als ein Bild darf.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Dieses Bild ist nicht mehr da.</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>Dieses Bild ist nicht vollständig: Etwas davon fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>Dieses Bild darf nicht gelesen werden.</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>Dieses Bild braucht zu viel Platz.</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>Dieses Programm wurde entfernt.</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>Dieses Programm darf keine Erinnerungen vorschlagen.</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>Dieses Programm darf das Gedächtnis nicht lesen.</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>Dieses Projekt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>Diesen Prompt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>Über diesen Vorschlag ist entschieden, oder seine Nachricht ist weg.</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>Diese Terminerinnerung gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>Diesen Zeitplan gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>Diesen Schritt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>Dieser Schritt wird nicht mehr ausgeführt.</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>Diese Tabelle hat mehr als {} Spalten.</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>Diese Tabelle hat mehr als {} Zeilen.</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>Diese Aufgabe gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>Diesen Teil der Aufgabe gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>Diese Aufgabe ist fertig.</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>Diese Aufgabenvorlage gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>Dieser Text ist kein JSON.</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>Diese Zeit ist vorbei.</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>Diesen Werkzeugserver gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>Diese Version von Rememora kann deine Unterhaltungen nicht aktualisieren.</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>Das wurde schon beantwortet.</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>Darüber ist schon entschieden, oder die Erinnerung ist weg.</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>Zeiten und Absatzgrenzen lassen sich nicht ändern, nur das Gesagte.</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>Winzig und schnell, für alte oder sehr kleine Computer. Es hält ein Gespräch in Gang und irrt sich oft bei Fakten.</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>Winzig. Es startet in einer Sekunde und macht das meiste falsch: zum Ausprobieren von Rememora und für Tests, nicht zum Reden.</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>Es warten schon zu viele Vorschläge.</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>Es kam zu viel Ton auf einmal.</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>Was daraus wurde, gibt es zu einer Nachricht oder zu einer Erinnerung.</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>Trainierte Adapter lassen sich nicht löschen.</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>Das Training braucht Bibliotheken, die nicht installiert sind.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Versuche es in einer Weile noch einmal.</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>Versuche es noch einmal, wenn der Server wieder da ist, oder wähle ein Modell auf diesem Computer.</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>Versuche es noch einmal oder wähle ein Modell auf diesem Computer.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>Versuche es noch einmal. Wenn es wieder passiert, wähle in den Einstellungen unter „Vorlesen“ eine andere Stimme.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>Versuche es noch einmal. Wenn es wieder passiert, installiere espeak-ng neu.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>Versuche es noch einmal. Passiert es wieder, melde es mit der Protokolldatei.</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>Versuche es noch einmal. Auch der Wiederherstellungscode wird angenommen.</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>Versuch es noch einmal; Groß- und Kleinschreibung zählt. Das Passwort wird nirgends aufbewahrt.</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>Zwei Spalten haben denselben Namen.</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>Über diesen Ordner gleichen zwei Gruppen von Geräten ab, jede mit eigener Passphrase.</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>Zwei Kategorien haben denselben Namen.</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>Entsperre zuerst Rememora.</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>Entpacke es und öffne die GGUF-Datei darin, falls es eine gibt.</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>Entpacke es und füge die Dokumente darin hinzu.</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>Entpacke es und wähle die Dateien darin.</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>Bis dahin liest espeak-ng vor, das wie eine Maschine klingt.</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>Aktualisiere Rememora und importiere sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>Verwende Buchstaben, Ziffern und Unterstriche.</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>Verwende einfache Buchstaben und Ziffern, ohne Zeilenumbrüche.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Nutze das offene Fenster oder schließe es zuerst.</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>Sehr schnell, für alte Computer und 2 GB freien Arbeitsspeicher. Es bleibt beim Thema und irrt sich oft bei Fakten.</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Warte, bis der Import fertig ist, oder brich ihn ab.</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>Warte, bis die Antwort da ist, und mach dann weiter.</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>Warte, bis die Person am Computer sie gesehen hat.</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>Warte und versuche es dann noch einmal.</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>Was unter {} antwortet, ist kein Server für Sprachmodelle.</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>Was davor kam, wurde übernommen; der Rest wartet.</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>Was hier ist, bleibt; abgeglichen wird nichts mehr.</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>Was davon übrig ist, schadet nicht.</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>Was in dieser Datei gepackt ist, ergäbe entpackt weit mehr, als ein Dokument enthält.</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>Was abgeglichen werden soll, wartet hier.</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>Was es geschrieben hat, bleibt im Ordner und wird später übernommen.</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>Der Teil, der Dokumente liest, ist an dieser Datei gescheitert.</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>Der Teil, der Dokumente liest, kann nicht gestartet werden.</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>Die Spracherkennung wurde unerwartet beendet.</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>Was in diesem Bild steht, kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>Was Fragen von Fakten unterscheidet, kann nicht geladen werden; darum wird vorerst nichts gelernt.</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>Die Kategorie ließ sich nicht bestimmen: Die Suche nach Bedeutung ist gerade nicht verfügbar.</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>Was dieses Werkzeug getan hat, lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>Was vorher gewählt war, gilt weiter.</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>Was bisher eingeordnet wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>Was bis dahin fertig war, bleibt erhalten.</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>Was bis dahin fertig war, ist noch da.</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>Was bis dahin getan wurde, besteht weiter.</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>Was vorher heruntergeladen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>Was vorher gehört wurde, bleibt.</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>Was gehört wurde, bleibt.</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>Was vorher festgehalten wurde, ist da.</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>Was daraus gelesen wurde, bleibt in der Bibliothek.</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>Was zuvor davon gelesen wurde, bleibt, bis du es entfernst.</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>Was davon gelesen wurde, kann als Text gezeigt werden.</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>Was hier abgerufen wurde, ist inzwischen gelöscht.</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>Was vorher erkannt wurde, bleibt.</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>Was bisher gesagt wurde, wird aufgeschrieben.</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>Was vorher gespeichert war, gilt weiter.</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>Was trainiert wurde, liegt daneben.</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Was du geschrieben hast, bleibt erhalten.</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>Was du geschrieben hast und was von der Antwort kam, bleibt erhalten.</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>Was {} über sich liest, ist zu lang für das Kontextfenster des Modells: mit allem anderen {} von {} Token.</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>Schreib zuerst einen Anfang.</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>Schreib einen Text, oder wähle ein Dokument oder eine Tabelle.</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>Schreibe beides.</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>Schreib https:// vor die Adresse. Einfaches http ist für diesen Computer und dein eigenes Netzwerk.</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Schreib einen.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Schreib zuerst etwas.</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Schreib sie wie in einer .gitignore-Datei, etwa *.log oder drafts/.</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>Schreib, was mit dem Text geschehen soll.</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>Schreib einen Namen dafür.</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>Schreib, woran du erinnert werden möchtest.</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>Schreibt für seine Größe am natürlichsten, in vielen Sprachen. Für 8 GB Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>Du darfst nicht in diesen Ordner sehen.</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>Deine Unterhaltungen und Erinnerungen sind sicher gespeichert.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Deine Unterhaltungen sind, wie sie waren, und nichts halb Geschriebenes blieb zurück.</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>Deine Unterhaltungen bleiben unberührt.</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>Deine Unterhaltungen wurden zuletzt von einer neueren Version von Rememora geöffnet.</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>Deine Daten haben eine Passphrase.</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>Deine Daten sind, wie sie waren, und frühere Sicherungen sind unberührt.</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>Deine Daten sind, wie sie waren.</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>Deine Daten sind gesperrt.</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>Deine Daten sind da, verschlüsselt, und blieben, wie sie waren.</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>Deine Daten blieben, wie sie waren.</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>Deine Daten wurden mit einer neueren Version von Rememora verschlüsselt.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Deine Nachricht bleibt erhalten.</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>Deine Nachricht ist länger, als das Modell auf einmal lesen kann.</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>Deine Nachricht wurde gesendet, und die Datei ist, wie sie war.</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>Deine Prompts sind, wie sie waren.</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>Modell-Hub</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>Paketindex</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} Die Aufträge sind angehalten.</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>{} MB bleiben erhalten; der Download geht von dort weiter.</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} Die Aufgaben sind angehalten.</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>{} kam beschädigt an: Die Prüfsumme ist falsch.</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>{} kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>{} kann nicht geladen werden.</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>{} kann nicht geladen werden: Das Modell würde keine Bilder sehen.</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>{} kann für das Training nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>{} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>{} kann nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>{} können keine Bilder gezeigt werden.</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{} kann nicht der Name eines Computers sein.</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>{} kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{} kann keine Bilder sehen.</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>{} konnte nicht umgewandelt werden.</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>{} konnte nicht heruntergeladen werden ({}).</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>{} konnte nicht heruntergeladen werden: In Rememora ging etwas schief.</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>{} konnte nicht auf den Grafikprozessor geladen werden.</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>{} konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>{} sagt nicht, in welchem Format.</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>{} gibt nicht brauchbar an, wie es anzusprechen ist.</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>{} wurde gerade neu gelesen.</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>{} hat Zeilen, die keine Beispiele sind. {}{}.</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>{} hat keine Beispiele.</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>{} hat keine Datei {}.</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>{} hat kein Bild, in dem die Karte stehen könnte.</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>{} hat diese Seiten nicht.</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>{} hat dieses Gerät herausgenommen.</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>{} enthält eine beschädigte Charakterkarte.</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>{} enthält eine viel zu lange Charakterkarte.</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{} enthält Unterhaltungen von {}, aber keine lesbare Nachricht darin.</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>{} enthält mehr Dateien als jede Charakterkarte.</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>{} enthält keine lesbare Charakterkarte.</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{} enthält keine Unterhaltungen, die Rememora lesen kann.</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>{} enthält kein Modell, sondern etwas anderes ({}).</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>{} enthält nichts, womit ein Modell sehen könnte.</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>{} enthält nur einen Steuervektor für ein anderes Modell.</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>{} enthält nur einen Helfer, der ein anderes Modell schneller macht.</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>{} enthält nur ein Vokabular, kein Modell.</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>{} enthält nur einen Adapter (LoRA) für ein anderes Modell.</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>{} enthält nur Messwerte zum Erstellen kleinerer Modelle (imatrix).</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>{} enthält nur den Bildteil eines Modells.</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>{} ist im JSON-Schema größer als {}.</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>{} ist eine GGUF-Datei einer nicht unterstützten Version.</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{} ist ein Ordner, keine Modelldatei.</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>{} ist ein späterer Teil eines auf mehrere Dateien aufgeteilten Modells; öffne die erste.</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>{} ist ein Modell für Sprache oder Klang und kann sich nicht unterhalten.</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>{} ist ein Modell zum Übersetzen oder Lesen von Texten (T5) und kann sich nicht unterhalten.</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>{} ist ein Modell in einem Format aus der Zeit vor GGUF.</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>{} ist ein Modell im safetensors-Format.</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>{} ist ein Modell, das Bilder oder Filme erzeugt, und kann sich nicht unterhalten.</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>{} ist ein gepacktes Archiv.</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>{} ist ein Stück einer zerteilten Datei.</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>{} ist ein Reranker: Er sagt, wie gut Texte zusammenpassen, und kann keine schreiben.</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>{} ist eine Webseite, die unter dem Namen eines Modells gespeichert wurde.</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>{} ist ein Embedding-Modell: Es vergleicht Texte und kann keine schreiben.</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>{} ist abgeschnitten oder beschädigt.</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>{} ist beschädigt oder mit einem Passwort geschützt.</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>{} ist beschädigt.</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>{} bekommt nur, wer auf dem Hub den Bedingungen zugestimmt hat.</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>{} ist unvollständig: Der Anfang ist leer.</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>{} ist unvollständig: Ein Teil der Datei fehlt.</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>{} ist größer als jede Charakterkarte.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>{} ist größer als {} MB: Das ist keine Liste von Prompts.</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>{} ist für Computer mit anderer Byte-Reihenfolge (Big-Endian) gemacht.</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>{} ist weder eine ZIP-Datei noch eine Liste von Unterhaltungen.</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>{} ist kein LoRA-Adapter.</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{} ist kein Port, der sich verwenden lässt.</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>{} ist keine Textdatei.</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>{} ist keine vollständige JSON-Datei.</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>{} ist keine GGUF-Modelldatei.</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>{} ist von einer Art ({}), die diese Version von Rememora nicht kennt.</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{} stammt von einem Training mit anderen Beispielen, einem anderen Modell oder anderen Optionen.</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>{} ist einer von {} Teilen, und {} fehlt.</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>{} ist so gepackt, dass Rememora es nicht lesen kann.</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>{} ist durch ein Passwort geschützt.</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>{} wird noch gelesen.</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>{} ist die Antwort eines Servers anstelle eines Modells.</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{} gibt es schon.</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>{} ist zu groß, um auf diesem Computer trainiert zu werden.</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{} ist keine IPv4-Adresse dieses Computers.</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{} ist nicht auf diesem Computer oder kein Modell.</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>{} ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{} kennt keine Wörter und kann deshalb nicht reden. Es ist vielleicht ein Modell für Bilder oder Ton.</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{} liegt zwischen {} und {}.</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{} lässt Modelle auf eine Weise sehen ({}), die diese Version von Rememora nicht kennt.</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>In {} darf nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>{} braucht etwa {} GB Arbeitsspeicher, {} GB sind frei.</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>{} braucht {} GB freien Platz, {} GB sind frei.</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>{} listet nur die Dateien eines Exports auf.</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>{} sagt nur, wo das Modell zu finden ist.</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>{} Programme haben schon einen Schlüssel.</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>{} ist entpackt größer, als ein Export sein kann.</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>{} wurde für ein anderes Modell als {} erstellt.</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>{} wurde von einer neueren Version von Rememora geschrieben.</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>{} schreibt nach einem Verfahren (Diffusion), mit dem Rememora nicht arbeiten kann.</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>„{}“ kann keine Variable von „{}“ sein.</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>„{}“ ist unter seiner Adresse nicht erreichbar.</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>„{}“ kann nicht als Header an „{}“ gesendet werden.</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>„{}“ lässt sich nicht starten.</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>„{}“ antwortet nicht mehr.</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>„{}“ spricht das Model Context Protocol nicht so wie Rememora.</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>„{}“ hat sich beendet, bevor er bereit war.</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>„{}“ hat in seinem Befehl ein Anführungszeichen zu viel.</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>„{}“ hat sich beendet.</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>„{}“ hat weder einen Befehl noch eine Adresse.</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>„{}“ hat keine Adresse, die sich verwenden lässt.</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>„{}“ hat Stellen, die auszufüllen sind: {}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>„{}“ ist nicht der Name eines Repositorys.</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>„{}“ ist im Internet und nur über https erreichbar.</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>„{}“ wird auf eine ältere Art erreicht (SSE), die Rememora nicht spricht.</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>„{}“ ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>„{}“ ist nicht als Objekt beschrieben.</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>„{}“ ist nicht der ganze Pfad eines Ordners.</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>„{}“ braucht entweder einen Befehl oder eine Adresse.</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>„{}“ möchte wissen, wer fragt.</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>„{}“ war nicht rechtzeitig bereit.</translation>
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
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n nicht lesbar</numerusform>
                <numerusform>%n nicht lesbar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n Dokument</numerusform>
                <numerusform>%n Dokumente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Danach fragen</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Nach ihnen fragen</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Wird gelesen</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>Die beiden vergleichen…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>Dokumente: %n ausgewählt</numerusform>
                <numerusform>Dokumente: %n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>Dokumente: alle</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>Dokumente: aus</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>Dokumente: nur eigene</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Jetzt nicht lesen</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>Datei ist weg</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Wieder folgen</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Passwort eingeben…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>Im eigenen Programm öffnen</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>Folgen anhalten</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>Lies es hier, oder sieh nach, ob sie verschoben oder umbenannt wurde.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Aus deinen Dokumenten entfernen</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>In der Dateiverwaltung zeigen</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Dokumente darin zeigen</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>Die Datei ist nicht mehr da, oder kein Programm hier kann sie zeigen.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>Was sich geändert hat…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>Was aus ihr gelesen wurde, ist noch in der Bibliothek.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>Datei ist weg</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>braucht ein Passwort</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>nicht gelesen</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>S. %1</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>wird gelesen</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>wird gelesen, Seite %1 von %2</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>falsches Passwort</translation>
        </message>
    </context>
    <context>
        <name>duration</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>After a line was lost it ends there within a minute, and this window takes it up. Else close the window that uses it.</source>
            <translation>War die Verbindung abgebrochen, endet es dort binnen einer Minute, und dieses Fenster übernimmt. Sonst schließe das Fenster, das es nutzt.</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>Kopiere sie dorthin und wähle sie dann über ihren Pfad.</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>Berichtige den Befehl oder installiere das Programm.</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>Installiere Version %1 auf beiden Rechnern. Gibt der andere beim Anmelden eine Begrüßung aus, lass ihn bei Befehlen still sein.</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>Ist Rememora dort installiert? Gib den ganzen Pfad seines Pythons oder von rememora-core an.</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>Es wird von selbst noch einmal versucht, mindestens alle 30 Sekunden.</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>Der Pfad steht in den Details, um es dort zu öffnen.</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>Über den Befehl kam binnen einer Minute keine Antwort.</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>Von %1 kommt nichts mehr.</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>Nichts wurde geändert, weder dort noch hier.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>Nichts wurde gelesen oder geändert.</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>Auf %1 ist Rememora schon offen.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>Rememora läuft auf %1; die Dateien dieses Computers sind dort nicht.</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>Der Befehl endete mit Code %1, bevor eine Antwort kam.</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>Der Befehl wurde abgebrochen, bevor eine Antwort kam.</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>Es gibt kein Programm „%1“ auf diesem Computer.</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>Das ist auf %1 und kann hier nicht gezeigt werden.</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>Um sie zurückzuspielen, führe dies einmal auf %1 aus: %2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>Teste ihn in einem Terminal: Er muss dort ohne Rückfrage laufen, etwa nach einem Passwort.</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>Teste ihn in einem Terminal: Er muss dort ohne Rückfrage laufen.</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>Was über den Befehl antwortet, ist kein Kern von Rememora oder gehört zu einer anderen Version.</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>Was der Befehl ausführen soll, wurde nicht gefunden (er endete mit Code %1).</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>Was gesagt wurde, bleibt dort erhalten, und was du gerade schreibst, bleibt hier.</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>dem anderen Rechner</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>Haustiere</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Dinge</translation>
        </message>
    </context>
    <context>
        <name>errands</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes of work</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 von %2 Schritten</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>%1 von %n Aktion</numerusform>
                <numerusform>%1 von %n Aktionen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n Aktion und %1</numerusform>
                <numerusform>%n Aktionen und %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>Es gibt einen Plan für „%1“</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>bittet um deine Erlaubnis</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>beginnt</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>wird erledigt…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>ändert etwas</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>ging nicht</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>geht gleich weiter</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>hat einen Plan für dich</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>Budget aufgebraucht</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>kann ins Internet gehen</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>verpasst</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>sieht nur nach</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>überlegt einen Plan</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>wartet: Unterhaltungen und früher Begonnenes gehen vor</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>wartet: Kein Modell ist geladen</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>wartet: Der Akku ist schwach</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>„%1“ bittet um deine Erlaubnis</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>„%1“ ist nicht fertig geworden</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>„%1“ hat sein Budget aufgebraucht</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>„%1“ ist erledigt</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>über dich</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>beantwortet eine Frage</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>nahe in der Bedeutung</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>nahe in der Bedeutung zum Vorangehenden</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>enthält das Gefragte</translation>
        </message>
        <message>
            <source>important</source>
            <translation>wichtig</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>ist eine Erinnerung</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>nahe am fraglichen Datum</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>eröffnete die Unterhaltung</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>vor Kurzem</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>von der Person, um die es geht</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>gleiche Unterhaltung</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>gleiche Daten</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>gleiche Personen und Dinge</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>gleiche Wörter</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>gleiche Wörter daneben</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>gleiche Wörter in der Unterhaltung</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>sagt, wann</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>sagt etwas aus</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>erzählt, statt zu fragen</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>schon nützlich gewesen</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>Wörter gleicher Bedeutung</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>Wörter gleicher Bedeutung daneben</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>über dich</translation>
        </message>
        <message>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>Gewohnheit</translation>
        </message>
        <message>
            <source>health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>Haustier</translation>
        </message>
        <message>
            <source>place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>Vorliebe</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>Vorgehensweise</translation>
        </message>
        <message>
            <source>work</source>
            <translation>Arbeit</translation>
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
            <translation>Wähle eines mit weniger Pixeln oder einen Teil davon.</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>Sieh nach, ob es noch da ist, und wähle es noch einmal.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>Dieses Bild ist zu groß.</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>Die Datei dieses Bildes lässt sich nicht lesen.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Deine Nachricht ist unverändert.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>wird gelesen…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>mit Text</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>Nirgends: Das Projekt wurde gelöscht</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Nur in „%1“</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>„%1“ einfügen</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>„%1“ streichen</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>noch nicht entschieden</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>„%1“ wird zu „%2“</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>Fragen nach dem Wann</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>Fragen nach Fakten</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>Fragen nach Vorlieben</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>Fragen nach Listen</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Smalltalk</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message>
            <source>boss</source>
            <translation>Chef/in</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>Bruder</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>Katze</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>Kollege/-in</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>Tochter</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>Hund</translation>
        </message>
        <message>
            <source>father</source>
            <translation>Vater</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>Freund/in</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>Ehemann</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>Mutter</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>Partner/in</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>Schwester</translation>
        </message>
        <message>
            <source>son</source>
            <translation>Sohn</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>Ehefrau</translation>
        </message>
    </context>
    <context>
        <name>reminders</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Jeden Monat</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Jede Woche</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Jedes Jahr</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>Montag bis Freitag</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Einmal</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Später erinnern</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Terminerinnerung</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>erledigt · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>verpasst · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>jetzt · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>morgen %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gestern %1</translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>On %1</source>
            <translation>Am %1</translation>
        </message>
        <message>
            <source>On %1, then every month</source>
            <translation>Am %1, dann jeden Monat</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>Am %1, dann alle sechs Monate</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>Am %1, dann alle drei Monate</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>Am %1, dann jedes Jahr</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>von dir hinzugefügt</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>automatisch gelernt</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>vom Assistenten geschrieben</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>auf deinen Wunsch gemerkt</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>du hast gesagt, wie es geht</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>Ideen sammeln</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>Korrigiere Rechtschreibung und Grammatik dieses Textes und ändere sonst nichts. Liste danach auf, was du korrigiert hast:

{{Text}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>Erkläre {{was}} {{für wen|in einfachen Worten|für ein zehnjähriges Kind|für Fachleute}}, mit einem Beispiel.</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>Gib mir {{wie viele|zehn}} verschiedene Ideen für {{was}}, jede in einer Zeile. Beginne mit der am wenigsten naheliegenden.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Korrekturlesen</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>Fasse diesen Text in {{Länge|drei Sätzen|einem Satz|fünf Stichpunkten}} zusammen:

{{Text}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>Übersetze das ins {{Sprache|Englische}}. Behalte den Ton bei und schreibe sonst nichts:

{{Text}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1 (ging nicht)</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>Frühere Nachrichten gelesen</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>Frühere Nachrichten gelesen, %1 bis %2</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Notiz gespeichert</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>Frühere Nachrichten durchsucht</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>Frühere Nachrichten nach „%1“ durchsucht</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>Gedächtnis durchsucht</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>Gedächtnis nach „%1“ durchsucht</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>Wissen über dich aktualisiert</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>Wissen über sich selbst aktualisiert</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>„%1“ genutzt</translation>
        </message>
        <message>
            <source>block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>macht danach weiter</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>gesucht</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>neuer Text</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>alter Text</translation>
        </message>
        <message>
            <source>page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>Nach zwei Tagen kaputt.</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>Freundlich und schnell!</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>Ich warte noch immer auf eine Antwort.</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>Es kam am Dienstag an.</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>Es tut, was es soll.</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>Funktioniert perfekt, ich bin begeistert.</translation>
        </message>
        <message>
            <source>health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>home</source>
            <translation>Zuhause</translation>
        </message>
        <message>
            <source>money</source>
            <translation>Geld</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negativ</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positiv</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>etwas anderes</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>Reisen</translation>
        </message>
        <message>
            <source>work</source>
            <translation>Arbeit</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>%1 von %2 Teilen fertig</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>Als Markdown…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>Als Word-Dokument…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>Als Tabelle (CSV)…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>Als einfacher Text…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>In %n Kategorie eingeordnet</numerusform>
                <numerusform>In %n Kategorien eingeordnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Continued</source>
            <translation>Weitergeschrieben</translation>
        </message>
        <message>
            <source>Extracted: %1</source>
            <translation>Ausgelesen: %1</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Wird vorbereitet</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Korrektur gelesen</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>Teile werden zusammengefügt</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>Umgeschrieben</translation>
        </message>
        <message>
            <source>Rewritten: %1</source>
            <translation>Umgeschrieben: %1</translation>
        </message>
        <message>
            <source>Summarised at length</source>
            <translation>Ausführlich zusammengefasst</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>In einem Absatz zusammengefasst</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>In Stichpunkten zusammengefasst</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>Auf %1 übersetzt</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>Wartet: Was du in einer Unterhaltung schreibst und Aufgaben davor gehen vor</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>noch etwa %1</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>selbstsicher</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>förmlich</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>freundlich</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>in einfachen Worten</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>länger</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>Seite %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>Seiten %1 bis %2</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>kürzer</translation>
        </message>
    </context>
    <context>
        <name>tasks</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>an entry of a menu</comment>
            <translation>%1…</translation>
        </message>
        <message numerus="yes">
            <source>%n terms</source>
            <translation>
                <numerusform>%n Begriff</numerusform>
                <numerusform>%n Begriffe</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>Eine Aufgabe bleibt samt ihrem Text auf dem Datenträger, und diese Unterhaltung soll keine Spuren hinterlassen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>Einordnen</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>Korrekturen von Rechtschreibung, Grammatik und Zeichensetzung. Über jede entscheidest du.</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>Nicht fertig geworden: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Vorlagen bearbeiten…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>Beispiele: schnell, für Tausende Zeilen</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>In Tabelle auslesen</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>Fakten in Zeilen und Spalten, für eine Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>Sprachmodell: versteht mehr</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>Lang: mehrere Absätze</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>Weitere Aufgaben</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>Stichpunkte: eine Liste</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Korrekturlesen</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Umschreiben</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>Kurz: ein Absatz</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Zusammenfassen</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Aufgaben</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>Die Fortsetzung von „%1“ ist fertig</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>Das Wesentliche, mit den Stellen, auf denen es beruht.</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>Dasselbe in anderem Ton, anderer Länge oder einfachen Worten.</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>Die Zusammenfassung von „%1“ ist fertig</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>Die Tabelle aus „%1“ ist fertig</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>Die Übersetzung von „%1“ ist fertig</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>Der ganze Text in einer anderen Sprache, Teil für Teil.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Übersetzen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>Was als Nächstes kommen könnte, im selben Stil.</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>Was am besten passt</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>Was du möchtest, mit jedem Teil des Textes.</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>Zu welcher deiner Kategorien ein Text oder jede Zeile einer Tabelle gehört.</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>Eigene Aufgabe</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>Deine Aufgabe mit „%1“ ist fertig</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>noch etwa %1</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>etwa %n Wort</numerusform>
                <numerusform>etwa %n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>beginnt</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>selbstsicher</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>förmlich</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>freundlich</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>auf %1</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>auf %1</translation>
        </message>
        <message>
            <source>long</source>
            <translation>lang</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>länger</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>Seite %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>Seiten %1 bis %2</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>points</source>
            <translation>Stichpunkte</translation>
        </message>
        <message>
            <source>short</source>
            <translation>kurz</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>kürzer</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>einfacher</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>wartet auf die Aufgabe davor</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>wartet: Unterhaltungen gehen vor</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>wartet: Das Modell konnte nicht geladen werden</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>wartet: Das Modell wird geladen</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>wartet: Es gibt noch kein Modell</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>„%1“ ist eingeordnet</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>Die Korrektur von „%1“ ist fertig</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>„%1“ ist umgeschrieben</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weiteres</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>Immer erlauben</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Jedes Mal fragen</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>Ändert etwas auf dem Computer, auf dem es läuft.</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>Kann ins Internet gehen und dort oder hier etwas ändern.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>Sieht nur nach: Es ändert nichts, und nichts verlässt den Computer, auf dem es läuft.</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>ging nicht</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>läuft nicht</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>nicht erlaubt</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>läuft…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>startet…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>wartet auf deine Antwort</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 und %n weitere</numerusform>
                <numerusform>%1 und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>%1 als noch gültig bestätigen</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>%1 hinzufügen</translation>
        </message>
        <message>
            <source>brought back %1</source>
            <translation>%1 wiederherstellen</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>%1 bearbeiten</translation>
        </message>
        <message>
            <source>forgotten %1</source>
            <translation>%1 vergessen</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>%1 vereinen</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>andere Daten für %1</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>%1 anheften</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>%1 aufteilen</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>Anheftung von %1 lösen</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>wann nach %1 gefragt wird</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>wo %1 erzählt wird</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
</TS>
