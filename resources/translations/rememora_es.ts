<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Buscar actualizaciones</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>Reúne en un archivo las versiones, el registro y una imagen de la ventana. Antes lo ves todo; no se envía nada.</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>No se sabe si hay una versión más reciente.</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>Privado por diseño: funciona aquí y sin red.</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>Ya está disponible Rememora %1.</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>Rememora nunca busca actualizaciones por su cuenta. El botón consulta a %1 y no envía nada sobre ti.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Informar de un problema…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>¿Algo va mal?</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Avisos de terceros</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Esta es la versión más reciente.</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>De quién es el trabajo que contiene Rememora y en qué condiciones.</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>Con el adaptador «%1»</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>Con los adaptadores %1</translation>
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
            <translation>Un modelo en un servidor no usa adaptadores de este equipo.</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>Adaptadores (LoRA)</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>Añadir un adaptador</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>Cuánto de %1</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>Cargando el modelo con ellos…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>Archivos pequeños que cambian cómo escribe este modelo. El modelo se vuelve a cargar.</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>Quitar %1</translation>
        </message>
    </context>
    <context>
        <name>ArgumentForm</name>
        <message>
            <source>Arguments as JSON</source>
            <translation>Argumentos como JSON</translation>
        </message>
        <message>
            <source>Edit as JSON</source>
            <translation>Editar como JSON</translation>
        </message>
        <message>
            <source>It has to be an object, in braces.</source>
            <translation>Tiene que ser un objeto, entre llaves.</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>No necesita nada.</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Uno por línea</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>Esto no es JSON: línea %1, columna %2.</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>«%1» tiene que ser un número.</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>«%1» tiene que ser un número entero.</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>Hace falta «%1».</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Mostrar todo (%1)</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>Volver a hoy</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>Mostrar lo que era cierto el</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>Lo que era cierto el</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>Lo que cambies aquí cambia también para hoy.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>Una conversación</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>«%1» espera tu respuesta: %2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>Todo lo que recibe</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Permitir una vez</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>Siempre en esta conversación</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>Siempre en este encargo</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>Cambiarlo antes</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Dejarlo como estaba</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>¿Permitir el uso de «%1», del servidor «%2»?</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>¿Permitir el uso de «%1»?</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>No usar nunca esta herramienta</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>Otras respuestas</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Qué cambia</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>Una frase de contraseña para tus copias de seguridad</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>Con ella se cifran las copias de seguridad. Hace falta para restaurar una en otro equipo, y solo para eso.</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>Entendido: sin ella, nadie puede abrir estas copias de seguridad.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>Establecer la frase de contraseña</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Las dos no coinciden.</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>Todo en un solo archivo cifrado</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>Copias de seguridad (*.rememora);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Automática</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>Elegir la carpeta para las copias de seguridad</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>Conversaciones, recuerdos, ajustes y lo leído de los documentos. Los modelos no: se pueden volver a descargar.</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Cada día</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Carpeta para las copias de seguridad</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>Cuántas se conservan</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>Última copia de seguridad: %1, %2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Haciendo la copia de seguridad…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>Las tuyas más antiguas de esta carpeta se eliminan.</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>En otro disco, sobrevive a este equipo.</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>Solo cuando lo pida</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>La copia de seguridad está hecha y se ha comprobado leyéndola: %1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>No se pudo hacer la que tocaba:</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Aún no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>Mientras Rememora está en marcha y nadie espera una respuesta.</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>Más del %1 %</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>Por debajo de esta carga, espera a que el equipo esté conectado a la corriente. No se olvida nada.</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>Ahorrar batería</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>Aprender de lo que escribes</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>Con batería</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Solo con corriente</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>Las respuestas se escriben con la mitad de los núcleos: más despacio, con menos calor y menos ruido.</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>No después del</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>No antes del</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>El último día es anterior al primero.</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Cuándo se dijo</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 de %2 tokens</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>(vaciado)</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versiones anteriores</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>Cómo habla y qué debe tener siempre en cuenta.</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>Aún nada: se escribe en cuanto se recuerde algo.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>Lo que siempre sabe de ti</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>Quién es el asistente</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>Escrito a partir de tus recuerdos más importantes. Lo que escribas aquí se queda tal cual; vacíalo para que se vuelva a escribir solo.</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>por el asistente</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>por ti</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>escrito por el asistente, %1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>escrito por ti, %1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>escrito a partir de tus recuerdos, %1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Versión siguiente (Alt+→)</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Versión anterior (Alt+←)</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versión %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>Aún no se recuerda nada</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>Buscar por palabras o significado</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>Buscar recuerdos</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>Mostrar todos los recuerdos</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>Cuéntale algo de ti a Rememora en una conversación, di «Recuerda que…» o añade algo aquí.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>Prueba con otras palabras o muestra más recuerdos.</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>Lo que olvides queda aquí 30 días y hasta entonces se puede restaurar.</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>Mostrar más (faltan %1 caracteres)</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>%1 de trabajo</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n acción</numerusform>
                <numerusform>%n acciones</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>Cuánto tiempo como máximo</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>Cuántas acciones como máximo</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>Pregunta antes de usar más de</translation>
        </message>
    </context>
    <context>
        <name>CallView</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>There is nothing more to it.</source>
            <translation>No hay nada más que mostrar.</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>Esto se deshizo.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>Por qué no funcionó</translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>Mostrar %n anterior</numerusform>
                <numerusform>Mostrar %n anteriores</numerusform>
            </translation>
        </message>
        <message>
            <source>Tools that were used</source>
            <translation>Herramientas que se usaron</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>%n entrada de su libro es solo para ciertas palabras o demasiado larga, y no se incluye.</numerusform>
                <numerusform>%n entradas de su libro son solo para ciertas palabras o demasiado largas, y no se incluyen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>Añadir una personalidad</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saludo</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>Te llama</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>Ninguno: empiezas tú</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>No caben estas partes: %1.</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>Estas palabras son de otra persona. Le dicen al modelo cómo responder; nada de ellas se recuerda sobre ti.</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>instrucciones finales</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>ejemplos</translation>
        </message>
        <message>
            <source>made by %1</source>
            <translation>hecha por %1</translation>
        </message>
        <message>
            <source>personality</source>
            <translation>carácter</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>escenario</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>prompt del sistema</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>«the user» o «you»</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>El %1 % es igual.</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>Hay %n diferencia.</numerusform>
                <numerusform>Hay %n diferencias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Cambiado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparado con</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>Comparado con la versión %1</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>De «%1» a «%2»</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Eliminado</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>No ha cambiado nada. Los saltos de línea y de página no se comparan.</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>Solo se muestran las primeras %1.</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>Qué ha cambiado en «%1»</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>Sin comprobar: el modelo no dio ninguna respuesta utilizable.</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>Dejar sin decidir</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>Una conversación sin rastro no tiene documentos propios: lo que se lee queda en el disco.</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>Añádelos en la página Documentos o conserva primero la conversación.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>No se añadió nada.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>%1 / %2 tokens</source>
            <translation>%1 / %2 tokens</translation>
        </message>
        <message>
            <source>As is best for the model</source>
            <translation>Lo mejor para el modelo</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Preguntarme antes</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>Cuánto de la ventana de contexto del modelo ocupó el último turno. Haz clic para ver lo que ve el modelo.</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>En el proyecto %1</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Instrucciones y memoria…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>Conservar esta conversación</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>Permitir que el modelo busque y edite en la memoria</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>Memoria: pregunta antes</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>Memoria: desactivada</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>Memoria: activada</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>Memoria: aquí solo lectura</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>Memoria: solo si lo pides</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>Más sobre esta conversación</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>Sin rastro</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>Sin rastro: sin memoria y sin nada en el disco</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>Conversación normal</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>Desactivado en esta conversación</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>Activado en esta conversación</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>Solo leer la memoria: no aprender nada aquí</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Solo si lo pido</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>Personalidad: %1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>Personalidades…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>Recordar automáticamente</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Compartir como imagen…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>Qué se recuerda desde ahora, en todas las conversaciones</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>Quién responde en esta conversación</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>La conversación se conserva</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>Haz esto por mí…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>Quitar «%1»</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>También se leyó, pero ninguna frase se basa en ello</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>Lo que se leyó aquí se ha borrado desde entonces.</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>[–] tras una frase: ninguno de estos pasajes lo dice.</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>Abrir aquí</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Abrir el archivo</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1, con un %2 de seguridad</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>Todos los textos (%1)</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>Como en la tabla</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>Comparación con las categorías conocidas</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Qué probabilidad tiene cada categoría</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>Cuántos textos tiene cada categoría</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Los menos seguros primero</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>Consultando el resto…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>Los más seguros primero</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>Aún sin clasificar</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>Solo los erróneos (%1)</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>Qué textos</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>Categoría conocida</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>categoría conocida: %1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>Textos clasificados</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>%Ln fila.</numerusform>
                <numerusform>%Ln filas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>Una categoría con ejemplos no tiene nombre.</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>Añadir una categoría</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>Se puede distinguir %n categoría como máximo.</numerusform>
                <numerusform>Se pueden distinguir %n categorías como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>Empezar con sentimientos</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>Empezar con temas</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>Elige la columna con el texto.</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>Columna con la categoría conocida</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>Columna con el texto</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>Indica al menos dos categorías.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>La primera: «%1»</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>La categoría conocida no puede estar en la columna con el texto.</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>La categoría «%1» no tiene ningún ejemplo, y debe reconocerse por ellos.</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>Hay dos categorías llamadas «%1».</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Se distinguen por</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>Puede preguntar al modelo. De lo que pregunte no se aprende nada.</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>Puede proponer recuerdos</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>Puede leer la memoria</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>Dar acceso a un programa</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>Crear una clave</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>Nada: su proyecto ya no está</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>Solo estos tipos, y nada de las conversaciones; si no marcas ninguno, todo:</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>Esperan en «Reciente» hasta que los conserves o descartes.</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>Lo que se sabe en el proyecto «%1»</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>Lo que se sabe fuera de los proyectos</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>Al modelo se le cuenta lo que importa para sus preguntas, y el programa puede buscar. Cada lectura aparece en «Reciente».</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>Qué puede hacer este programa</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>Cómo lo llamas, por ejemplo, «Mi editor»</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>Qué recuerdos</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1 (solo %2)</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>Pregunta al modelo</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>Cambiar qué puede hacer %1</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Último uso: %1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>Nunca se ha usado</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>Propone recuerdos</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>Lee la memoria</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>No lee nada: su proyecto ya no está</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>Lee la memoria de «%1»</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
    </context>
    <context>
        <name>ClientsSection</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Another one, if a program has this one already.</source>
            <translation>Otro, si un programa ya usa este.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>Su clave deja de abrir nada, y lo que se le está respondiendo se interrumpe.</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>Dar acceso a un programa…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>Dar acceso a otros programas en %1</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>Dar acceso a otros programas de este equipo</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>Mientras esté desactivado, no se atiende a ningún programa.</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Otros programas</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Quitar %1?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>La dirección se ha copiado</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>Los que hablan el protocolo de OpenAI o MCP, cada uno con una clave. Las páginas web y otros equipos no pueden.</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>Lo que cada uno lee de tu memoria aparece en «Reciente», con su nombre.</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>Lo que ha leído sigue constando en «Reciente».</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>Qué se ha leído…</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Code in %1</source>
            <translation>Código en %1</translation>
        </message>
        <message>
            <source>Copy this code</source>
            <translation>Copiar este código</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>Copiado. Desaparece del portapapeles cuando Rememora se bloquea.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>Lo he guardado en un lugar seguro</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>No se pudo guardar ahí: %1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>Abre Rememora si se olvida la frase de contraseña. Solo se muestra esta vez y no se guarda en ningún sitio: apúntalo o guárdalo, y consérvalo donde otros no miren.</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>Abre Rememora si se olvida la frase de contraseña. Consérvalo donde otros no miren.</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Código de recuperación de Rememora</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Código de recuperación de Rememora</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Guardar como texto…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Guardar el código de recuperación</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>Guardado. Quien encuentre el archivo puede abrir Rememora: mejor en una memoria USB que aquí.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Tu código de recuperación</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>Quitar la columna «%1»</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>Por ejemplo, «número de factura»</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>Añadir imágenes o archivos</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Intro envía, Mayús+Intro empieza una línea nueva</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>Archivos para esta conversación…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Mensaje para %1</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>Parte de la pantalla…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>Imágenes…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>Prompts guardados (/ en el campo vacío)</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>Se envía en cuanto se añadan las imágenes. Esc lo cancela.</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>Este mensaje tiene %1 caracteres; se pueden enviar %2 como máximo. Acórtalo o envíalo por partes.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Changed on two of your computers</source>
            <translation>Cambiado en dos de tus equipos</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>Conservar el primero</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>Conservar el segundo</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>El otro</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>Textos de categoría conocida %2, clasificados como %3: %1</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>Categorías conocidas, fila por fila, y lo que se encontró</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>En %1 de %2 textos se encontró la categoría conocida (%3).</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>Macro-F1 %1: lo bien que se encontró cada categoría, en promedio, de modo que las raras cuentan tanto como las frecuentes. Exactitud %2.</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>Las filas son las categorías conocidas; las columnas, lo que se encontró. Las respuestas correctas están en la diagonal.</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>Las categorías suelen acertar; revisa las menos seguras.</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>La mayoría de las categorías son erróneas: da a cada una algunos ejemplos o un nombre más claro e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>Las categorías aciertan casi siempre.</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>Las categorías se equivocan a menudo: compruébalas antes de fiarte de ellas.</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>Alrededor de %Ln palabra</numerusform>
                <numerusform>Alrededor de %Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>Vacío: lo que siga por sí solo</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>Qué debe venir</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>%n conversación archivada</numerusform>
                <numerusform>%n conversaciones archivadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>%n conversación eliminada</numerusform>
                <numerusform>%n conversaciones eliminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>%n conversación sacada del proyecto</numerusform>
                <numerusform>%n conversaciones sacadas del proyecto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>%n conversación movida a «%1»</numerusform>
                <numerusform>%n conversaciones movidas a «%1»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>%n conversación fijada</numerusform>
                <numerusform>%n conversaciones fijadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>%n conversación sacada del archivo</numerusform>
                <numerusform>%n conversaciones sacadas del archivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>%n conversación desfijada</numerusform>
                <numerusform>%n conversaciones desfijadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>Conversación eliminada</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Se eliminó «%1»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>Lo aprendido antes se queda donde estaba.</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>Nombre del proyecto</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Título de la conversación</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nuevo proyecto…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1 responde con %2: se carga al enviar, y el modelo que elegiste, cuando sigues en otro sitio.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message>
            <source>%1 with %2</source>
            <translation>%1 con %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln ya está aquí</numerusform>
                <numerusform>%Ln ya están aquí</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>%Ln conversación</numerusform>
                <numerusform>%Ln conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>%Ln conversación sin ningún mensaje legible</numerusform>
                <numerusform>%Ln conversaciones sin ningún mensaje legible</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln mensaje editado o repetido, como otra versión</numerusform>
                <numerusform>%Ln mensajes editados o repetidos, como otras versiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>%Ln recuerdo espera tu decisión en «Reciente»: sin ella no se conserva.</numerusform>
                <numerusform>%Ln recuerdos esperan tu decisión en «Reciente»: sin ella no se conserva ninguno.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>%Ln imagen, archivo o herramienta llega como mucho como marca</numerusform>
                <numerusform>%Ln imágenes, archivos y herramientas llegan como mucho como marca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln que no se puede usar</numerusform>
                <numerusform>%Ln que no se pueden usar</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import from %1</source>
            <translation>Importar de %1</translation>
        </message>
        <message>
            <source>Import from another assistant</source>
            <translation>Importar de otro asistente</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>Importar de varios asistentes</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>En segundo plano, y solo de lo que dijiste tú: cada dato vale desde su propio día.</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>Aprender también de ellas</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>Entran en tu historial con sus títulos y fechas, y se pueden buscar, continuar y recuperar.</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>Las que ya están aquí y no has cambiado quedan como están allí; las demás solo reciben lo que se dijo desde entonces.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsModel</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, fijada</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1, espera tu respuesta</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversación</numerusform>
                <numerusform>%n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijadas</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>7 días anteriores</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Proyecto %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>contraído</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>desplegado</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>Cierra Rememora y vuelve a instalarlo.</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>Se está reiniciando. Después, repite lo que acabas de hacer.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>Rememora se ha bloqueado.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>No se puede iniciar la parte de Rememora que ejecuta el modelo.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>La parte de Rememora que ejecuta el modelo se detuvo de forma inesperada.</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>La ventana y el núcleo son de versiones distintas de Rememora.</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>Inténtalo de nuevo. Si no funciona, los detalles explican por qué.</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>Tus conversaciones y recuerdos están a salvo en el disco.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Do it again like this</source>
            <translation>Volver a hacerlo así</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>Deshacer antes lo que se cambió</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>¿Cómo hay que hacer el paso %1?</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>Recordarlo para más adelante</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>Por ejemplo: pon primero la fecha</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>Es demasiado largo: dilo en %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>Este paso y los que le siguen se vuelven a hacer.</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>%n recuerdo que solo conoce este proyecto va a la papelera durante 30 días.</numerusform>
                <numerusform>%n recuerdos que solo conoce este proyecto van a la papelera durante 30 días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>Eliminar también su %n conversación</numerusform>
                <numerusform>Eliminar también sus %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>Eliminar proyecto</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>¿Eliminar «%1»?</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>Sus conversaciones se eliminan con él.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>Sus conversaciones se quedan, fuera de cualquier proyecto.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>Sus conversaciones se quedan, fuera de cualquier proyecto: lo dicho en ellas puede salir en cualquier sitio desde entonces.</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>Puedes deshacerlo justo después.</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>Se está iniciando. Inténtalo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>La parte de Rememora que escucha no está en marcha ahora mismo.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>%n documento añadido</numerusform>
                <numerusform>%n documentos añadidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>No se añadió %n archivo.</numerusform>
                <numerusform>No se añadieron %n archivos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>A partir de ahora se sigue %n carpeta</numerusform>
                <numerusform>A partir de ahora se siguen %n carpetas</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Añadir documentos</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>Documentos (%1);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>Todo lo demás, sí.</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>Seguir una carpeta</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>Quitado %n de tus documentos. El archivo sigue donde está.</numerusform>
                <numerusform>Quitados %n de tus documentos. Los archivos siguen donde están.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>«%1» quitado. El archivo sigue donde está.</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>Eso ya está en tus documentos</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>«%1» ya no se sigue. Sus archivos siguen donde están.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionado</numerusform>
                <numerusform>%n seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Preguntar sobre él</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Preguntar sobre ellos</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>No leerlo ahora</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Seguir de nuevo</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Dar la contraseña…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>En la carpeta seguida «%1»</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>Ya no está donde estaba. Lo que se leyó de él se sigue encontrando hasta que lo quites.</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>Por ahora no se mira. Lo que se leyó de ella se sigue encontrando.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Excluido</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Más para este documento</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>Un patrón por línea, como en un archivo .gitignore. Los archivos ocultos y las cachés se excluyen siempre. Lo que se excluya a partir de ahora sale de tus documentos.</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>Solo para una conversación</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>Solo para el proyecto «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Leído: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Mostrar en el gestor de archivos</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Mostrar sus documentos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>Resumir, traducir…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>Sus archivos siguen donde están.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>Lo que llega, cambia o se va en ella, también lo hace aquí. Nunca se cambia nada en ella.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>De cualquier origen</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>Hasta dónde se han leído</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>En cualquier proyecto o ninguno</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>En cualquier estado</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>De una conversación</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>Volver a mostrar todos los documentos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>En qué carpeta están</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>A qué proyecto pertenecen</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Carpeta %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionado</numerusform>
                <numerusform>%n seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Elegir documentos</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>Ningún documento se llama así.</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>Aún no hay documentos.</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Buscar por nombre</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is followed: what comes, changes or goes in it does so here</source>
            <translation>Una carpeta se sigue: lo que llega, cambia o se va en ella, también lo hace aquí</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>Añade archivos o carpetas de los que hay en %1 y Rememora responde a partir de ellos y muestra la página en la que está. Se leen allí, y los archivos en sí nunca se modifican.</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>Añade archivos o carpetas y Rememora responde a partir de ellos y muestra la página donde está. Se leen en este ordenador, nada de ellos sale de él y los archivos nunca se cambian. También puedes soltarlos en esta página.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Añadir archivos…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No document is called “%1”, says it, or means something like it.</source>
            <translation>Ningún documento se llama «%1», lo dice o significa algo parecido.</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>Ningún documento es así.</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Aún no hay documentos</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Quitar de tus documentos</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Buscar documentos</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>Buscar en nombres y textos</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>Mostrar todos los documentos</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>La búsqueda está limitada: mira los botones de arriba.</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>Lo que añadas ahora es solo para el proyecto «%1»: solo lo conocen sus conversaciones.</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>faltan %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>%1 de %2 ya están aquí</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>Comprobando el archivo…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Descarga de %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>Detener. Lo que ya está aquí se conserva</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>Arrastra a otro lugar (o Alt y una tecla de flecha)</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>Dibujando la página…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>Una imagen sin archivo solo puede ir en un mensaje</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>Añadir a esta conversación y preguntar sobre ello</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>Añadir a tus documentos</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>Importar esta tarjeta de personaje</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>Cargar este modelo</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>Mostrar en tu mensaje</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>Mostrarla en tu mensaje</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Qué recordar</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>Continuar allí</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>¿Continuar con el núcleo en %1?</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>Entonces se muestran sus conversaciones, recuerdos, documentos y ajustes. No se mueve ni se copia nada. Lo que se está escribiendo ahora se interrumpe, y un mensaje aún sin enviar se descarta.</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>Modelo, memoria y archivos</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>En %1. Las conversaciones, los recuerdos, los documentos y los modelos están allí, y las rutas se refieren a archivos de ese equipo.</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>En este equipo. También puede hacerlo otro equipo tuyo más potente, por SSH, por ejemplo.</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Acceso mediante</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>Lo que hay en el otro equipo se queda como está y se muestra de nuevo cuando vuelves a él.</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>Lo que hay en este equipo se queda como está y se muestra de nuevo cuando vuelves a él.</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Dónde se ejecuta el núcleo</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>Personas y cosas</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>Se eliminó %n encargo</numerusform>
                <numerusform>Se eliminaron %n encargos</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Se eliminó «%1»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>Como se lo dirías a alguien</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>Empezar sin mostrarme el plan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>Cambiar la programación</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>Haz esto por mí</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>Programar este encargo</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>Por ejemplo: «Ordena las facturas de Descargas en carpetas por mes»</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Empieza mientras Rememora está en marcha. De lo que no se hizo, te avisa al iniciarse.</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>Empieza con este plan de %n paso.</numerusform>
                <numerusform>Empieza con este plan de %n pasos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>Hacer un plan</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>Es demasiado largo: dilo en %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Qué hay que hacer</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>Continuar con %n acción más</numerusform>
                <numerusform>Continuar con %n acciones más</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>No se pudo terminar. Lo hecho se conserva.</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>Ha llegado a su límite: %1. Lo hecho se conserva.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Parar aquí</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>Lo detuviste. Lo hecho se conserva.</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>Volver a todos los encargos</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>Programar este encargo…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>Volver a hacerlo</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>Permitir %1 más</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>inicio: %1</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>programado</translation>
        </message>
    </context>
    <context>
        <name>ErrandProgress</name>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>No se pudo deshacer %n cambio</numerusform>
                <numerusform>No se pudieron deshacer %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>Cambiar lo que queda por hacer</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>Recordado para la próxima vez</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>Pensando un plan. Puedes cambiarlo antes de que se haga nada.</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Hacerlo ahora</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Haz esto por mí…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>Encargos</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>Encargos programados</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>Haz que algo se haga, por ejemplo, cada lunes a las 9, mientras Rememora está en marcha. Si algo no se hizo, se te avisa.</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>Dejar lo que no se hizo</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Programar un encargo…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>Aún no empieza nada por sí solo</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>Aún no se ha encargado nada</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>Di qué hay que hacer y revisa el plan. Después se hace paso a paso en segundo plano, con tus herramientas, y se te pregunta antes de usar cada una. Lo que corrijas se recuerda para la próxima vez.</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>Ver el último</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>Exporting… %1 messages</source>
            <translation>Exportando… %1 mensajes</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>Exportando… %1 de %2 mensajes</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>%Ln conversación elegida</numerusform>
                <numerusform>%Ln conversaciones elegidas</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>Un archivo por conversación, en</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>Todo lo que se sabe de ella; Rememora puede volver a importarlo</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose several…</source>
            <translation>Elegir varias…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>Las conversaciones sin rastro solo se pueden exportar desde su propio menú.</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>Conversaciones para exportar</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Exportar conversaciones</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exportar «%1»</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSON siempre contiene todo, en un solo archivo.</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>Recuerdos que se usaron</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>Una página para leer en el navegador e imprimir</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>Páginas numeradas, para imprimir o entregar</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Reemplazar nombres y números por sustitutos</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>Texto para notas y editores</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>Esta conversación no deja rastro. El archivo sí lo dejará.</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>Esto ayuda, pero no garantiza nada: revisa el archivo antes de pasarlo a otros.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>una carpeta nueva</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>un archivo zip</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>%Ln conversación exportada</numerusform>
                <numerusform>%Ln conversaciones exportadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>Empezada el %1</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Exportar conversaciones</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>Exportado de Rememora el %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>Se está exportando algo. Espera a que termine.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>No hay conversaciones que exportar.</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>Recuerdos usados</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
        </message>
    </context>
    <context>
        <name>ExtractForm</name>
        <message numerus="yes">
            <source>At most %n columns can be filled.</source>
            <translation>
                <numerusform>Se puede rellenar %n columna como máximo.</numerusform>
                <numerusform>Se pueden rellenar %n columnas como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>Indica al menos una columna.</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>Una fila por cada</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>Por ejemplo, «factura»</translation>
        </message>
    </context>
    <context>
        <name>ExtractedModel</name>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>no se encontró nada</translation>
        </message>
    </context>
    <context>
        <name>ExtractedTable</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy all of the table</source>
            <translation>Copiar toda la tabla</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>Tabla extraída</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir la página</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultándolo…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>Nada en el texto encaja con estas columnas. Con otras palabras quizá se encuentre más.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>Aún no se ha encontrado nada</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>Las filas aparecen aquí a medida que llegan.</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>Que vea imágenes: elegir su archivo mmproj…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>Con este no</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>Ve con %1</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>Por qué se recuperó esto</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Lugar siguiente (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se encontró</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Lugar anterior (Mayús+F3)</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>Todo se queda en %1, en %2. No se envía nada a ningún otro sitio.</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>Todo se queda en este equipo, en %1. No se envía nada a ningún sitio.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>¿Usan otras personas este equipo? Una frase de contraseña lo cifra todo.</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>Recuerda lo que le cuentas, de una conversación a otra, para que no tengas que decirlo dos veces. La página Recuerdos muestra cada recuerdo con las palabras en que se basa; todos se pueden corregir y borrar.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Only what I ask for</source>
            <translation>Solo lo que pida</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Recordar</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Establecer una frase de contraseña…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>Lo mismo, pero preguntándome antes</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>Te damos la bienvenida a Rememora</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Qué recordar</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>Lo que cuentas de ti</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>Una carpeta en la que pueden mirar las herramientas</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>Carpetas para archivos</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>Puede leer</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>Puede leer y cambiar</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>Aún ninguna: las herramientas no pueden acceder a ningún archivo tuyo.</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>Las herramientas no acceden a nada fuera de estas. Lo que cambian se muestra antes y se puede deshacer.</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>Qué pueden hacer las herramientas en %1</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>Encontrado en tus documentos</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>Por el nombre</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>En el texto</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>Buscar más pasajes</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>Mostrar %n por el nombre</numerusform>
                <numerusform>Mostrar los %n por el nombre</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Look at it</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Mostrar en la conversación</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>Volver a intentar leerla</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Aún no hay imágenes</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>Pega una imagen en un mensaje, suéltala ahí o captura una parte de la pantalla. Aquí la vuelves a encontrar: por las palabras que contiene, por lo que se dijo de ella y por la fecha.</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Buscar imágenes</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>Prueba con otras palabras o con una fecha, como «el pasado marzo».</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>Palabras que contiene, lo que se dijo o cuándo</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>Añadir un término</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>Debe traducirse por</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>Quitar este término</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Término</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>Explica cómo funciona una bomba de calor, con palabras sencillas</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>Ayúdame a planear una cena para cuatro amigos</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>Se queda en %1; la página Recuerdos lo muestra todo.</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>Se queda en este equipo; la página Recuerdos lo muestra todo.</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Guardado en %1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>La memoria está desactivada: no se recuerda nada nuevo.</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>Sin rastro: no se usa nada de lo recordado, no se aprende nada y nada llega al disco. Desaparece al cerrar Rememora, a menos que la conserves.</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>Recuerda que me gustan las respuestas cortas</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>Rememora solo recuerda lo que le pides.</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>¿Qué tienes en mente?</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>Se usa lo recordado; de esta conversación no se aprende nada.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>Lo que le cuentas de ti a Rememora se te propone antes de conservarlo.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>Lo que le cuentas de ti a Rememora se recuerda para más adelante.</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>Aquí no se puede poner una imagen, solo en un mensaje.</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>Recuerdos por mes</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>Encargos</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>Programados</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>Con textos</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>%1 de %2 encontrados, %3 de ellos en primer lugar</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n es sobre días muy pasados</numerusform>
                <numerusform>%n son sobre días muy pasados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n aún no se encuentra por significado; se está leyendo.</numerusform>
                <numerusform>%n aún no se encuentran por significado; se están leyendo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n quizá ya no sea así</numerusform>
                <numerusform>%n quizá ya no sean así</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n nunca hizo falta</numerusform>
                <numerusform>%n nunca hicieron falta</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>Preguntarme en seis meses</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>Preguntando por datos conocidos…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>Ambos son ciertos</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>No pueden ser ciertos a la vez</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Volver a comprobar</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>Comparar el índice con lo guardado</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>Olvidar este %n</numerusform>
                <numerusform>Olvidar estos %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>Trabajos, lugares y planes de los que hablaste hace más de un año o cuyo plazo ya ha pasado.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>Repasando tus recuerdos…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Combinar</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Ya no</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>Dicen lo mismo</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Búsqueda por significado</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>La búsqueda por significado los conoce todos.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Mostrar %n</numerusform>
                <numerusform>Mostrar los %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Sigue siendo así</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>Probar mi memoria</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>Vale el más reciente</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>El más antiguo ya es pasado</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>Aún no hay nada que preguntar.</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>Tuvieron su momento y desde entonces nadie ha preguntado por ellos.</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>Llevan aquí un mes o más y ninguna respuesta los ha usado.</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>Se te preguntará por él dentro de seis meses</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>en el puesto %1</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>en la papelera</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no encontrado</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijados</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>ya no vigentes</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>vigentes</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>Retenido: parece una clave o un enlace que da acceso a algo</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>Retenido: parece una contraseña o un código</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>Retenido: parece el número de una tarjeta, una cuenta o un documento</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>Se recuerda tal como lo dijiste y se cuenta cuando viene al caso</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>Conservar de todos modos</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Dejar fuera</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>No se recuerda nada y esta línea desaparece</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Abrir el mensaje</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1 no tiene ningún archivo GGUF que sea un modelo completo.</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · licencia: %2. Al descargarlo la aceptas.</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>Añadir un modelo del hub</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>Sirve cualquier repositorio con archivos GGUF. Su nombre, y nada más, se envía al hub de modelos cuando pulsas Consultar.</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>Consultando el hub…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Descargar %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Consultar</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>Repositorio: propietario/nombre, o la dirección de su página</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>no indicada</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>ve imágenes</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>lento aquí</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>demasiado grande para la memoria libre</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln actualizada</numerusform>
                <numerusform>%Ln actualizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>%Ln conversación importada</numerusform>
                <numerusform>%Ln conversaciones importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln mensaje editado o repetido, como otra versión</numerusform>
                <numerusform>%Ln mensajes editados o repetidos, como otras versiones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln queda como está</numerusform>
                <numerusform>%Ln quedan como están</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>%Ln recuerdo espera tu decisión</numerusform>
                <numerusform>%Ln recuerdos esperan tu decisión</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>%Ln imagen, archivo o herramienta, como mucho como marca</numerusform>
                <numerusform>%Ln imágenes, archivos y herramientas, como mucho como marca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln que no se puede usar</numerusform>
                <numerusform>%Ln que no se pueden usar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>%Ln sin mensajes</numerusform>
                <numerusform>%Ln sin mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>Importando conversaciones… %1 de %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Leyendo el archivo…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>Detenido: %1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>La importación se interrumpió.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n cambiado</numerusform>
                <numerusform>%n cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>%n que no se puede usar</numerusform>
                <numerusform>%n que no se pueden usar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n ya presente</numerusform>
                <numerusform>%n ya presentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>Importar %n recuerdo</numerusform>
                <numerusform>Importar %n recuerdos</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Importar recuerdos</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>Qué sería nuevo o cambiaría</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>cambiado: %1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… y %n más</numerusform>
                <numerusform>… y %n más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>%n equipo comparte esta carpeta.</numerusform>
                <numerusform>%n equipos comparten esta carpeta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>Unirse a tus otros equipos</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nombre de este equipo</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>La frase de contraseña de tus otros equipos</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>Lo que hay aquí y lo que hay allí se reúne: no se pierde nada en ningún lado, y lo que hayas borrado allí se borra también aquí.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Copy as an MCP server</source>
            <translation>Copiar como servidor MCP</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copiar la clave</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>Ponla ahora en ese programa: solo se muestra esta vez y no se guarda en ningún sitio. Quien la tenga puede hacer lo mismo que el programa, en este equipo.</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>La clave de %1</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>Lo que leen en sus ajustes los programas con servidores MCP</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>Ejemplos de la categoría %1</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>Ejemplos, uno por línea</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>Categoría %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>Quitar la categoría %1</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>Volver a permitir</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>Aprendido hace poco</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>Nunca se aprende</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>No aprendido</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>Aún no se aprendió nada</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>Leído por otros programas</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>Las afirmaciones como estas no se aprenden, traten de quien traten.</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>Esperan tu decisión</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>Aquí aparece lo que Rememora aprende de tus conversaciones, con la opción de deshacerlo.</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>Olvidarlo; no se vuelve a aprender nada parecido</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>Olvidarlo; lo que valía antes vuelve a valer</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Nunca sobre esto</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>Lo que era cierto antes también lo es ahora</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>en lugar de: %1</translation>
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
            <translation>Ya se ha aprendido de todas las conversaciones importadas.</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>Aprendiendo de las conversaciones importadas… %1 de %2 mensajes</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>Lo aprendido se queda. Puedes seguir más tarde</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>Añadido: %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Quitado: %1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>Se está bloqueando.</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>Oído; se transcribirá cuando llegue la respuesta</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>Escuchando, manos libres</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Escuchando…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>Ya no escucha</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>Descartar lo oído (Esc)</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>Transcribiendo las últimas palabras…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1 (no conectado)</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>Si lo eliges, se reconoce mejor y antes.</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>Manos libres: enviar tras una pausa</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>Según lo que se oiga</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>Idioma en que hablas</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguno aún</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>Uno de los modelos de abajo.</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>Si no, lo que dijiste espera a que pulses Intro. El modo manos libres empieza con un clic derecho en el micrófono.</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Reconocido por</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Hablar</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>El que elija el sistema</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>Lo que oye se transcribe y no se conserva.</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>Permítelo en los ajustes de privacidad del sistema y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>Otro programa está usando el micrófono.</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>Deja de usarlo allí o elige otro micrófono en los ajustes, en «Hablar».</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>Obtener un modelo de voz…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>No se encontró ningún micrófono.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>Vuelve a conectarlo o elige otro en los ajustes, en «Hablar».</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>Conecta uno y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>Comprueba si está silenciado y si el sistema deja que Rememora escuche, o elige otro en los ajustes, en «Hablar».</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>Ajustes de voz…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>No se puede usar el micrófono.</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>El micrófono solo da silencio.</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>El micrófono ya no está.</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>El sistema no deja que Rememora use el micrófono.</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>Inténtalo de nuevo o elige otro en los ajustes, en «Hablar».</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>Lo oído hasta ahora se queda.</translation>
        </message>
    </context>
    <context>
        <name>LoadBar</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Loading %1 into memory… %2 %</source>
            <translation>Cargando %1 en memoria… %2 %</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>Los documentos en sí y los modelos descargados no se ven afectados.</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>Descargando %1: %2 %</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>¿La has olvidado?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>Rememora está bloqueado</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Esa no es la frase de contraseña.</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>El código de recuperación lo abre todo y después puedes establecer otra frase de contraseña.</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>Entonces lo guardado aquí se ha perdido: las conversaciones, los recuerdos y lo leído de los documentos. Nadie tiene otra clave.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>Para empezar de nuevo, cierra Rememora y mueve a otro sitio su carpeta de datos en %1.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>Para empezar de nuevo, cierra Rememora y mueve esta carpeta a otro sitio: %1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>Inténtalo de nuevo en %1.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Desbloqueando…</translation>
        </message>
        <message>
            <source>Use the keyring</source>
            <translation>Usar el llavero</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Usar la frase de contraseña</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Usar el código de recuperación</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>Sin ninguno de los dos, nadie puede leer lo guardado aquí ni se puede recuperar.</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>Aún no ha escrito nada.</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>Registro de %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>No se pudo leer el registro.</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>MapChart</name>
        <message>
            <source>Map of memories</source>
            <translation>Mapa de recuerdos</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>Color según</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>Color por tipo</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>Color por persona</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>Traza una línea alrededor de los recuerdos para seleccionarlos</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>Volver a dibujar</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>Dibujando el mapa…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>Progreso del mapa</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lazo</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>Los recuerdos de significado parecido quedan unos junto a otros.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrar todo</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>El recuerdo más reciente (%n)</numerusform>
                <numerusform>Los %n recuerdos más recientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>Demasiado poco para un mapa</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>Con tres recuerdos o más, aparecen aquí juntos los de significado cercano.</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>ninguna de estas</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>En el primer %Ln mensaje: %1</numerusform>
                <numerusform>En los primeros %Ln mensajes: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>Buscando nombres y números…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>Ahora mismo no se pueden encontrar los nombres de los que no habla ningún recuerdo.</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>No se encontró nada que reemplazar.</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>%Ln dirección IP</numerusform>
                <numerusform>%Ln direcciones IP</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>%Ln nombre de cuenta</numerusform>
                <numerusform>%Ln nombres de cuenta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>%Ln dirección</numerusform>
                <numerusform>%Ln direcciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>%Ln fecha</numerusform>
                <numerusform>%Ln fechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>%Ln dirección de correo</numerusform>
                <numerusform>%Ln direcciones de correo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>%Ln enlace</numerusform>
                <numerusform>%Ln enlaces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>%Ln organización</numerusform>
                <numerusform>%Ln organizaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>%Ln número de otro tipo</numerusform>
                <numerusform>%Ln números de otro tipo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>%Ln personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln lugar</numerusform>
                <numerusform>%Ln lugares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secrets</source>
            <translation>
                <numerusform>%Ln secreto</numerusform>
                <numerusform>%Ln secretos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>%Ln número de teléfono</numerusform>
                <numerusform>%Ln números de teléfono</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>Dirección IP</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Teléfono</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrado</numerusform>
                <numerusform>%n encontrados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>%n recuerdo</numerusform>
                <numerusform>%n recuerdos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>Se borra %n recuerdo.</numerusform>
                <numerusform>Se borran %n recuerdos.</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Sobre ti</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>Añadir recuerdo</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>Todos los recuerdos</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>¿Vaciar la papelera?</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>¿Borrar este recuerdo?</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Importar y exportar</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Reciente</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Personas y cosas</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>Los mensajes de los que proceden se quedan.</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>Este recuerdo se ha olvidado desde entonces.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>su texto, historial y vectores, también de los archivos</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>sus textos, historiales y vectores, también de los archivos</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>%n recuerdo es ahora uno solo</numerusform>
                <numerusform>%n recuerdos son ahora uno solo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>Ha salido %n recuerdo de él</numerusform>
                <numerusform>Han salido %n recuerdos de él</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>Se volverá a preguntar en %n día: %1</numerusform>
                <numerusform>Se volverá a preguntar en %n días: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>Ambos son ciertos ahora</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rehecho: %1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>%n recuerdo olvidado</numerusform>
                <numerusform>%n recuerdos olvidados</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Olvidado: %1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>Se recuerda</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>Ya no es cierto: %1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>No se volverá a preguntar: %1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>Ahora es cierto: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Recordado: %1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>Sigue siendo así: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Deshecho: %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>fijado</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
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
                <numerusform>%n recuerdo cambiado</numerusform>
                <numerusform>%n recuerdos cambiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>%n recuerdo seleccionado</numerusform>
                <numerusform>%n recuerdos seleccionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>%n vez en encargos</numerusform>
                <numerusform>%n veces en encargos</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>Un recuerdo fijado va primero y está siempre en tu perfil</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Restaurar esta versión</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Preguntar si sigue siendo así</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>Preguntar si siguen siendo así</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit memory</source>
            <translation>Editar recuerdo</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>Borrar ahora…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>Se olvida solo el %1</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>Olvidado el %1. Se borra definitivamente a los 30 días.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Se conoce</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Combinar…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>Nuevo recuerdo</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>Un recuerdo en lugar de %n</numerusform>
                <numerusform>Un recuerdo en lugar de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Abrir el mensaje</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>Se recupera solo en %n conversación</numerusform>
                <numerusform>Se recupera solo en %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>Dividir recuerdo</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Dividir…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>Texto, tipo, fechas, fijación y conversaciones como estaban después de esto</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Vigencia</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desfijar</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Qué ha salido de esto…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>Qué le ha pasado</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>Qué es cierto ahora</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Lo que dijiste</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>El %1 dijiste que sí</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>antes: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>desde el %1</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>en %n respuesta</numerusform>
                <numerusform>en %n respuestas</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sin final</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>ahora: %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
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
            <translation>Olvidar el</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Se conoce</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>Ya no es cierto desde</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Se recupera</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Cierto desde</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>Tienes alergia a los cacahuetes</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>%Ln recuerdo espera tu decisión en «Reciente»</numerusform>
                <numerusform>%Ln recuerdos esperan tu decisión en «Reciente»</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>%n recuerdo exportado</numerusform>
                <numerusform>%n recuerdos exportados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>%n recuerdo importado</numerusform>
                <numerusform>%n recuerdos importados</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>Exportar como JSON…</translation>
        </message>
        <message>
            <source>Export as Markdown…</source>
            <translation>Exportar como Markdown…</translation>
        </message>
        <message>
            <source>Export memories</source>
            <translation>Exportar recuerdos</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>Exportaciones (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>Importar una carpeta de conversaciones</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>Importar una carpeta de conversaciones…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>Importar de otros asistentes</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>Importar de otros asistentes…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Importar recuerdos</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>Aprender de las conversaciones importadas</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>Recuerdos (*.json *.md *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>Pegar recuerdos de otro asistente…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>No queda ninguna conversación importada de la que aprender.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>No contiene nada nuevo.</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>Estado de hace un mes</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>Estado de hace un año</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>Estado de hace seis meses</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>Estado de hoy</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>Estado del día…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>En todas partes y en proyectos</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>De cualquier origen</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>En la papelera</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>En los últimos 30 días</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>En los últimos 7 días</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>En el último año</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>En qué orden</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Se conoce</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Aprendidos</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>Más usados primero</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Más nuevos primero</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>Ya no vigentes</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>Qué día eran ciertos</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>Solo los fijados</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>Solo aquellos por los que se te pregunta</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Mostrados</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>Más fuertes primero</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>Vigentes</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>Vigentes y pasados</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>De qué tratan los recuerdos</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>Cuándo se aprendieron</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>Dónde se conocen</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>Cuáles se muestran</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Quién o qué</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>De quién y de qué hablan</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>con pregunta</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijados</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>Recuerdos</translation>
        </message>
    </context>
    <context>
        <name>MemoryModel</name>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Recuerdo</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Cierto desde</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usos</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijado</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>Combinar</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>Tomar las palabras de</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Este</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>Olvidado: %1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>Ahora es una conversación aparte</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Edit your message</source>
            <translation>Edita tu mensaje</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>La respuesta se escribirá de nuevo. Lo que hay ahora queda como otra versión.</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>Hacerlo ahora</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>Dejarlo: %1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>No se hizo: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>Elegir con qué ve %1</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>Las conversaciones y los recuerdos se quedan. También los archivos fuera de la carpeta de Rememora.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>Las conversaciones y los recuerdos se quedan. Puedes volver a obtener el modelo.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencia: %1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>Licencia: %1. Al descargarlo la aceptas.</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>Archivos de modelo (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>Abre %1 en tu navegador</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>Ve imágenes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
        <message>
            <source>context of %1 tokens</source>
            <translation>contexto de %1 tokens</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
    </context>
    <context>
        <name>ModelRemoval</name>
        <message>
            <source>%1 are freed on the disk.</source>
            <translation>Se liberan %1 en el disco.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Quitar %1?</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>Muestreo</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1 no pudo con él; el modelo está en el procesador.</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1: %2 de %3 capas</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>Un modelo de este equipo lee tu mensaje antes de que lo envíes, para que la respuesta empiece antes. No se guarda nada hasta que lo envíes.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Tras %n minuto</numerusform>
                <numerusform>Tras %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>Como máximo %1</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>Elegir, descargar o abrir un modelo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpiar</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>Limpiar %1</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>Limpiar los estados de conversación guardados</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>Contexto compacto</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>Ventana de contexto</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>Cada conversación se lee de nuevo la próxima vez que la continúes</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>Libera la memoria del modelo tras un rato sin uso. Vuelve mientras escribes.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Procesador gráfico</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>Cuánto de una conversación lee el modelo de una vez. Más requiere más memoria; el modelo se vuelve a cargar.</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>Guarda lo que el modelo ha leído en 8 bits, no en 16: la mitad de memoria para el contexto. Lee un tercio más despacio y formula algunas respuestas de otro modo. El modelo se vuelve a cargar.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model hub</source>
            <translation>Hub de modelos</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>Name conversations</source>
            <translation>Poner título a las conversaciones</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Aún no hay modelo</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Solo con corriente</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>Leer mientras escribes</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>Estados de conversación guardados</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>Asume tanto del modelo como quepa en su memoria. El modelo se vuelve a cargar.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>El habitual</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>No hay ninguno que esta versión de Rememora pueda usar.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Liberar si no se usa</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>Lo que el modelo ha leído se guarda en el disco, para que una conversación que abras siga al momento.</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>De dónde se descargan los modelos: un espejo o un servidor propio. Los proxies son los del sistema.</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>Mientras nadie espera, el modelo pone título a las conversaciones nuevas. Tus propios títulos se quedan.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 y %2 más</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>Las conversaciones y los recuerdos se quedan. El modelo lee una conversación la próxima vez que la continúes: unos %1.</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>Memoria con un contexto de %1 tokens: %2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>Lee una conversación de %1 tokens en unos %2.</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>Escribe unos %1 tokens por segundo</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>unos %1 tokens por segundo</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>medido en este equipo</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>estimado; se mide cuando hayas cargado un modelo</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>rápido aquí</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>bien aquí</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>busca por su cuenta en su memoria</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>lento aquí</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>piensa antes de responder</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>no cabe: necesita %1, hay %2 libres</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>Añadir del hub…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>Buenos para usar en %1</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>Buenos para este equipo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Los modelos son archivos GGUF. Se ejecutan en %1. Aparte de la conexión con ese equipo, Rememora solo usa la red para una descarga que inicies tú y para los servidores que elijas en los ajustes.</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Los modelos son archivos GGUF. Se ejecutan en este equipo. Rememora solo usa la red para una descarga que inicies tú y para los servidores que elijas en los ajustes.</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>En %1</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>Abrir archivo GGUF…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>Lentos en %1</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>Lentos en este equipo</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>Demasiado grandes para la memoria libre</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>Nombre de este equipo</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>Cerrar este aviso</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>Rememora se apoya en el trabajo de otros. Qt se usa bajo la LGPL: sus bibliotecas no están modificadas y se pueden sustituir.</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Avisos de terceros</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>Modelos GGUF (*.gguf);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>Abrir un archivo GGUF</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>Todos los pasos están hechos.</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>Se hizo bien</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>No se hizo bien</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>¿Se hizo bien? La próxima vez se guiará por lo que digas.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
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
            <translation>Rellena primero: %1.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Di qué hay que hacer.</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>Es demasiado largo: %1 caracteres como máximo.</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>Qué hacer con cada parte del texto</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>Por ejemplo: escribe una pregunta sobre cada párrafo</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{nombre}} es un campo para rellenar, {{nombre|esto}} empieza con «esto», {{nombre|esto|eso}} es una elección.</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Quitar esta línea</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>Mostrar el valor</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>PaperClient</name>
        <message>
            <source>Choose fewer messages, or export the conversation as PDF.</source>
            <translation>Elige menos mensajes o exporta la conversación como PDF.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Elige otros.</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>No se creó ninguna imagen.</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>La parte de Rememora que crea PDF e imágenes se detuvo de forma inesperada.</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>No hay nada que ver en estos mensajes.</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>Es demasiado largo para imágenes.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>Inténtalo de nuevo. Si vuelve a ocurrir, exporta como HTML e imprímelo.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Tus conversaciones están como estaban y no quedó nada a medio escribir.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>Se puede adivinar con cierto esfuerzo.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>Fácil de adivinar. Con más palabras es más segura.</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Con ella se cifra todo lo que guarda Rememora: conversaciones, recuerdos, documentos leídos y tareas. Lo que ya hay se convierte mientras sigues trabajando.</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>Difícil de adivinar.</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>Entiendo lo que se pierde si la olvido</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>Si la olvidas y no tienes un código de recuperación, todo eso se pierde. Nadie puede recuperarlo: no hay otra clave.</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>Crear también un código de recuperación, por si la olvido</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase de contraseña</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>Frase de contraseña actual o código de recuperación</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Establecer una frase de contraseña</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Establecer</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>Lo mejor son varias palabras sin relación entre sí.</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Las dos no coinciden.</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>Muy difícil de adivinar.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Bloq Mayús está activado</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Mostrar lo que escribo</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents.</source>
            <translation>Abre el archivo solo esta vez y no se guarda en ningún sitio. Lo que se lea de él queda tan abierto como tus otros documentos.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrirlo</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>Contraseña de un documento</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>«%1» está cifrado. Su contraseña lo abre.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>Pregunta esto a ChatGPT, Claude o Gemini y pega la respuesta abajo:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the question</source>
            <translation>Copiar la pregunta</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>Cada afirmación espera en «Reciente» hasta que la conserves, corrijas o descartes. Nada se conserva sin tu decisión.</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>Recuerdos de otro asistente</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>Pega aquí la respuesta</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Proponer</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>¿Qué recuerdas de mí? Enuméralo todo, una cosa por línea, en frases.</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>Añadir %n servidor</numerusform>
                <numerusform>Añadir %n servidores</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>Pega lo que indica la página del servidor o un archivo de otro programa:</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>Servidores desde JSON</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>El JSON</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>Aquí se muestra lo que se lee de ello; aún no se añade nada.</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>Texto pegado · %1 caracteres</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>Quitar el texto pegado</translation>
        </message>
    </context>
    <context>
        <name>PathDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>Indica la ruta completa, desde la raíz: «%1» no lo es.</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>Ruta en %1</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>Rutas en %1, una por línea</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>Rememora se ejecuta en %1 y lee los archivos de ese equipo. Lo que hay en este equipo hay que copiarlo antes allí.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>Rememora se ejecuta en %1 y lo escribe allí. Lo que ya tenga este nombre se reemplaza sin volver a preguntar.</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>Rememora se ejecuta en %1: se trata de una carpeta de ese equipo, no de este.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Añadir a una persona</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>Añadir a una persona…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>Conversaciones, recuerdos y documentos</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>Cada persona tiene sus propias conversaciones, recuerdos y frase de contraseña; los modelos se comparten.</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Se borra todo lo que Rememora guarda de ti. No se puede deshacer.</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>Lo entiendo</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>Se muestra al iniciar, a todos los que usan esta cuenta.</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>Los modelos se quedan, y también las copias de seguridad que hayas hecho.</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>En otro equipo, el comando indica de quién es el núcleo que inicia: con --profile seguido de un ID.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>Rememora preguntará entonces al iniciar quién está ahí. Sin una frase de contraseña propia, cada persona puede ver lo que tienen las demás.</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>¿Quitar a %1 de este equipo?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>Ajustes y frase de contraseña</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>Cambiar de persona</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>La primera persona</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>Quién usa Rememora aquí</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>Conversaciones que lo nombran</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Buscar un nombre</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Aún nadie</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>Aquí aparecen las personas, mascotas, lugares y cosas que nombran tus recuerdos, con todo lo que se sabe de cada cual.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Lo que se sabe</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>Lo que era cierto antes</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde el %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>Responde donde no se ha elegido otra personalidad.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Export as JSON card…</source>
            <translation>Exportar como tarjeta JSON…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>Exportar como tarjeta PNG…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Más sobre %1</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>Nueva conversación con %1</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>Aún sin instrucciones.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1 (no está aquí)</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>Un modelo propio se carga cuando responde, lo que tarda tanto como la carga.</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>Responde en</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saludo</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nueva personalidad</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Quitar la imagen</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Muestreo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>El de tu mensaje</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>El que has elegido</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>Lo que dice primero en una conversación nueva. Vacío: empiezas tú.</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>Quién es, cómo habla y qué debe tener siempre en cuenta. Van en cada prompt.</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copia)</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>Una personalidad responde a su manera en las conversaciones para las que la eliges. Lo que se recuerda de ti es igual para todas.</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>Tarjetas de personaje (*.png *.json *.charx);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>También puedes soltar tarjetas de personaje (PNG, JSON, CHARX) en esta página.</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Se eliminó «%1»</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Exportar %1</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exportada a %1</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>Importar una tarjeta…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>Importar una tarjeta de personaje</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nueva personalidad</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalidades</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>«%1» ya está aquí</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>Añadir imágenes</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>Imágenes (%1);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>Quitar «%1»</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>se está añadiendo…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>Este archivo no contiene ninguna imagen legible.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>Esta imagen está dañada. Elige otra.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>Esta imagen es demasiado grande. Elige una con menos píxeles.</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Guardar la imagen</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Guardada como %1</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>No se pudo guardar la imagen: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>Un mensaje puede mostrar %1 imágenes como máximo.</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>Envía las demás en otro mensaje.</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>Las que caben están ahí.</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Imagen siguiente</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>Visor de imágenes: %1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Imagen anterior</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>La imagen está en el portapapeles.</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>Esta imagen no se puede mostrar aquí a tamaño completo. Se puede guardar.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Esta imagen ya no está.</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>Se conoce</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>se ejecuta en %1</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>Ahora se muestra otra versión de esta conversación y la memoria la sigue.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Copy: %1</source>
            <translation>Copiar: %1</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Mostrar todo (%1)</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>Añadir un paso</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>Ahora es el paso %1</translation>
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
            <translation>Bajar el paso %1</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>Subir el paso %1</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>Quitar el paso %1</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Paso %1</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Frase siguiente</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>Pausar la lectura</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>Velocidad de lectura</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Detener la lectura</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>Llega la frase siguiente…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>En 10 minutos</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>Una frase de contraseña no protege los modelos ni lo que hayas exportado, y no sirve contra quien mira mientras Rememora está abierto. No se puede usar junto con un servidor del índice.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Tras %n minuto</numerusform>
                <numerusform>Tras %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Con ella se cifra todo lo que guarda Rememora.</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>Todo se vuelve a escribir en el disco sin cifrar, mientras sigues trabajando.</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>Sigue con lo tuyo: lo nuevo ya se cifra.</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>Se está volviendo a escribir sin cifrar: %1 %.</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>Lo abre todo si se olvida la frase de contraseña y se muestra una sola vez.</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Bloquear automáticamente</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>Bloquear con el equipo</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>Crear un código</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Nuevo código de recuperación</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>Nuevo código de recuperación…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Guardar en el llavero</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperación</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Quitar la frase de contraseña</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>¿Quitar la frase de contraseña?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Establecer una frase de contraseña…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>El código que tienes ahora deja de servir después.</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>La clave se guarda en el llavero de esta cuenta.</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>Ahora el llavero puede desbloquear Rememora</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>La frase de contraseña sigue funcionando.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>La frase de contraseña se ha cambiado</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>La frase de contraseña está establecida</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>Entonces, quien pueda leer el disco en %1 puede leerlo, y ya no se bloquea nada.</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>Entonces, quien pueda leer el disco de este equipo puede leerlo, y ya no se bloquea nada.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>No hay ninguna. Lo guardado está en el disco tal cual: quien pueda leer el disco en %1 puede leerlo.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>No hay ninguna. Lo guardado está en el disco tal cual: quien pueda leer el disco de este equipo puede leerlo.</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>No hay ninguno: si olvidas la frase de contraseña, se pierde todo.</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>Ya hay uno. Uno nuevo lo reemplaza.</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>Este sistema no avisa a los programas cuando se suspende ni cuando se bloquea su pantalla. Rememora se bloquea al reactivarse el sistema si ha pasado más tiempo desde que lo usaste que el fijado arriba.</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>Desbloquear con el llavero del sistema</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>¿Desbloquear con el llavero del sistema?</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>Hasta que termine, Rememora sigue pidiendo la frase de contraseña al iniciarse.</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>Se está cifrando lo que había: %1 %.</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>Cuando se suspende y cuando se bloquea su pantalla.</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>Cuando nadie ha usado la ventana durante ese tiempo; antes se termina de escribir la respuesta en curso. Ctrl+L bloquea al momento. Con ello terminan las conversaciones sin rastro.</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>Quien pueda usar la cuenta en %1 podrá entonces abrir Rememora sin la frase de contraseña.</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>Quien pueda usar esta cuenta en este equipo podrá entonces abrir Rememora sin la frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalles</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>La primera persona</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>¿Quién está ahí?</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>Rememora tuvo que reiniciarse. Tus conversaciones y recuerdos están a salvo en el disco.</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>Por ejemplo: Jardín</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>Solo conoce lo que se dijo en este proyecto, y lo que le cuentas aquí solo se conoce aquí.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>Conoce lo que se conoce en todas partes, y lo que le cuentas aquí se conoce en todas partes.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>Conoce lo que se conoce en todas partes. Lo que le cuentas aquí solo se conoce aquí.</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>Se guarda lo que aprende</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nuevo proyecto</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>Separada</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartida</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>¿Qué debería saber o hacer Rememora en cada conversación de este proyecto?</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>Lo aprendido antes se sigue conociendo en los mismos sitios. Puedes cambiarlo en la página Recuerdos.</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 de %2 tokens</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>En el último turno, %1 ya se conocían y %2 se leyeron de nuevo.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>Instrucciones del proyecto</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <source>Nothing yet: it is put together when you send the first message.</source>
            <translation>Aún nada: se compone cuando envías el primer mensaje.</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Recuperado</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>Resumen de turnos anteriores</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>El prompt exacto</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Lo que ve el modelo</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Tu perfil</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>%1 caracteres; se pueden guardar %2 como máximo.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln no se puede usar</numerusform>
                <numerusform>%Ln no se pueden usar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>%Ln prompt exportado</numerusform>
                <numerusform>%Ln prompts exportados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>%Ln prompt importado</numerusform>
                <numerusform>%Ln prompts importados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln ya estaba aquí</numerusform>
                <numerusform>%Ln ya estaban aquí</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Eliminar (Supr)</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Se eliminó «%1»</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Export prompts</source>
            <translation>Exportar prompts</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>Campos: %1</translation>
        </message>
        <message>
            <source>Further down (Alt+Down)</source>
            <translation>Más abajo (Alt+↓)</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>Más arriba (Alt+↑)</translation>
        </message>
        <message>
            <source>Import prompts</source>
            <translation>Importar prompts</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nuevo prompt</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts guardados</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>Lo que se pone en el campo del mensaje</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{nombre}} es un campo para rellenar, {{nombre|esto}} empieza con «esto», {{nombre|esto|eso}} es una elección.</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln aceptado</numerusform>
                <numerusform>%Ln aceptados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>%Ln cambio aceptado</numerusform>
                <numerusform>%Ln cambios aceptados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>%Ln cambio rechazado</numerusform>
                <numerusform>%Ln cambios rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln pendiente</numerusform>
                <numerusform>%Ln pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln rechazado</numerusform>
                <numerusform>%Ln rechazados</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Aceptar todos</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>Haz clic en un cambio o pulsa → para ir al siguiente.</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultándolo…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>Cambio siguiente (→)</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>No se encontró ningún error.</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>Aún no se ha corregido nada</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>Cambio anterior (←)</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>Texto corregido</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>Las propuestas aparecen aquí a medida que llegan.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>Rechazar todos</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>→ y ← van de un cambio a otro, Intro acepta uno, Supr lo rechaza, Retroceso deshace la decisión</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>Deshacer la decisión (Retroceso)</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>La fuente se ha quitado. Este es el texto con todo lo que se propuso.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>Un plan que puedes cambiar</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>Cámbialo mientras avanza: hace lo que pone aquí.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>Puede usar como máximo %1, y pregunta antes de usar cada herramienta.</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>Pensar otro plan</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>Qué queda por hacer</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>Escribe en un paso para cambiarlo. Intro añade uno debajo; Alt y una tecla de flecha lo mueve.</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Nunca sobre esto</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>No se vuelve a aprender nada parecido</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Abrir el mensaje</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>Esto contradice lo recordado</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>propuesto por %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde el %1</translation>
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
            <translation>Conservar</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por ver</numerusform>
                <numerusform>%n por ver</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Bloquear Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Recuerdos</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalidades</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>Buscar conversaciones (Ctrl+K)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>Mostrar la barra lateral (Ctrl+B)</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Empezar una conversación (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
    </context>
    <context>
        <name>RankingModel</name>
        <message>
            <source>At first</source>
            <translation>Inicial</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Hechos</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Gustos</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Charla</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Qué cuenta</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>Todos los recuerdos se clasifican otra vez como al principio. Los recuerdos en sí se quedan.</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>Todos los pesos</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>Respuestas como las quieres</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>¿Olvidar lo aprendido de tus valoraciones?</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>Clasificación de recuerdos</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>Mostrar lo que has enseñado</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Mostrar…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>Lo aprendido de tus valoraciones</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>Lo que te gustó y lo que corregiste, como ejemplos en un archivo con el que se puede entrenar un modelo.</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>como al principio</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>«Útil», «No relevante», pulgares, fijaciones y eliminaciones cambian cuánto cuenta cada indicio. Aquí está lo que cuenta más o menos que al principio.</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>Pesos de la clasificación</translation>
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
            <translation>Volver al tamaño habitual</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>Cerrar el documento (Esc)</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>Corregir esta frase</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>Buscar en este documento</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultándolo…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>Abrir el archivo en el programa del sistema</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Show as text, to select and copy it</source>
            <translation>Mostrar como texto, para seleccionarlo y copiarlo</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>Tamaño: %1 %</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>El archivo ya no está donde estaba. Este es el texto que se leyó de él.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Este documento se ha quitado.</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>Esta página no se puede dibujar, por eso se muestra su texto.</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>Esta página aún no se ha leído.</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPlayer</name>
        <message>
            <source>Click a sentence to correct it.</source>
            <translation>Haz clic en una frase para corregirla.</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>Haz clic en una palabra para oírla.</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>Corregir la transcripción (F2)</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>No se encontró ningún altavoz. Conecta uno y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>Reproducir esta página</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Detener la reproducción</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>El archivo no está en este equipo: no se puede reproducir aquí.</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>Este archivo no se puede reproducir. Ábrelo en el programa del sistema.</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>Elegir un modelo…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>Elige uno y se responderá.</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>En cola: no se pudo cargar el modelo</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>En cola: se está descargando el modelo, %1 %</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>En cola: se está volviendo a cargar el modelo</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>En cola: se está cargando el modelo, %1 %</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>En cola: aún no hay modelo</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>En cola: se están leyendo tus archivos</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>En cola: se están leyendo tus imágenes</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>Aún no hay ningún modelo.</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>Esperando a que el núcleo se reinicie…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>Esperando a que el núcleo se inicie…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Esperando al modelo…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Lo que has escrito se conserva.</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>Está en pausa donde iba.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>Conecta unos auriculares o altavoces, o elige otro dispositivo en Ajustes, en «Lectura en voz alta», y continúa.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>Conecta unos auriculares o altavoces, o elige otro dispositivo en Ajustes, en «Lectura en voz alta», y vuelve a intentarlo.</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>No hay nada donde reproducir el sonido, o dejó de funcionar.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n documento espera a ser leído.</numerusform>
                <numerusform>%n documentos esperan a ser leídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>En pausa. %n documento espera a ser leído.</numerusform>
                <numerusform>En pausa. %n documentos esperan a ser leídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>La lectura sigue cuando la respuesta esté escrita.</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>La lectura espera a que la batería esté cargada.</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>Leyendo «%1»</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>Leyendo «%1», página %2 de %3</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>Lo que se leyó se queda. Lo que no, se puede leer después</translation>
        </message>
        <message>
            <source>document %1 of %2</source>
            <translation>documento %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>%1 asked the model, and was told</source>
            <translation>%1 preguntó al modelo y recibió</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>%1 leyó</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>%1 buscó y encontró</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>%n pasaje de conversaciones</numerusform>
                <numerusform>%n pasajes de conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>Lo que leyó se ha eliminado desde entonces.</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>Recuerdos usados</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>Lo que se usó aquí se ha borrado desde entonces.</translation>
        </message>
    </context>
    <context>
        <name>RecalledRow</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Olvidado</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>Útil</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>No relevante</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Abrir mensaje</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>Recuperar menos cosas como esta</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>Recuperar más cosas como esta</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>Recordado el %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>Rememora respondió el %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>Rememora respondió el %1 en «%2»</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>Estaba en una imagen el %1</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>Estaba en una imagen el %1 en «%2»</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>Lo dijiste el %1</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>Lo dijiste el %1 en «%2»</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>cierto hasta el %1</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Elegir una parte de la pantalla</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>Arrastra sobre lo que debe estar en la imagen. Intro toma toda la pantalla; Esc, nada.</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>Eliminado: %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Hecho: %1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>En 1 hora</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>En 10 minutos</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Mañana a las 9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>Cerrar este recordatorio</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>Recordatorio: %1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>%n recordatorio más</numerusform>
                <numerusform>%n recordatorios más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change the reminder</source>
            <translation>Cambiar el recordatorio</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Con qué frecuencia</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>En 1 hora</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>En 10 minutos</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Nuevo recordatorio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>Ese momento ya ha pasado: se te recordará enseguida.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Mañana a las 9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>Qué hay que recordarte</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n recordatorio</numerusform>
                <numerusform>%n recordatorios</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Nuevo recordatorio</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>Aún no hay recordatorios</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>Di en una conversación qué hay que recordarte y cuándo, o apúntalo aquí. Los avisos llegan mientras Rememora está en marcha; los que te perdiste se muestran al iniciarlo.</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>Buscar recordatorios</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nombre de este equipo</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>Lo que es así ahora</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>Lo que era cierto se queda como pasado.</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n fuente</numerusform>
                <numerusform>%n fuentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultándolo…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>%n pasaje leído</numerusform>
                <numerusform>%n pasajes leídos</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Fuentes:</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>Interrumpida: el núcleo se detuvo. Inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>Leyendo %1 tokens… %2 %</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Espera tu respuesta</translation>
        </message>
    </context>
    <context>
        <name>ReplyWidget</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>Copy this reply</source>
            <translation>Copiar esta respuesta</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Olvidado: %1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>De tu perfil</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Buena respuesta</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultándolo…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>Nueva conversación desde aquí</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>No es buena respuesta</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>No conservado: %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Leer en voz alta</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Recordado: %1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>Respuesta terminada.</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Compartir como imagen…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Detener la lectura</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>Esta respuesta se basa en lo que siempre se sabe de ti. Mostrarlo</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>Ha pensado un rato</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>Usó %n recuerdo</numerusform>
                <numerusform>Usó %n recuerdos</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Qué ha salido de esto…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>primera palabra %1 s</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Elige otro lugar.</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Reuniendo…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>Imagen de la ventana</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>No se puede guardar el informe ahí.</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>Esto crea un archivo para quien estudie el problema y no envía nada. Los nombres y los números llevan sustitutos, lo que ayuda pero no garantiza nada: léelo y quita lo que no quieras que contenga.</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>Lo que dice el informe</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>Con esta imagen de la ventana, con sus textos dibujados como barras</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>Después estarán como en la copia de seguridad, o faltarán: conversaciones %1, recuerdos %2.</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>Todo lo que hay aquí se queda. Lo que se borró aquí desde entonces vuelve. Las tareas, los encargos y los recordatorios se quedan como están aquí.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Reunir ambos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>Escribe la frase de contraseña que regía cuando se hizo.</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>Todas las conversaciones y los recuerdos de la copia ya están aquí, iguales o más recientes.</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>De la copia llegan: conversaciones nuevas %1, más recientes %2; recuerdos nuevos %3, más recientes %4.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Aquí ahora</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>En la copia de seguridad</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Examinar</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Recuerdos</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>Después no faltaría nada de lo que hay aquí.</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>Frase de contraseña o código de recuperación de la copia de seguridad</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>Restaurar también los ajustes</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Leyendo la copia de seguridad…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>Sustituir lo que hay aquí por la copia</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar una copia de seguridad</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>Lo que hay aquí ahora se aparta durante 30 días; no se elimina de inmediato.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
    </context>
    <context>
        <name>ResultHeader</name>
        <message>
            <source>Back to all tasks</source>
            <translation>Volver a todas las tareas</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>Llevar a una conversación</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>Mostrar la fuente al lado</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>Se dejó como estaba: el modelo no dio ninguna respuesta utilizable.</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Abrir la fuente: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
    </context>
    <context>
        <name>ResultSaver</name>
        <message>
            <source>Known label</source>
            <translation>Categoría conocida</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Categoría</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Guardar el resultado</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Guardado como «%1»</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Memories</source>
            <translation>Recuerdos</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Similares</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>%n más espera; se te pregunta por uno al día.</numerusform>
                <numerusform>%n más esperan; se te pregunta por uno al día.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Preguntar más tarde</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>No volver a preguntar</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>¿Sigue siendo así?</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Ya no</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Sigue siendo así</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>Preguntar el</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Preguntar si sigue siendo así</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>En un mes</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>En un año</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>En seis meses</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>En tres meses</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>Un día concreto…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Establecer</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>Ha cambiado…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde el %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>Con palabras sencillas y frases cortas</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tono</translation>
        </message>
    </context>
    <context>
        <name>RouteDialog</name>
        <message>
            <source>A quote isn't closed.</source>
            <translation>Faltan unas comillas de cierre.</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>Cualquier comando que lleve stdin y stdout a «python -m core» o «rememora-core» en el otro equipo, con la misma versión de Rememora allí. Tiene que ejecutarse sin preguntas: con una clave, no con una contraseña.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Here it is %1: both speak the same way, and it is safer to have the same.</source>
            <translation>Aquí es la %1: las dos se entienden, pero es más seguro tener la misma.</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>Sus datos tienen una frase de contraseña, que se pedirá entonces.</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>En otro equipo, mediante un comando</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>Rememora %1 responde en %2.</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>Rememora responde allí. Sus datos están abiertos ahora mismo en otra ventana o en esta.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>Entendido como: %1</translation>
        </message>
        <message>
            <source>Use it…</source>
            <translation>Usar…</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Dónde se ejecuta el núcleo</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1: un número de %2 a %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>%n valor tuyo</numerusform>
                <numerusform>%n valores tuyos</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>0 elige siempre la palabra más probable; más alto varía más y se equivoca más. De 0 a 2.</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>Ahí termina la respuesta. Un token son unas tres cuartas partes de una palabra.</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>Por encima de 1, lo que la respuesta acaba de decir se repite menos. De 0,8 a 2.</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>Respuesta más larga, en tokens</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>Solo se elige entre esta cantidad de palabras, las más probables. 0: todas.</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>Solo se elige entre las palabras más probables que suman esta proporción. De 0,05 a 1.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>Restablecer los valores predeterminados</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
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
            <translation>Con el mismo número, «Reintentar» da la misma respuesta. Vacío: otra cada vez.</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>Se descartan las palabras menos probables que esta proporción de la más probable. De 0 a 0,9.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
    </context>
    <context>
        <name>ScheduleActions</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>«%1» ya no está programado</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>Todos mis documentos</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>Los elegidos…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>Documentos…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>En todas las conversaciones</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>Solo en %n conversación</numerusform>
                <numerusform>Solo en %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Solo en «%1»</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>Solo los de esta conversación y su proyecto</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Se recupera</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>De qué documentos se responde en esta conversación</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n elegido</numerusform>
                <numerusform>%n elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>Responder con estos</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>Responder con estos documentos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>No elegir ninguno</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>Los archivos que añades a la propia conversación cuentan siempre.</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>Carpetas y documentos</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Buscar por nombre</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Carpeta %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>todo lo demás</translation>
        </message>
        <message>
            <source>score</source>
            <translation>puntuación</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>Captura la imagen con el programa del propio escritorio, cópiala allí y pégala aquí.</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>Este escritorio no deja que Rememora vea la pantalla.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Tu mensaje está como estaba.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>Buscar conversaciones y recuerdos</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>Buscar en todo (Ctrl+K). "Entre comillas" busca una frase; -palabra descarta lo que contiene la palabra.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>Del %1 al %2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>En cualquier lugar</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>De … a …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>Rememora</source>
            <translation>Rememora</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Desde el %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Hasta el %1</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Cuándo se dijo</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>Dónde se dijo</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Quién lo dijo</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>Buscando más…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>Nada contiene «%1» ni significa algo parecido.</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>La búsqueda está limitada: mira los botones de arriba.</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>lo que significa algo parecido</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Una descarga de %1, licencia %2.</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>Encuentra lo que significa lo mismo con otras palabras. Otro modelo tiene que leerlo todo antes; hasta entonces, la búsqueda sigue con el actual.</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>Modelo de búsqueda</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>Releyendo tus recuerdos</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>Releyendo tus recuerdos: %1 de %2</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Búsqueda por significado</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>Enviar (Intro)</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>Detener la respuesta (Esc)</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>Un programa en %1</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>Un programa de este equipo</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>Añadir un encabezado</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>Añadir un servidor</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>Añadir una variable</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Argumentos</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>En una dirección</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>Cambiar un servidor</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>Elegir el programa</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>Carpeta en la que se inicia</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>Carpetas que se le indican</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>Encabezados de cada petición, por ejemplo, una clave</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Uno por línea</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>La carpeta en la que se inicia</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>El programa del servidor</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>Variables con las que se inicia; solo se guardan en %1</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>Variables con las que se inicia; solo se guardan en este equipo</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>Cómo lo llamas</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>Tu carpeta personal, si se deja vacío</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>por ejemplo, uvx, npx o una ruta</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>Dirección: %1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>Olvidar la clave</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>Se guarda en el llavero del sistema, nunca en un archivo.</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>Clave, si la pide</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Clave: %1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>La clave se ha olvidado.</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>La conexión no está cifrada (http): otras personas en la red pueden leerla.</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>%n herramienta</numerusform>
                <numerusform>%n herramientas</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>Sus herramientas han cambiado: revísalas…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Registro…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Más: %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>Se inicia con Rememora</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>Herramientas…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versión %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>Falta enviar %n texto</numerusform>
                <numerusform>Faltan por enviar %n textos</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>Volver a elegir un modelo de este equipo</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>En uso: %1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>Dejarlo aquí</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modelo de lenguaje</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>Modelo en el servidor</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>Modelos de aquí…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>Salen de este equipo números calculados a partir de tus mensajes y recuerdos. No son el texto, pero revelan mucho de qué trata.</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>En un servidor Chroma. Mientras no responda, la búsqueda sigue por palabras.</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>En otro equipo</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>En cualquier servidor que hable el protocolo de OpenAI, como llama-server o vLLM.</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Índice de búsqueda</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>También las palabras de las imágenes que envías; las imágenes en sí se quedan aquí.</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>Quitar el índice del servidor; se construye de nuevo en este equipo</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>El servidor no tiene ningún modelo.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usarlo</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>Lo que escribes, lo que se recuerda de ello y las respuestas salen de este equipo: quien gestione ese servidor puede leerlo.</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>¿Cuál de sus modelos?</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>Añadir un servidor…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>Desde JSON…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Aún no hay ninguno.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>¿Quitar «%1»?</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>Buscar servidores</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>El programa en sí sigue en %1, igual que lo que ha hecho.</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>El programa en sí sigue en este equipo, igual que lo que ha hecho.</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>El servidor se cierra y sus herramientas ya no se pueden usar.</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>Servidores de herramientas (MCP)</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>Se han eliminado todas las conversaciones y recuerdos</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>También Ctrl + y Ctrl −</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>Como Markdown, HTML, PDF o JSON: todas, o las que elijas.</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Preguntarme antes</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>Conversaciones como archivos</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>Conversaciones de otros sitios</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>Conversaciones, recuerdos y modelos</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Eliminar todo</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>¿Eliminar todo?</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Eliminar todo…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>Los modelos descargados y los ajustes se quedan.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>Borra todas las conversaciones, recuerdos y personalidades del equipo en el que se ejecuta el núcleo.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>Borra todas las conversaciones, recuerdos y personalidades de este equipo.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Exportar todo…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>De lo que escribes se conservan datos sobre ti, cada uno con tus propias palabras como respaldo.</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>Los datos esperan en la página Recuerdos, en «Reciente», hasta que los conserves o descartes.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Logs (they never hold what you write)</source>
            <translation>Registros (nunca contienen lo que escribes)</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>No se recuerda nada nuevo. Lo ya recordado se queda hasta que lo elimines.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>En %1: no se puede mostrar aquí</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>Solo lo que pidas, por ejemplo «recuerda que tengo alergia a los cacahuetes».</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Solo si lo pido</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Abrir la carpeta de datos</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Abrir la carpeta de registros</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de cero</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>No se puede deshacer. En %1 desaparecen:</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>No se puede deshacer. De este equipo desaparecen:</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>Las de otros asistentes o las tuyas de otro ordenador.</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Qué recordar</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>Sí, borrarlo todo</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>todas las conversaciones con todos sus mensajes</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>todos los recuerdos y su historial</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>todas las personalidades</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>el índice de búsqueda, los estados del modelo guardados y los registros</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>%Ln imagen guardada</numerusform>
                <numerusform>%Ln imágenes guardadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>Es demasiado largo para una imagen: ocupa %Ln. Guárdala o elige menos mensajes.</numerusform>
                <numerusform>Es demasiado largo para una imagen: ocupa %Ln. Guárdalas o elige menos mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>Creando la imagen…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>Mensajes en la imagen</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora: %1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Guardar la imagen</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>Compartir como imagen</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>La imagen está copiada</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Tú: %1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>«Rememora» al pie</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n pendiente</numerusform>
                <numerusform>%n pendientes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n recuerdo</numerusform>
                <numerusform>%n recuerdos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n por confirmar</numerusform>
                <numerusform>%n por confirmar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n por ver</numerusform>
                <numerusform>%n por ver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n por leer</numerusform>
                <numerusform>%n por leer</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Se eliminó «%1»</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>Ocultar la barra lateral (Ctrl+B)</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Bloquear Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Recuerdos</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>Nuevo proyecto (Ctrl+Mayús+N)</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalidades</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Empezar una conversación (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivada</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>Un plan para revisar y luego paso a paso, con tus herramientas y tu permiso.</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Haz esto por mí…</translation>
        </message>
        <message>
            <source>Edit prompts…</source>
            <translation>Editar prompts…</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts and tasks</source>
            <translation>Prompts y tareas</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>Elegir una tabla</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>Elegir una tabla (CSV)…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>Elegir documentos…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>Elegir algo distinto de «%1»</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>Cada uno se convierte en una tarea propia.</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>Desde la página</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>Tablas (*.csv *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text · %1 characters</source>
            <translation>Texto · %1 caracteres</translation>
        </message>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>El documento tiene %n página.</numerusform>
                <numerusform>El documento tiene %n páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>La primera página va después de la última.</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>El texto tiene %1 caracteres; se pueden tratar %2 como máximo de una vez.</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>Hasta la página</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>Escribe o pega primero un texto, o elige un documento.</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>Escribe o pega un texto, o elige un documento</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>y %Ln más</numerusform>
                <numerusform>y %Ln más</numerusform>
            </translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two page numbers</comment>
            <translation>a</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>%1 on the disk, licence %2.</source>
            <translation>%1 en el disco, licencia %2.</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Una descarga de %1, licencia %2.</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>Idiomas: %1.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licencia: %1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>Lee las respuestas en voz alta.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>Convierte la voz en texto.</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>Lo dicho y lo escrito se queda. Puedes volver a obtener el modelo.</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>instalado</translation>
        </message>
    </context>
    <context>
        <name>SpeechSection</name>
        <message>
            <source>Models for speech</source>
            <translation>Modelos de voz</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>Un recuerdo por línea; Mayús+Intro empieza otro. Conservan de dónde procede.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
    </context>
    <context>
        <name>SpokenConversation</name>
        <message>
            <source>The microphone hears the voice, so that talking doesn't interrupt it any more.</source>
            <translation>El micrófono oye la voz, así que hablar ya no la interrumpe.</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>Lo que dice la voz no se toma por lo que dices tú.</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>Con auriculares puedes hablar en cualquier momento. Sin ellos, espera o detenla antes.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>Entendido: sin ella, ningún otro equipo puede unirse.</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>Sincronizar tus equipos</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nombre de este equipo</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>Frase de contraseña para tus otros equipos</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Las dos no coinciden.</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>Lo que dices y lo que se recuerda de ello se guarda cifrado en esta carpeta. Elígela también en tus otros equipos cuando haya llegado a ellos.</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1 listo</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1 listo · sin conexión</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1 descansa hasta que escribas</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>Conectado de nuevo. %1 listo</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>Descargando el modelo… %1 %</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>Cargando %1… %2 %</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Aún no hay modelo</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>Aún sin modelo · sin conexión</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>Sin conexión. Reintentando…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>Parado</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>Preparando %n texto para la búsqueda por significado</numerusform>
                <numerusform>Preparando %n textos para la búsqueda por significado</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>Reiniciado. %1 listo</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>Se detuvo de forma inesperada. Reiniciando…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>El núcleo y todos los archivos están en %1</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>No se puede usar el modelo.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Correct step %1</source>
            <translation>Corregir el paso %1</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corregir…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Paso %1</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>Dijiste: «%1»</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n paso</numerusform>
                <numerusform>%n pasos</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>Qué hizo el modelo</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>Todo se queda aquí y en tus otros equipos. A partir de ahora, cada uno va por su lado.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>¿Dejar de sincronizar este equipo?</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>Quitar de la carpeta lo que ha escrito este equipo</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>Extensión</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>El del texto</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>Idioma</translation>
        </message>
    </context>
    <context>
        <name>SummarySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n fuente</numerusform>
                <numerusform>%n fuentes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>Falta por escribir %n cambio.</numerusform>
                <numerusform>Faltan por escribir %n cambios.</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>Un equipo cuyos archivos aún no han llegado todos</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>Una carpeta que comparten tus equipos</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>Sincronizarlos</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>Última señal: %1.</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>Aún no se ha podido leer nada de él.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>Última recepción: %1.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Detener…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Quitar: %1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>¿Quitar «%1»?</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>A través de una carpeta que otro programa lleva de uno a otro, por ejemplo, una de Syncthing o Nextcloud. Lo que hay en ella está cifrado. Se incluyen las conversaciones, los recuerdos, las personalidades y los prompts; los modelos y los archivos de los documentos no.</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>Lo que ha escrito y lo que llegó desde él se queda en tus otros equipos. Quien lo tenga sigue conociendo la frase de contraseña: si se perdió, detén la sincronización en todos los equipos y empieza de nuevo en otra carpeta.</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>Escribir y leer ahora</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>Escribiendo y leyendo…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>Última escritura: %1; aún no ha llegado nada.</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>Tus otros equipos</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>Micrófono e idioma…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>Conversación hablada</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>Dejar de escuchar (Ctrl+Mayús+Espacio)</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>Hablar con manos libres</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>Hablar: mantén pulsado o haz clic; más con clic derecho (Ctrl+Mayús+Espacio)</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>Se eliminó %n tarea</numerusform>
                <numerusform>Se eliminaron %n tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>Se eliminó la tarea con «%1»</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Editar la plantilla</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>Rellena primero: %1.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Dale un nombre a la plantilla.</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>Guardada como «%1». A partir de ahora aparece en los menús.</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nombre de la plantilla</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nueva tarea</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Guardar como plantilla…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>Hasta entonces se hicieron %1 de %2 partes; se sigue a partir de ahí.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>Su fuente se ha quitado, por eso se muestra sin ella.</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>Su fuente se ha quitado: lo que está hecho sigue aquí, pero no se puede continuar.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
    </context>
    <context>
        <name>TaskProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
    </context>
    <context>
        <name>TaskView</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>It is too long for a message. Save it, and add the file to the conversation.</source>
            <translation>Es demasiado largo para un mensaje. Guárdalo y añade el archivo a la conversación.</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>terminado</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>%Ln encargo</numerusform>
                <numerusform>%Ln encargos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>%Ln encargo programado</numerusform>
                <numerusform>%Ln encargos programados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln tarea</numerusform>
                <numerusform>%Ln tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Haz esto por mí…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Haz que se resuma, traduzca, corrija o pase a una tabla un texto largo o un documento. Se hace en segundo plano, en %1. También encontrarás las tareas con / en el campo del mensaje y en los menús de los documentos, los mensajes y el texto seleccionado.</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Haz que se resuma, traduzca, corrija o pase a una tabla un texto largo o un documento. Se hace en segundo plano, en este equipo. También encontrarás las tareas con / en el campo del mensaje y en los menús de los documentos, los mensajes y el texto seleccionado.</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>A partir de ahora empieza por sí solo</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Programar un encargo…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nueva tarea</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Aún no hay tareas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>Se está trabajando en «%1»</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>%Ln ejemplo elegido</numerusform>
                <numerusform>%Ln ejemplos elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>Respuestas que te gustaron, respuestas escritas de nuevo tras un pulgar abajo y correcciones sobre las que decidiste. En un archivo, sirven para entrenar un modelo, aquí o en otro sitio.</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>Elige uno para ver cómo se escribiría.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Reuniendo…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>Cómo se escribiría</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>Aún nada: da un pulgar arriba a una respuesta y aparecerá aquí.</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>Mejor no: %1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Reemplazar nombres y números por sustitutos</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>Guardar lo que has enseñado</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>Guardado %Ln ejemplo.</numerusform>
                <numerusform>Guardados %Ln ejemplos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>Sustitutos de %1.</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>Los sustitutos ayudan, pero no garantizan nada: revisa el archivo antes de pasárselo a alguien.</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>Archivos de entrenamiento (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>Respuesta deseada: %1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>Qué guardar</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>Lo que has enseñado</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Tú</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>Correcciones sobre las que decidiste</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>Escrita de nuevo tras un pulgar abajo</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>Te gustó esta respuesta</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>El %1 se hizo una copia de tus conversaciones y recuerdos, antes de una actualización. Lo que se dijo y aprendió después no está en ella.</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>¿Volver a la copia?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>Usar la copia</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>Usar la copia…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>Lo que hay ahora se conserva 30 días, como archivo junto a ella en la carpeta de datos.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>Se eliminó «%1»</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>Plantillas de tareas</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>Aún no hay ninguna. Elige qué debe hacer una tarea y luego «Guardar como plantilla…».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Qué probabilidad tiene cada categoría</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>Categoría conocida: %1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>El texto</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>Cerrar el texto</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>No se encontró texto en ella.</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>Texto que contiene</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>Texto de la imagen</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>Se está leyendo la imagen…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>Empieza en cuanto el modelo esté libre.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>La tarea ha empezado</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>La tarea está en pausa</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>La tarea espera su turno</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultándolo…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Aún no se ha escrito nada.</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>No se escribió nada antes de que terminara.</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Parte %1 de %2</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>There is nothing to show</source>
            <translation>No hay nada que mostrar</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>Lo que se escribe aparece aquí a medida que llega.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy the link's address</source>
            <translation>Copiar la dirección del enlace</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>desde el %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sin final</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta el %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>Menos tiempo, más grande</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>Más tiempo, más pequeño</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>Aún sin fechas</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrar todo</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>El recuerdo más reciente (%n)</numerusform>
                <numerusform>Los %n recuerdos más recientes</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>Aquí se muestra lo recordado, desde que empezó a ser cierto hasta que terminó.</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>Con %n no hace falta preguntar.</numerusform>
                <numerusform>Con %n no hace falta preguntar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Pregunta cada vez</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>Pregunta antes de cada uso de una herramienta.</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>Puede usar %1 de %n herramienta</numerusform>
                <numerusform>Puede usar %1 de %n herramientas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>Puede usar %n herramienta</numerusform>
                <numerusform>Puede usar las %n herramientas</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>Sin preguntar</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>No usarla</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>Herramientas que puede usar</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>Qué puede hacer con «%1»</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>Sin ninguna herramienta no se puede hacer nada.</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>¿Permitir el uso de «%1»?</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>Ninguna herramienta se llama así.</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>Buscar herramientas</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>Ya las he revisado</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>Estas no son las herramientas que revisaste antes: algunas son nuevas o ahora hacen otra cosa. Hasta que las revises, se pregunta de nuevo por cada una.</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>Herramientas de %1</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>Lo que pone aquí es lo que el servidor dice de sí mismo; nadie lo ha comprobado.</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>Todas funcionan sin internet.</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>Así puede mirar en archivos, calcular, crear recordatorios y más. Ves cada paso y se te pregunta antes, a menos que digas otra cosa.</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>Permitir que Rememora use herramientas</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>Mirando qué hay…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Herramientas de Rememora</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>También se basa en otra cosa o tiene palabras propias</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Ver: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>se queda</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>sin palabras</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Citations</source>
            <translation>Citas</translation>
        </message>
        <message>
            <source>Copies in other conversations</source>
            <translation>Copias en otras conversaciones</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>Copias de todo de antes de una actualización</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>Versiones anteriores de recuerdos</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>Valoraciones de lo recuperado</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>Líneas de tu perfil y sus versiones</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Recuerdos</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>Otras respuestas a las que se les contó</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>Pasajes en los que se busca</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Personas y cosas</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>Propuestas que esperan tu decisión</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>Respuestas a ello</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>Estados del modelo guardados</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>Resúmenes de conversaciones</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>Títulos de conversaciones</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vectores</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>Vectores de palabras sueltas</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>Lo que los encargos encontraron con ello</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>Todo lo que existe a causa de esto.</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>Todo lo que existe a causa de esto. Lo marcado con «se queda» también se basa en otra cosa o tiene palabras propias.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>Borrarlo todo</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>Borrarlo todo…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>¿Borrar este recuerdo y todo lo que ha salido de él?</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>¿Borrar este mensaje y todo lo que ha salido de él?</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Borrando…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>Aún no se pudo quitar de los archivos: %1 Se vuelve a intentar.</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>Se está quitando también de los archivos. Tarda hasta un minuto y sigue por sí solo.</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>Se ha borrado. Lo que figura aquí se queda.</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>También ha desaparecido de los archivos.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>No ha salido nada de esto.</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>No queda nada de esto.</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>Las otras respuestas a las que se les contó conservan sus palabras, que pueden repetirlo: míralas antes.</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>No se puede deshacer y no hay papelera. De los archivos en %1 desaparecen:</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>No se puede deshacer y no hay papelera. De los archivos de este equipo desaparecen:</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>Qué ha salido de esto</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>Lo que también se basa en otra cosa se queda.</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>Lo que exportaste y las copias de seguridad que hiciste siguen como están.</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>el recuerdo</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>el mensaje y las respuestas a él; lo que se dijo después se queda</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>las palabras de esta respuesta; su lugar se queda</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>%1 % menos de error en lo que no había visto</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>%1 % más de error en lo que no había visto</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Eliminar %1</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>¿Eliminar %1?</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>A partir de entonces, los modelos se quedan sin él. Solo se puede recuperar volviendo a entrenarlo.</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>Entrenado con %Ln ejemplo</numerusform>
                <numerusform>Entrenado con %Ln ejemplos</numerusform>
            </translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
    </context>
    <context>
        <name>TranscriptCorrection</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>Intro guarda y continúa.</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>Oírlo desde aquí</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>Frase siguiente (Alt+↓)</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>Frase anterior (Alt+↑)</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Reconocido: %1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Lo que se dice</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>Ir al último mensaje</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>Un término necesita ambas cosas: cuál es y cómo debe traducirse.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Idioma de destino</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>Términos y cómo deben traducirse</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>Un servidor es un programa de otra persona. Se ejecuta con tus permisos: puede leer, cambiar y enviar todo lo que puedas tú. Añade solo servidores en los que confíes.</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Edit and send again</source>
            <translation>Editar y volver a enviar</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Qué ha salido de esto…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Tú: %1</translation>
        </message>
    </context>
    <context>
        <name>VaultDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un momento…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Esa no es la frase de contraseña.</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>Copiar la imagen (Ctrl+C)</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>Ajustar (0), tamaño real (1)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Más grande (+)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>Guardar como… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Mostrar en la conversación</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Más pequeña (−)</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>Texto que contiene (T)</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1 (ahora no está)</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>Cada idioma tiene su propia voz.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Reproducir en</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>Leer las respuestas en voz alta automáticamente</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Lectura en voz alta</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>Frase a frase, mientras se escriben. El código y las tablas se mencionan, no se leen.</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>Mostrar la descarga</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>Para este idioma solo hay una voz robótica.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
    </context>
    <context>
        <name>WayLine</name>
        <message>
            <source>As you want it: %1</source>
            <translation>Como lo quieres: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Recordado: %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>Ver el recuerdo: %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>Un modelo con el que hablar</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Descargar %1</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>Descargar este</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>Más grande y mejor: %1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>Abrir un archivo GGUF…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>Otros modelos…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>Rememora piensa con un modelo de lenguaje en %1; hay que descargarlo una vez y después nada sale de tus dos equipos.</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>Rememora piensa con un modelo de lenguaje en este equipo; hay que descargarlo una vez y después nada sale de tu equipo.</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>Más pequeño, del índice de paquetes: %1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>Quizá se pueda acceder al índice de paquetes aunque no al hub de modelos. Tiene un modelo más pequeño: %1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>Escribe ya: lo que envíes espera al modelo.</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>También puedes soltar aquí un archivo .gguf. Escribe ya: lo que envíes espera al modelo.</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Con qué frecuencia</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>Con palabras, por ejemplo: cada lunes a las 9</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>Esto no se entiende como un momento futuro. Elígelo abajo.</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>Ese momento ya ha pasado.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>Cuándo empezar</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>Cuándo, con palabras</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>Reemplazado con un dato más reciente</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Restaurado</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>Cambio deshecho</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>Fechas cambiadas</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editado</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Olvidado</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>Olvidado el día que elegiste</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Combinado</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fijado</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Recordado</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividido</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>Confirmado</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>Contado en otro lugar</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>Vigente de nuevo al quitarse el dato más reciente</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>Desfijado</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>Momento de preguntar cambiado</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>por el asistente</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>por ti</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>a partir de lo que dijiste</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>No está en tus documentos</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>Este documento ha cambiado desde entonces. Las palabras son las que tenía antes.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Este documento se ha quitado.</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>Eliminar proyecto…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Instrucciones y memoria…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>Mover a un proyecto</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>Nueva conversación aquí</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nuevo proyecto…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Ningún proyecto</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sacar del archivo</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desfijar</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>Una conversación de {} es demasiado larga para leerla.</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>Una conversación necesita un título.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>Una conversación sin rastro no puede estar ni en un proyecto ni en el archivo.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>Una conversación sin rastro no puede estar en un proyecto.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>Una conversación sin rastro no puede tener documentos propios: lo que se lee de ellos se guarda en el disco.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>Una conversación sin rastro solo se exporta por sí sola.</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>No se puede eliminar una copia de tus conversaciones anterior a una actualización.</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>Una corrección necesita un texto de {} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>El nombre de un equipo tiene de 1 a {} caracteres.</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>Un archivo de ese equipo no está completo.</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>Un archivo de tus datos está dañado o lo puso ahí otra persona.</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>Un objetivo necesita un texto de {} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>Un buen modelo para todo en portátiles con 8 GB de memoria, hecho de forma abierta. Piensa antes de responder.</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>Un saludo no responde a nada, así que no se puede volver a escribir.</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>Un recuerdo no puede terminar antes de empezar.</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>Un recuerdo es una sola frase de {} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>Un nombre tiene de 1 a {} letras.</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>Leer una página de este archivo lleva demasiado tiempo.</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Falta una parte de Rememora que sirve para escuchar.</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>Una frase de contraseña no puede estar vacía.</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>Una frase de contraseña no puede tener más de {} caracteres.</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>No se puede obligar a una personalidad a responder en {}.</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>Una personalidad necesita un nombre de {} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>La imagen de una personalidad es un PNG de {} × {} píxeles como máximo.</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>Una imagen de esta conversación no se puede volver a mostrar al modelo.</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>Un plan tiene {} pasos como máximo.</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>Un plan tiene de uno a {} pasos.</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>Un programa necesita un nombre.</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>Un proyecto necesita un nombre.</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>Un prompt necesita un nombre y un texto.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>Una valoración es 1, -1 o 0, no {}.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>Una valoración es 1, -1 o 0.</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>Un recordatorio se puede aplazar un año como máximo.</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>Un recordatorio necesita un texto de {} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>Se está escribiendo una respuesta.</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>Un texto corrido no se puede guardar como tabla.</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>Un paso tiene {} caracteres como máximo.</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>Los datos con frase de contraseña no pueden tener su índice en un servidor: allí nada lo protegería.</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>Una tarea se hace con un solo texto, un solo documento o una sola tabla.</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>Una plantilla de tarea necesita un nombre.</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>Un servidor de herramientas necesita un nombre.</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>Se empezó un entrenamiento para {} y no se terminó.</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>Añade --as json, markdown o html.</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>Añade --longest con más tokens.</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>Añade --replace o indica otro lugar con --out.</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>Añade una copia sin esa protección, si la tienes.</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>Añade un archivo o la carpeta en la que está.</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>Añádela de nuevo cuando esté completa.</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>Añádela como archivo o guárdala más pequeña.</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>Vuelve a añadirla al mensaje.</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>Añádela a tus documentos: allí se transcribe.</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>Vuelve a añadir el documento y empieza la tarea de nuevo.</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>Añade la grabación misma.</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>Añade la tabla a la biblioteca como documento para hacer otra cosa con ella.</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>Añádelos a la biblioteca o conserva antes la conversación.</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>Todas las celdas de la columna {} están vacías.</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>Todo está como estaba.</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>Todo lo que escribió ya está incorporado.</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>La escala de un adaptador está entre 0 y {}.</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>Un encargo puede usar como máximo {} pasos y {} minutos.</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>Vuelve a preguntar. Si ocurre otra vez, carga otro modelo.</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>Pide algo más sencillo: objetos, listas, textos, números y opciones.</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>Empieza una conversación nueva.</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>Empieza de nuevo cuando se haya leído; la biblioteca muestra por dónde va.</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>Empieza de nuevo.</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>Empieza de nuevo, con --anew en lugar de --resume.</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>Empiézalo en la página Tareas o en otra conversación.</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>Empiézala fuera del proyecto.</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>Empieza antes a sincronizar.</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>Empieza a sincronizar en ella; o, si otro equipo ya lo hace, espera a que sus archivos estén aquí.</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>Vuelve a cambiarlo a mano.</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>Cambia las columnas.</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>Cambia los permisos de la carpeta: se seguirá de nuevo por sí sola.</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>Cambia las categorías.</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>Cambia los argumentos con los que se llama.</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>Comprueba su comando o su dirección, o busca una versión más reciente.</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>Comprueba que está en marcha, y su dirección.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>Comprueba que se puede escribir en la carpeta de datos y que queda espacio; después, vuelve a iniciar Rememora.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>Comprueba que se puede escribir en la carpeta de datos y que queda espacio.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>Comprueba que se puede escribir en la carpeta de datos y que ningún otro programa la tiene abierta.</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>Comprueba que el archivo sigue ahí.</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>Comprueba que el archivo está ahí y que queda espacio en el disco.</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>Comprueba que el archivo está ahí y que tienes permiso para leerlo.</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>Comprueba que se puede escribir en la carpeta.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>Comprueba que la carpeta existe y que tienes permiso para escribir en ella.</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>Comprueba que la carpeta existe, que se puede escribir en ella y que queda espacio.</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>Comprueba que queda espacio y que se puede escribir en la carpeta. Sigue por sí solo.</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>Comprueba que se puede leer {} y vuelve a iniciar Rememora.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>Comprueba que se puede escribir en {} y que queda espacio.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>Comprueba que se puede escribir en {} y que queda espacio. Se vuelve a intentar automáticamente.</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>Comprueba que se puede escribir en {} e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>Comprueba que {} existe y que se puede escribir ahí, y que {} no está abierto en otro sitio.</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>Comprueba la dirección y el modelo en los ajustes.</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>Comprueba la dirección en los ajustes.</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>Comprueba el comando en sus ajustes.</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>Comprueba el disco y que ningún otro programa tenga abierto el archivo.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Comprueba el disco.</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>Comprueba la conexión a internet y la dirección del hub en los ajustes; después, inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>Comprueba la conexión a internet e inténtalo más tarde.</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>Comprueba la conexión a internet e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>Comprueba el nombre. Se escribe como en la página del repositorio.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Comprueba la ruta.</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>Comprueba los permisos del archivo o elige otro modelo.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>Comprueba los permisos del archivo.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>Comprueba si se movió o eliminó, o elige otro modelo.</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>Comprueba si el archivo, su carpeta y el permiso para él siguen ahí.</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>Elige Word, Markdown o texto.</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>Elige un archivo JSON, CSV o Markdown.</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>Elige un archivo PNG, JSON o CHARX que otro programa haya guardado como tarjeta de personaje.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Elige una columna.</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>Elige un documento o páginas que tengan texto, o pega alguno.</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>Elige un archivo exportado por Rememora o una lista con un recuerdo por línea.</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>Elige un archivo que otro programa haya guardado como tarjeta de personaje.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>Elige un archivo cuyo nombre termine en .rememora.</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>Elige un archivo con una lista de ellos, cada uno con nombre y texto.</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>Elige antes una carpeta para las copias de seguridad.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>Elige un idioma.</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>Elige un final posterior o un comienzo anterior.</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>Elige una más larga.</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>Elige un modelo de este equipo.</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>Elige un modelo que pueda.</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>Elige un contexto más corto en los ajustes o un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>Elige una ventana de contexto más corta en los ajustes o empieza una conversación nueva.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Elige una más corta.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>Elige un tiempo más corto.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>Elige un modelo más pequeño o cierra otros programas.</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>Elige un texto o un documento que contenga palabras.</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>Elige un texto que contenga frases.</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>Elige un texto que contenga palabras.</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>Elige un tono, una extensión o palabras más sencillas.</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>Elige un valor intermedio.</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>Elige otro archivo GGUF o un modelo de la lista.</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>Elige otra columna.</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>Elige otro archivo de este modelo, por ejemplo, uno con Q8_0 o Q4_K_M en el nombre.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Elige otro archivo.</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>Elige otra carpeta para uno de ellos; o deja de sincronizar allí y únete con la frase de contraseña de este equipo.</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>Elige otra carpeta en sus ajustes.</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>Elige otra carpeta o crea esta.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elige otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>Elige otro modelo que vea imágenes o busca una versión más reciente de Rememora.</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>Elige otro modelo u otro servidor.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>Elige otro modelo o busca una versión más reciente de Rememora.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elige otro nombre.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Elige otro.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Elige otra imagen.</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>Elige otro puerto, del 1024 al 65535.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Elige otra.</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>Elige de 1 a {} palabras.</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>Elige menos.</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>Elige uno del 1024 al 65535.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>Elige uno de la lista.</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>Elige una de sus columnas: {}.</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>Elige uno de sus archivos.</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>Elige uno de sus modelos en los ajustes.</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>Elige uno de la familia Llama o Qwen, sin expertos.</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>Elige una de las personas que se muestran.</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>Elige una que aún esté por llegar.</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>Elige algunos de la lista.</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>Elige entre las páginas 1 a {}.</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>Elige otra cosa.</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>Elige que los datos se recuerden o se propongan y vuelve a pedirlo.</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>Elige el archivo que los contiene.</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>Elige el archivo con mmproj en el nombre que corresponde al modelo.</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>Vuelve a elegir la carpeta.</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>Elige el que se creó a partir del mismo modelo. Sin él, el modelo funciona, pero no puede ver imágenes.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>Elige el mismo modelo como archivo GGUF.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>Elige el mismo modelo como archivo GGUF: muchos se ofrecen de las dos formas.</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>Elige el mismo modelo sin BE en el nombre.</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>Elige lo que el otro asistente te envió o guardaste: un archivo zip, los archivos que contiene o su carpeta.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>Cierra otros programas que lo usen o elimina tú el archivo.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>Cierra otros programas que lo usen o elimina tú el archivo: {}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>Cierra otros programas que lo usen o elimina tú la carpeta: {}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>Cierra otros programas que usen el procesador gráfico o desactívalo en los ajustes.</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>Cierra otros programas y haz que se lea de nuevo.</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>Cierra otros programas, elige un contexto más corto en los ajustes o un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Cierra otros programas o elige un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>Cierra otros programas e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>Cierra lo que esté leyendo los archivos de Rememora. Se vuelve a intentar automáticamente.</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>Compáralo con otro documento.</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>Compáralo con lo que apuntaste, letra por letra.</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>Conecta la unidad en la que está o vuelve a ponerla: se seguirá de nuevo por sí sola.</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>Conecta la unidad. Si vaciaste la carpeta, quítala de la biblioteca.</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>Las conversaciones y los recuerdos están como estaban.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>Las conversaciones y los recuerdos están completos, y la búsqueda por palabras funciona.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>Las conversaciones y los recuerdos están completos, y la búsqueda sigue sin él.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>Las conversaciones y los recuerdos están completos, y lo dicho se encuentra por palabras y por significado.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>Las conversaciones y los recuerdos están completos, en este equipo. La búsqueda sigue por palabras.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>Las conversaciones y los recuerdos están completos.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>Las conversaciones y los recuerdos están completos. La búsqueda sigue por palabras.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>Las conversaciones y los recuerdos están completos; solo se perdió el índice.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>Las conversaciones y los recuerdos están completos; solo el índice de búsqueda va con retraso.</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>Se están importando conversaciones.</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>Vuelve a copiar lo que necesites.</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>Corrígelo y pégalo de nuevo.</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>Elimina tú su archivo.</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>Elimina los prompts que ya no necesites.</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>Elimina antes algunas de ellas.</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>Elimina las que ya no necesites.</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>Elimina tú la carpeta: {}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>Elimina el mensaje con la imagen o vuelve a enviar la imagen.</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>Hazlo en varias partes; de un documento, elige algunas páginas.</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>Descárgalo de nuevo o elige otro modelo.</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>Descárgalo de nuevo o sácalo de la carpeta para usar el modelo sin imágenes.</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>Descárgalo de nuevo o usa el modelo sin imágenes.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Descárgalo de nuevo.</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>Descárgalo primero.</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>Descárgala en Ajustes, en «Modelos de voz».</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>Descárgalo en la página Modelos o elige otro modelo.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>Descárgalo en la página Modelos o indica otro con --model.</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>Descarga de nuevo la exportación.</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>Descarga el archivo en sí, no solo con git.</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>Descarga el archivo en sí: en su página hay un botón para ello.</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>Descarga el archivo con tu navegador y ábrelo aquí, o elige otro repositorio.</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>Descarga los archivos que enumera y elige aquellos cuyo nombre empieza por «conversations» o «memories».</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>Escribe otro.</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>Escríbela como http://equipo:8080 o https://servidor.example.</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>Escríbela como https://servidor.example/mcp o http://127.0.0.1:8000/mcp.</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>Escribe uno de los dos.</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>Escribe en sus ajustes el encabezado que pide, por ejemplo, Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>Escribe la que se eligió en el primer equipo.</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>Escribe antes la frase de contraseña.</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>Escribe la frase de contraseña o el código de recuperación que regía cuando se hizo.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Escribe la frase de contraseña.</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>Escribe la clave correcta en los ajustes.</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>Rellénalos antes de iniciarlo. Rememora no los toma de otro sitio.</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>Todo lo demás está como debe.</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>Todo lo demás funciona.</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>Expórtala desde su propio menú.</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>Exporta los prompts de nuevo y elige ese archivo.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>Obtén uno en los ajustes, en «Modelos de voz», y haz que se lea de nuevo.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>Obtén uno en los ajustes, en «Modelos de voz». Se queda en este equipo, igual que lo que dices.</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>En la carpeta faltan archivos de ese equipo.</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>Los archivos de este tipo no se leen.</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>Sigue bien una conversación larga; escribe bien.</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>Solo para inglés. Lee más rápido; lo dicho en otro idioma se encuentra solo por sus palabras.</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>Para cien idiomas, entre ellos chino, japonés y coreano; una pregunta también encuentra lo dicho en otro idioma. Se usa si no eliges otro.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Libera espacio o elige otra carpeta.</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>Libera espacio y luego continúa la lectura.</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>Libera espacio y luego haz que continúen.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Libera espacio.</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>Vuelve a obtenerla de donde vino o ábrela en otro programa y guárdala de nuevo.</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>Indica una parte de su texto exactamente como está ahí.</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>Indica una ruta: python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>Da un pulgar arriba a las respuestas, exporta lo que has enseñado y entrena con eso.</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>Dale antes una imagen o elige JSON.</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>Indícalo como propietario/nombre, por ejemplo Qwen/Qwen3-4B-GGUF, o pega la dirección de su página.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Dale uno.</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>Da su contraseña. Se usa una sola vez, para leerlo, y no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Dale otro nombre a una de ellas.</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>Indica una como 127.0.0.1, o 0.0.0.0 para todas las que tiene.</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>Indica uno con --model.</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>Indica lo mismo que entonces o empieza de nuevo, con --anew en lugar de --resume.</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>Indícalos como los describe la herramienta.</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>Indica lo que otros programas escriben antes del puerto, como rememora o 192.168.1.5.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>Date permiso para leerlo o cópialo en una carpeta tuya, y añádelo de nuevo.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>Date permiso para leerla o cópiala en una carpeta tuya, y añade esa copia.</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>Continúa con --resume o empieza de nuevo con --anew.</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>Haz que se lea de nuevo cuando lo quieras en la biblioteca.</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>Haz que se lea de nuevo.</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>Haz que uno de ellos deje de sincronizar y retire sus archivos; después, únelo al otro.</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>Haz primero que se conozcan en el mismo lugar y luego combínalos.</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>No se puede guardar en {} hasta dónde ha llegado el entrenamiento.</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>Si vuelve a ocurrir, restaura una copia de seguridad.</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>Si se escaneó, puede ayudar un escaneo más nítido.</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>Si sus respuestas son raras o no terminan, elige otro archivo suyo, con Instruct o Chat en el nombre.</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>Si alguien habla en ella, puede ayudar una copia con más volumen.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>Si la carpeta aún se está sincronizando, se arregla por sí solo. Si no, inicia Rememora en ese equipo.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>Si la carpeta aún se está sincronizando, espera. Si no, asegúrate de que el programa de sincronización traiga todos los archivos, no solo algunos.</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>Si importan las palabras que contiene, escríbelas o añade una imagen más nítida o más pequeña.</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>Si sabes de dónde viene, guárdalo de nuevo en el programa con el que se hizo, o como PDF.</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>Cuando esté resuelto, vuelve a importar el archivo: continúa desde ahí.</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>En «{}» no se puede leer «{}».</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>Instala FFmpeg o guarda la grabación como MP3 o WAV, y añade esa.</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>Vuelve a instalar Rememora o elige otro modelo de búsqueda en los ajustes.</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>Vuelve a instalar Rememora.</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>Instala espeak-ng desde los paquetes de tu sistema o desde su propio sitio, e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>Instálalo o escribe la ruta completa del programa.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>Instala o desbloquea un llavero (GNOME Keyring, KWallet), o escribe la clave de nuevo la próxima vez.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>Instala o desbloquea un llavero (GNOME Keyring, KWallet) e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>Instala la versión más reciente y vuelve a iniciarla.</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>Instala la versión más reciente también aquí.</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>Instala la versión más reciente e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>Instala la versión más reciente.</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>Instala la versión que tenías antes; puede abrirlas.</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>Instala la ventana y el núcleo de la misma versión.</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>Instálalas: pip install "rememora[train]". El programa que viene con un instalador no puede entrenar.</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>No se puede leer.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>Sigue en marcha.</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>Sigue como estaba.</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>En la conversación se conserva completo.</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>Se leerá de nuevo cuando deje de cambiar; también puedes hacer que se lea ahora.</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>Se reconstruye solo.</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>Sigue en el campo del mensaje.</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>Sigue ahí.</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>Se le habla de la forma que entiende la mayoría de los modelos.</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>No se conserva.</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>No se sabe qué columna de la tabla contiene los textos.</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>No se indica adónde.</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>Ya no está.</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>Puede que aún esté cargando su modelo. Inténtalo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>Se ejecuta en el procesador, más despacio.</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>Para combinar hacen falta dos recuerdos.</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>Para dividir un recuerdo hacen falta dos textos.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Se ha vuelto a cambiar desde entonces.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Se dejó como está.</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>Se dejó como estaba y no se usó nada de él.</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>Se dejó ahí.</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>No se tocó, y lo que se puede leer de él se guardó en una copia.</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>No se tocó.</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>Une todas las partes, en orden, en un solo archivo o elige un archivo de una sola pieza.</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>Únete a ellos con su frase de contraseña o elige otra carpeta.</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>Conserva antes la conversación.</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>Deja el índice en este equipo, en los ajustes; para eso no hace falta ningún servidor.</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>Sabe más y escribe mejor que los pequeños. Para 12 GB de memoria.</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>Deja que la tarea continúe más tarde o clasifica de otra manera.</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>Carga un modelo y vuelve a mirar.</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>Carga un modelo.</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>La carga se detuvo.</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>Mira su registro y comprueba el comando en sus ajustes.</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>Mira su registro y vuelve a iniciarlo.</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>Mira los pasos, di cómo hay que hacer alguno o cambia el plan.</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>Mira cuánto ha avanzado.</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>Mira en la biblioteca qué se leyó de él.</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>Mira dónde está ahora y añádela desde allí.</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>Mira si también tiene una dirección para «streamable HTTP»; casi siempre termina en /mcp.</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>Mira si se guardó o copió entero y añádelo de nuevo.</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>Créala o indica otro --out.</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>Libera espacio en {} y continúa con --resume.</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>Libera espacio en el disco de {} o elige otra carpeta.</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>Libera espacio y continúa con --resume.</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>Libera espacio o elige otra carpeta.</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>Libera espacio en el disco de {} e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>Haz la imagen más pequeña o elige otro modelo.</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>La memoria está desactivada en los ajustes.</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>Corrígelas u omítelas con --skip-broken.</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>Los modelos de este tipo ({}) aún no se pueden entrenar.</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>Los modelos instalados aún se pueden abrir como archivos.</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>Los modelos instalados se quedan.</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>Se dijo más de lo que se puede guardar mientras se escribe una respuesta.</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>Ningún ejemplo es lo bastante corto.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>No se escribió ningún archivo.</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>Aún no se ha elegido ningún modelo.</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>Ningún modelo lo usa ya.</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>Ningún modelo los usa ya.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>No se indicó ninguna frase de contraseña.</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>No se puede usar ninguna herramienta, así que no se puede hacer nada.</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>Hace un rato que nadie dice nada, así que se cerró el micrófono.</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>Nadie sincroniza todavía a través de esta carpeta.</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>No se pudo hacer ninguno de los pasos.</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>Hasta aquí solo hubo un saludo.</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>No se puede leer nada del descriptor de archivo {}.</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>No se ha elegido nada.</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>Ya no se recuerda nada de esto.</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>En esta grabación no se dice nada, por lo que se puede oír.</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>Ya no se sincroniza nada.</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>No se ejecutó nada de él.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>No se incorporó nada de él.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>No se incorporó nada de él; lo que llegó antes, sí.</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>No se puede leer nada del archivo con tus conversaciones.</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>En este modelo no se puede entrenar nada.</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>No hay que hacer nada. La búsqueda por significado vuelve a estar completa en un rato.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>No se añadió nada.</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>No se consultó nada.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>No se empezó nada.</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>No se cambió nada y no quedó nada a medio escribir.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>No se eligió nada que cambiar.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>No se hizo nada.</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>Nada quedó a medio escribir; lo guardado antes está como estaba.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>No se perdió nada.</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>Aún no se ha leído nada para los sustitutos.</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>No se leyó nada de {}.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>No se grabó nada.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>No se envió nada.</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>No se entrenó nada.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se escribió nada.</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>Ofrece menos a la vez.</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>Uno de los patrones no se entiende.</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>Solo se pueden dibujar páginas de PDF e imágenes.</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>De este documento solo se guarda el contenido actual.</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>Solo se puede corregir lo que se reconoció de una grabación.</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>Solo se pueden editar tus propios mensajes.</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>Ábrela en otro programa, guárdala de nuevo como PNG o JPEG y añade esa copia.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>Ábrelo en el programa con el que se hizo y guárdalo de nuevo, o vuelve a obtenerlo de donde vino.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>Ábrelo en el programa con el que se hizo, guárdalo como PNG y añade esa copia.</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>Abre el archivo que lleva 00001 en el nombre. Todas las partes tienen que estar en una misma carpeta.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>Vuelve a abrir la lista.</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>Abre el modelo para el que se hizo y añádele el adaptador en la página Modelos.</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>Abre el modelo para el que se hizo.</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>Vuelve a abrir la página y corrígela después.</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>Otros equipos ya sincronizan a través de esta carpeta.</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>Ya no se atiende a otros programas: el servidor se ha cerrado.</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>No se atiende a otros programas.</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>Pega la respuesta completa: una lista o frases sobre ti.</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>Pega todo lo que tiene otro programa, con las llaves.</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>Pega lo que aparece en «mcpServers» de otro programa, con las llaves.</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>Las imágenes en formato HEIC de Apple no se pueden mostrar.</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>Las imágenes pierden su tarjeta al enviarlas o guardarlas en otro formato. Consigue el archivo original o su JSON.</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>No se puede usar el puerto {}: lo tiene otro programa o lo reserva el sistema.</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>Pulsa el micrófono para continuar.</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>Proponlo sin el secreto.</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>Ponlo todo en un solo esquema.</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>Pon todas las partes en una misma carpeta.</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>Restaura una copia de seguridad o muévelo a otro sitio para empezar de cero.</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>Devuelve a su sitio una copia o aparta el archivo para empezar de cero.</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>Vuelve a poner el archivo que había o una copia de seguridad.</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>Vuelve a poner el {} que estaba junto a esta base de datos y vuelve a iniciar Rememora.</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>Vuelve a ponerlo para ver sus páginas.</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>Devuélvelo a su sitio o conecta el disco y haz que se lea de nuevo.</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>Ponlo en la carpeta del modelo al que pertenece y abre ese modelo: entonces verá imágenes.</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>Junta algunos o elimina el encargo.</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>Junta algunos.</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>Pon la copia en su lugar.</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>Vuelve a poner vault.json desde una copia de seguridad, junto a la base de datos, y vuelve a iniciar Rememora.</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>Vuelve a poner {} desde una copia de seguridad, junto a la base de datos, y vuelve a iniciar Rememora.</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>Vuelve a poner {} o {} desde una copia de seguridad, junto a la base de datos, y vuelve a iniciar Rememora.</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>Léelo como texto.</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>La lectura en voz alta se interrumpió: algo falló dentro de Rememora.</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>La lectura en voz alta necesita el programa espeak-ng, que no está instalado.</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>La lectura del archivo se detuvo.</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>Leer este archivo necesita más memoria de la que se permite a un archivo.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>Se canceló la lectura.</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>Las grabaciones de este tipo se abren con el programa FFmpeg, que no está instalado.</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>Rememora ya no escucha.</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>Rememora ya se está ejecutando con esta carpeta de datos.</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>Rememora está configurado para no aprender nada de lo que se dice.</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>Rememora funciona tal como está.</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>Quítalo en los ajustes, en «Modelos de voz», y obtenlo de nuevo.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Quítalo.</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>Quita uno que ya no necesites.</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>Quita uno que ya no uses.</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>Quita la voz en Ajustes, en «Modelos de voz», y descárgala de nuevo.</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>Cámbiale el nombre a eso y deshazlo después.</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>Ejecútalo en una terminal o indica la frase de contraseña con --passphrase-stdin o --passphrase-fd.</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>Los dibujos SVG no se muestran: pueden contener programas.</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>Guárdalo de nuevo como PDF o sin dibujos grandes, y añade eso.</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>Guárdalo de nuevo en el programa con el que se hizo, o como PDF, y añade eso.</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>Guarda el archivo como CSV o XLSX en el programa con el que se hizo y elígelo.</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>Guárdalo como DOCX, XLSX o PPTX sin contraseña, o como PDF, y añade eso.</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>Guárdala como JPEG: en un Mac, con Vista Previa, Archivo, Exportar; en un iPhone, elige Ajustes, Cámara, Formatos, Más compatible para las que hagas a partir de ahora.</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>Guárdalo como PDF o en uno de los tipos que se leen, y añade eso.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>Guárdala como PNG o JPEG y añade esa copia.</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>Guárdala más pequeña y añade esa copia.</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>Guárdala más pequeña, como JPEG, y añade esa copia.</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>Guárdala más pequeña, con 100 megapíxeles como máximo, y añade esa copia.</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>Guárdala más pequeña: 3.000 píxeles bastan para leer una página.</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>Guárdalo sin contraseña o como PDF, y añade eso.</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>Di cómo hay que hacer el paso.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Di qué hay que hacer.</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>Di qué hay que buscar.</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>La búsqueda funciona como antes.</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>Ve imágenes y es lo bastante pequeño para 4 GB de memoria libre. Sabe poco del mundo.</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>Ve imágenes: fotos, capturas de pantalla, gráficos y escritura a mano. Por lo demás, muy parecido a Qwen3 4B. Para un portátil con 8 GB de memoria.</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>Vuelve a enviarla como PNG o JPEG.</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>Envíala con otro tamaño o elige otro modelo.</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>Envíalo en varias partes.</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>Envíalas en varios mensajes.</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>Establece antes una frase de contraseña en los ajustes.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Establece antes una.</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>Establece una en Ajustes, en «Copia de seguridad».</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>Pon en hora el reloj que esté mal: de dos cambios hechos al mismo tiempo, vale el posterior.</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>Los ajustes muestran, en «Lectura en voz alta», qué idiomas se pueden leer.</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>Acórtala en el programa que la creó.</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>Acórtalo a 5.000 caracteres o menos.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Acórtalo.</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>Acórtalo. Lo que solo hace falta a veces se conserva mejor como recuerdo.</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>Acórtalo. De qué trata el proyecto puede ir en sus instrucciones.</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>Acorta el mensaje o elige un contexto más largo en los ajustes.</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>Acorta las instrucciones de la personalidad o elige una ventana de contexto más larga en los ajustes.</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>Acórtalas.</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>Acórtalas. Lo que solo hace falta a veces es mejor decirlo en una conversación del proyecto.</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>Pequeño y agradable para hablar, en inglés.</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>Pequeño y rápido, para cualquier equipo con 4 GB de memoria libre. Bueno con código y preguntas cotidianas; sabe poco del mundo.</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>Pequeño y rápido; bueno para reescribir y resumir.</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>Pequeño, y piensa antes de responder. Para equipos con poca memoria.</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>No se puede guardar tanto de «{}».</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>No se puede escribir tanto de una vez.</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>Sobrio y exacto, en doce idiomas; llama bien a las funciones de memoria.</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>Otra cosa tiene ahora su nombre.</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>Ahí ya hay otra cosa.</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>Algo salió mal dentro de Rememora.</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>Habla de nuevo. Si ocurre otra vez, elige un modelo de voz más pequeño en los ajustes.</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>Divídelo o guárdalo de nuevo como PDF.</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>Divídelo o guarda solo lo que necesites en un archivo aparte.</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>Vuelve a iniciar Rememora: entonces se quita.</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>Inicia el programa que la sincroniza o conecta su disco. Sigue por sí solo.</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>Inicia el servidor o elige un modelo de este equipo.</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>Inicia el servidor: se vuelve a usar solo. O deja el índice en este equipo, en los ajustes.</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>Detenla primero.</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>Deja antes de sincronizar, si ha de ser a través de otra carpeta.</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>Deja de sincronizar aquí. Puedes volver a unirte, como un equipo nuevo.</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>Fuerte en razonamiento y cálculo para su tamaño; sabe poco del mundo.</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>Desactívalo y vuelve a activarlo en los ajustes.</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>Actívalo.</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>Activa las herramientas en los ajustes y permite una carpeta.</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>Usa una anterior o vuelve a copiarla de donde procede.</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>Quítalo y adjunta otro.</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>Quítalo del modelo o elige otro archivo.</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>Quítalo de este modelo o elige el modelo para el que se hizo.</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>Se puede leer texto con palabras; código, tablas e imágenes, no.</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>Eso sigue en marcha.</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>No es un idioma al que se pueda traducir.</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>No se puede seguir el esquema JSON.</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>El esquema JSON es demasiado profundo.</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>El esquema JSON es demasiado largo.</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>El esquema JSON remite a otro archivo.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>El adaptador {} no encaja con este modelo.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>El adaptador {} no encaja con este modelo: {}.</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>No se pueden usar los argumentos: {}.</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>No se puede poner la copia de seguridad en su lugar.</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>No se puede leer la copia de seguridad.</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>No se pudo escribir la copia de seguridad.</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>Al volver a leerla, la copia de seguridad no coincide con lo escrito.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>La copia de seguridad se detuvo.</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>El mejor del catálogo para un portátil con 8 GB de memoria: responde al momento, en muchos idiomas, y llama a funciones de memoria.</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>El comando de «{}» contiene un carácter que no se puede usar.</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>La conversación está como estaba.</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>La conversación se conserva.</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>La conversación es demasiado larga para el servidor en {}.</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>Las conversaciones importadas hasta entonces se quedan, cada una completa.</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>La conversión se detuvo.</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>No se puede recuperar la copia de tus conversaciones.</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>El núcleo se está cerrando.</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>El núcleo envió algo que la ventana no conoce.</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>El núcleo recibió una orden que no conoce.</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>El archivo dañado se eliminó.</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>No se puede usar la carpeta de datos.</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>No se puede usar la carpeta de datos {}.</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>La descripción de esta tarjeta es demasiado larga: unos {} tokens; caben {}.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>El documento del que salió esto se ha quitado.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>La descarga se detuvo.</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>Sigue valiendo el texto anterior.</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>Se conservó el título anterior.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>La exportación se detuvo.</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>El archivo está como estaba y los demás no se ven afectados.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>El archivo está como estaba.</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>El archivo ya no está.</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>Otro programa cambió el archivo que indica cómo se desbloquean tus datos.</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>No se puede leer o escribir el archivo con tus conversaciones.</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>El archivo con tus conversaciones no se abre con tu clave: pertenece a los datos de otra persona o su comienzo está dañado.</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>El archivo con tus conversaciones está dañado.</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>El archivo con tus conversaciones no es una base de datos o está dañado.</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>El archivo con tus conversaciones está abierto en otro programa.</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>El archivo con tus conversaciones no está cifrado, aunque todo lo demás sí: otra cosa lo ha puesto ahí.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>El archivo {}, que indica cómo se desbloquean tus datos, pertenece a otros datos.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>No se puede leer el archivo {}, que indica cómo se desbloquean tus datos.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>No se puede escribir el archivo {}, que indica cómo se desbloquean tus datos.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>El archivo {}, que indica cómo se desbloquean tus datos, está dañado, y su copia también.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>Falta el archivo {}, que indica cómo se desbloquean tus datos.</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>Los archivos de la voz están dañados o incompletos.</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>La primera orden tiene que ser Hello.</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>No se puede quitar a la primera persona de esta cuenta.</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>La carpeta se sigue como antes.</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>La carpeta de «{}» no está ahí: {}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>No se puede leer ni escribir en la carpeta a través de la cual se sincronizan tus equipos.</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>La carpeta a través de la cual se sincronizan tus equipos no está.</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>No se puede usar la carpeta {}.</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>La gramática para la respuesta del modelo es incorrecta.</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>El hub no tiene ningún repositorio {} abierto a todo el mundo.</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>No se puede acceder al servidor del índice en {}.</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>El servidor del índice en {} pide otra clave.</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Las instrucciones son demasiado largas para ir en cada prompt: unos {} tokens; caben {}.</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>La clave se usa hasta que se cierre Rememora y no se escribe en ningún sitio.</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>El llavero no desbloquea tus datos.</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>El más grande del catálogo: piensa mucho y es el que mejor responde. Para 16 GB de memoria y un equipo rápido.</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>No se puede leer la lista de modelos.</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>No se pudo guardar la lista de modelos.</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>El mapa no se terminó.</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>La memoria no se revisó hasta el final.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>El mensaje está vacío.</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>El mensaje tiene más de {} caracteres.</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>El modelo no puede leer este texto.</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>El modelo falló mientras escribía.</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>No se puede cargar el modelo de búsqueda por significado.</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>No se puede acceder al hub de modelos.</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>El modelo no nombró ninguna de las categorías.</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>El modelo se cerró.</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>El modelo recibió su principio y su final. Para que lo lea todo, envíalo en varias partes.</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>No se pueden usar los adaptadores del modelo.</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>No se puede cargar el modelo multilingüe de búsqueda por significado.</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>El nombre tiene más de {} caracteres.</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>El nombre es demasiado largo: {} caracteres; caben {}.</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>La voz natural no está descargada.</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>No se pudo averiguar la versión más reciente.</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>Los demás se pueden usar.</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>No se pueden seguir los parámetros de {}: {}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>La frase de contraseña sigue como estaba.</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>El saludo de la personalidad se puede cambiar en «Personalidades».</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>La imagen no se puede decodificar.</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>La imagen no se puede mostrar a este modelo.</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>La imagen se conserva y se muestra.</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>La imagen es demasiado grande para este modelo.</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>El programa espeak-ng, que la lectura en voz alta necesita, falló.</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>No se encontró el programa «{}».</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>El proyecto de este programa ya no está.</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>La biblioteca de prompts está llena.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>La consulta está vacía.</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>Las filas de una tabla solo se pueden clasificar.</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>No se pudo quitar el índice de búsqueda de antes de la frase de contraseña.</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>El índice de búsqueda está dañado.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>El índice de búsqueda estaba dañado y se está reconstruyendo.</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>El servidor en {} cortó la conexión.</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>No se puede acceder al servidor en {}.</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>El servidor en {} no aceptó la petición.</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>El servidor en {} no responde.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>El servidor en {} no tiene el modelo {}.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>El servidor en {} no tiene este modelo o no es un servidor de modelos de lenguaje.</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>El servidor en {} tiene un fallo.</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>El servidor en {} está sobrecargado.</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>El servidor en {} no está listo.</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>El servidor en {} pide otra clave.</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>El servidor cortó la conexión.</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>El servidor tiene un fallo y cortó la conexión.</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>Los ajustes están bloqueados.</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>No se puede cargar el modelo de voz.</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>La tabla no tiene ninguna columna {}.</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>La tabla se debe indicar con su ruta completa.</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>La tarea está como estaba y no quedó nada a medio escribir.</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>La prueba no se terminó.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>El texto está como estaba.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>El texto está vacío.</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>El texto tiene más de {} caracteres.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>El texto es demasiado largo para el modelo: {} tokens; en su ventana caben {}.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>El texto es demasiado largo para el modelo: {} tokens.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>El texto hasta aquí se conserva.</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>El usuario puede permitirlo.</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>El usuario puede elegir otro.</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>El usuario puede activarla.</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>La ventana habla el protocolo {}; el núcleo, el {}.</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>El bloque {} no contiene {}.</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>Hay más de {} imágenes en este mensaje.</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>No hay conversaciones en {}.</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>No hay conversaciones que exportar.</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>No hay instrucciones.</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>No hay prompts en {}.</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>Esta tabla no tiene filas.</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>No hay palabras que corregir.</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>Hay demasiados recordatorios.</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>Hay demasiados encargos programados.</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>Hay demasiadas herramientas, o demasiado contenido en ellas.</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>Ya hay {} personalidades.</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>Ya hay {} servidores de herramientas.</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>Debe haber de 1 a {} columnas, cada una con un nombre.</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>Debe haber de 2 a {} categorías, cada una con un nombre.</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>Ya hay un programa llamado «{}».</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>Ya hay un proyecto llamado «{}».</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>Ya hay un prompt llamado «{}».</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>Ya hay una plantilla de tarea llamada «{}».</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>Ya hay un servidor de herramientas llamado «{}».</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>No hay ninguna tarjeta de personaje en {}: es solo una imagen.</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>No hay ninguna copia de tus conversaciones que esta versión pueda abrir.</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>No existe el archivo {}.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>No existe la carpeta {}.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>En este equipo no hay ningún llavero que se pueda usar.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>En este equipo no hay ningún llavero que pueda guardar la clave.</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>No hay ningún recuerdo con este número.</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>No hay ningún modelo que lo lea.</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>No hay ningún modelo {} en el catálogo.</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>Aún no hay ninguna frase de contraseña con la que cifrar las copias de seguridad.</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>No hay frase de contraseña, así que no se puede bloquear nada.</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>No hay frase de contraseña.</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>No hay ninguna imagen que añadir.</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>No hay ninguna respuesta que escribir de nuevo.</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>No hay espacio para una copia de seguridad.</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>No caben más plantillas de tareas.</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>No hay espacio para {} en {}.</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>No hay sonido en este archivo.</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>Aún no hay ningún modelo de voz.</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>No existe ese cambio.</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>No existe ese equipo.</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>Esa persona no existe en esta cuenta.</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>Esta imagen ya no está ahí o su disco no está conectado.</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>Esa herramienta ya no existe.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>No contiene ningún texto.</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>En este archivo no hay texto, ni ninguno que se pueda leer en sus imágenes.</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>No hay texto en estas páginas.</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>No hay ningún texto que continuar.</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>No hay texto que resumir.</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>En este texto no hay ningún servidor de herramientas.</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>Aún no hay ninguna voz para el idioma de este texto.</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>No hay memoria suficiente para un contexto de {} tokens.</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>No hay memoria suficiente para {}.</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>No contiene nada con lo que se pueda hacer esto.</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>En este texto no hay nada que pueda ser un recuerdo.</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>Aquí no hay nada que se pueda leer en voz alta.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>Hay sitio para {} personas.</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>Ya hay una persona con ese nombre.</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>Ahora hay otra cosa en el portapapeles.</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>No hay suficiente memoria libre para comprobar una frase de contraseña.</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>Hubo varios intentos fallidos. El siguiente será posible en {} segundos.</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>Estas conversaciones ya no existen.</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>Estos documentos ya no están en la biblioteca.</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Estas instrucciones son demasiado largas para ir en cada prompt: unos {} tokens; caben {}.</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>Estos recuerdos se cuentan en lugares distintos: lo que un proyecto se guarda no se cuenta en ningún otro sitio.</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>Están como estaban.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>No se tocaron.</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>Piensa antes de responder; para preguntas difíciles y para funciones de memoria. Para 12 GB de memoria.</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>Piensa antes de responder; fuerte para su tamaño, en muchos idiomas.</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>Este Rememora no sabe dónde se anuncian las versiones nuevas.</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>Este adaptador no se entrenó aquí.</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>Esta copia de seguridad está dañada o incompleta.</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>Esta copia de seguridad necesita la frase de contraseña con la que se hizo.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>Esta copia de seguridad se hizo con una versión más reciente de Rememora.</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>Este libro está protegido por quien lo vendió y solo se puede leer en su programa.</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>Esta llamada ya no existe.</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>No se puede llamar así: {}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>Esto no se puede hacer con el encargo tal como está ahora.</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>No se puede hacer: {}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>Esta conversación ya no existe.</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>Esta conversación no deja rastro, y un encargo se conserva.</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>Ese equipo pertenece a los equipos de otra persona o se configuró con otra frase de contraseña.</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>Ese equipo tiene una versión más reciente de Rememora.</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>Este equipo ya se sincroniza.</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>Este equipo no sincroniza nada.</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>El reloj de ese equipo va más de un día por delante del de este.</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>Este documento tiene contraseña, y con ella solo se leen los PDF.</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>Este documento ya no tiene esa página.</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>Este documento está cifrado.</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>Este documento ya no está en la biblioteca.</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>Esto no abre la copia de seguridad.</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Esto no abre la copia de seguridad. Si es un código de recuperación, hay un error al escribirlo.</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>Esto no está en curso.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>Esto no desbloquea tus datos.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Esto no desbloquea tus datos. Si es un código de recuperación, hay un error al escribirlo.</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>Este encargo ya no existe.</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>Este archivo cambió mientras se leía.</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>Este archivo no contiene ninguna tarjeta de personaje: no nombra a nadie.</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>Este archivo está dañado o no es lo que dice su extensión.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Este archivo está vacío.</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>Este archivo ocupa más de {} MB.</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>Este archivo no es una tabla.</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>Este archivo no es una copia de seguridad de Rememora.</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>Este archivo ya no está ahí o su disco no está conectado.</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>No hay permiso para leer este archivo.</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>Este archivo lo exportó una versión más reciente de Rememora.</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>Esta carpeta está vacía de repente, como si su unidad no estuviera conectada.</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>Esta carpeta ya no se sigue.</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>Esta carpeta no está en este momento.</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>Este saludo es demasiado largo: unos {} tokens; caben {}.</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>Es un archivo de un programa de Office antiguo o uno con contraseña.</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>Esto es una grabación, y aún no hay ningún modelo de voz que pueda transcribir lo que se dice en ella.</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>Esto es una grabación.</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>Es un archivo comprimido.</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>Esto tiene más de {} caracteres.</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>No es un archivo.</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>Esto ya no está retenido.</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>Esta no es una hora que pueda mostrar un reloj.</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>Es demasiado largo para una frase de una transcripción.</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Es demasiado largo para ir en cada prompt: unos {} tokens; caben {}.</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>Esto no es una imagen o es de un tipo que no se puede mostrar.</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>Esta no es la dirección de un servidor.</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>Esa no es la contraseña del documento.</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>Esta no es la frase de contraseña con la que se sincronizan tus equipos.</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>Esto ya no está ahí.</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>Esto parece una contraseña, una clave o un número de tarjeta.</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>Este recuerdo ya no existe.</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>Este mensaje ya no existe.</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>Este modelo no puede ver imágenes.</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>Esta personalidad ya no existe.</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>No se puede abrir esta imagen.</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>Esta imagen cambió mientras se leía.</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>Esta imagen es demasiado grande para leerla: {} × {} píxeles.</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>Esta imagen es demasiado grande para mostrarla: {} × {} píxeles.</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>Esta imagen supera los {} MB.</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>Esta imagen es demasiado grande: abrirla necesita más memoria de la que se permite a una imagen.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Esta imagen ya no está.</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>Esta imagen no está completa: una parte falta o está dañada.</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>No hay permiso para leer esta imagen.</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>Esta imagen ocupa demasiado espacio.</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>Este programa se ha quitado.</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>Este programa no puede proponer recuerdos.</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>Este programa no puede leer la memoria.</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>Este proyecto ya no existe.</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>Este prompt ya no existe.</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>Ya se decidió sobre esta propuesta o su mensaje ya no está.</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>Este recordatorio ya no existe.</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>Este encargo programado ya no existe.</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>Este paso ya no existe.</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>Este paso ya no se está haciendo.</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>Esta tabla tiene más de {} columnas.</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>Esta tabla tiene más de {} filas.</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>Esta tarea ya no existe.</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>Esa parte de la tarea ya no existe.</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>Esta tarea está terminada.</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>Esta plantilla de tarea ya no existe.</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>Este texto no es JSON.</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>Esta hora ya ha pasado.</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>Este servidor de herramientas ya no existe.</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>Esta versión de Rememora no puede actualizar tus conversaciones.</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>Esto ya se respondió.</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>Ya se decidió sobre esto o el recuerdo ya no está.</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>No se pueden cambiar los tiempos ni los límites de los párrafos, solo lo que se dice.</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>Diminuto y rápido, para equipos antiguos o muy pequeños. Mantiene una conversación, pero suele equivocarse en los datos.</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>Diminuto. Arranca en un segundo y se equivoca en casi todo: para probar Rememora y para tests, no para conversar.</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>Ya hay demasiadas propuestas en espera.</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>Llegó demasiado sonido de una vez.</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>Los rastros son de un mensaje o de un recuerdo.</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>Los adaptadores entrenados no se pueden eliminar.</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>Para entrenar hacen falta bibliotecas que no están instaladas.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Inténtalo de nuevo en un rato.</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>Inténtalo de nuevo cuando el servidor haya vuelto o elige un modelo de este equipo.</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>Inténtalo de nuevo o elige un modelo de este equipo.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>Inténtalo de nuevo. Si vuelve a ocurrir, elige otra voz en Ajustes, en «Lectura en voz alta».</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>Inténtalo de nuevo. Si ocurre otra vez, vuelve a instalar espeak-ng.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>Inténtalo de nuevo. Si ocurre otra vez, comunícalo con el archivo de registro.</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>Inténtalo de nuevo. También se acepta el código de recuperación.</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>Inténtalo de nuevo; las mayúsculas cuentan. La contraseña no se guarda en ningún sitio.</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>Dos columnas tienen el mismo nombre.</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>Dos grupos de equipos sincronizan a través de esta carpeta, cada uno con su propia frase de contraseña.</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>Dos categorías tienen el mismo nombre.</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>Desbloquea antes Rememora.</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>Descomprímelo y abre el archivo GGUF que contenga, si lo hay.</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>Descomprímelo y añade los documentos que contiene.</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>Descomprímelo y elige los archivos que contiene.</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>Hasta entonces lee espeak-ng, que suena como una máquina.</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>Actualiza Rememora y vuelve a importarlo.</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>Usa letras, cifras y guiones bajos.</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>Usa letras y cifras sencillas, sin saltos de línea.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Usa la ventana que está abierta o ciérrala primero.</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>Muy rápido, para equipos antiguos y 2 GB de memoria libre. No se aparta del tema, pero suele equivocarse en los datos.</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Espera a que termine o cancélalo.</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>Espera a que llegue la respuesta y continúa.</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>Espera a que el usuario las haya visto.</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>Espera e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>Lo que responde en {} no es un servidor de modelos de lenguaje.</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>Lo que llegó antes de ellos se incorporó; el resto espera.</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>Lo que hay aquí se queda; ya no se sincroniza nada más.</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>Lo que queda de él no causa ningún daño.</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>Lo que hay comprimido en este archivo ocuparía mucho más de lo que contiene un documento.</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>Lo que se va a sincronizar espera aquí.</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>Lo que ha escrito se queda en la carpeta y se incorpora más tarde.</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>La parte que lee documentos falló con este archivo.</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>La parte que lee documentos no se puede iniciar.</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>La parte que reconoce la voz terminó de forma inesperada.</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>No se puede leer lo que pone en esta imagen.</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>No se puede cargar lo que distingue preguntas de datos, así que por ahora no se aprende nada.</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>No se pudo determinar la categoría: la búsqueda por significado no está disponible en este momento.</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>Lo que hizo esta herramienta no se puede deshacer.</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>Lo elegido antes sigue valiendo.</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>Lo clasificado hasta ahora se conserva.</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>Lo que ya estaba hecho se conserva.</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>Lo que ya estaba hecho sigue aquí.</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>Lo que se había hecho hasta entonces sigue así.</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>Lo descargado antes se conserva.</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>Lo oído antes se queda.</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>Lo oído se queda.</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>Lo que se había guardado antes sigue ahí.</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>Lo que se leyó de ella sigue en la biblioteca.</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>Lo que se leyó antes se conserva hasta que lo quites.</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>Lo que se leyó de él se puede mostrar como texto.</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>Lo que se recuperó aquí se eliminó entretanto.</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>Lo reconocido antes se queda.</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>Lo dicho hasta ahora está transcrito.</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>Lo guardado antes sigue valiendo.</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>Lo entrenado se guarda junto a él.</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Lo que escribiste se conserva.</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>Lo que escribiste, y lo que llegó de la respuesta, se conserva.</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>Lo que {} lee sobre sí es demasiado largo para la ventana de contexto del modelo: con todo lo demás, {} de {} tokens.</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>Escribe primero un comienzo.</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>Escribe un texto o elige un documento o una tabla.</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>Escribe ambos.</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>Escribe https:// delante de su dirección. http sin cifrar es solo para este equipo y tu propia red.</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Escribe uno.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Escribe algo primero.</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Escríbelos como en un archivo .gitignore, por ejemplo *.log o drafts/.</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>Escribe qué hay que hacer con el texto.</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>Escribe cómo lo llamas.</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>Escribe qué hay que recordarte.</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>El que escribe con más naturalidad de su tamaño, en muchos idiomas. Para 8 GB de memoria.</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>No tienes permiso para ver esta carpeta.</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>Tus conversaciones y recuerdos están guardados de forma segura.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Tus conversaciones están como estaban y no quedó nada a medio escribir.</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>Tus conversaciones no se tocan.</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>Una versión más reciente de Rememora abrió tus conversaciones por última vez.</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>Tus datos tienen una frase de contraseña.</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>Tus datos están como estaban y las copias de seguridad anteriores no se tocaron.</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>Tus datos están como estaban.</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>Tus datos están bloqueados.</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>Tus datos están ahí, cifrados, y se dejaron como estaban.</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>Tus datos se dejaron como estaban.</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>Tus datos se cifraron con una versión más reciente de Rememora.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Tu mensaje se conserva.</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>Tu mensaje es más largo de lo que el modelo puede leer de una vez.</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>Tu mensaje se envió y el archivo está como estaba.</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>Tus prompts están como estaban.</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>hub de modelos</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>índice de paquetes</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} Los encargos están en pausa.</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>Se conservan {} MB; la descarga sigue desde ahí.</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} Las tareas están en pausa.</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>{} llegó dañado: su suma de comprobación es incorrecta.</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>No se puede eliminar {}.</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>No se puede cargar {}.</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>No se puede cargar {}: el modelo no vería imágenes.</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>{} no se puede leer para entrenar.</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>No se puede leer {}.</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>No se puede guardar {}.</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>A {} no se le pueden mostrar imágenes.</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{} no puede ser el nombre de un equipo.</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>No se puede escribir {}.</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{} no puede ver imágenes.</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>No se pudo convertir {}.</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>No se pudo descargar {} ({}).</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>No se pudo descargar {}: algo falló dentro de Rememora.</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>No se pudo cargar {} en el procesador gráfico.</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>No se pudo escribir {}.</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>{} no dice en qué formato.</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>{} no indica de forma utilizable cómo hay que hablarle.</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>{} se acaba de leer de nuevo.</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>{} tiene líneas que no son ejemplos. {}{}.</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>{} no tiene ejemplos.</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>{} no tiene ningún archivo {}.</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>{} no tiene una imagen que pueda llevar su tarjeta.</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>{} no tiene esas páginas.</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>{} ha quitado este equipo de la sincronización.</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>{} contiene una tarjeta de personaje dañada.</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>{} contiene una tarjeta de personaje larguísima.</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{} contiene conversaciones de {}, pero ningún mensaje que se pueda leer.</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>{} contiene más archivos que cualquier tarjeta de personaje.</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>{} no contiene ninguna tarjeta de personaje legible.</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{} no contiene conversaciones que Rememora sepa leer.</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>{} no contiene un modelo, sino otra cosa ({}).</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>{} no contiene nada con lo que un modelo pueda ver.</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>{} solo contiene un vector de control para otro modelo.</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>{} solo contiene un auxiliar que acelera otro modelo.</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>{} solo contiene un vocabulario, ningún modelo.</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>{} solo contiene un adaptador (LoRA) para otro modelo.</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>{} solo contiene mediciones para hacer modelos más pequeños (imatrix).</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>{} solo contiene la parte de imagen de un modelo.</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>{} en el esquema JSON es mayor que {}.</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>{} es un archivo GGUF de una versión no compatible.</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{} es una carpeta, no un archivo de modelo.</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>{} es una parte posterior de un modelo dividido en varios archivos; abre el primero.</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>{} es un modelo de voz o sonido y no puede conversar.</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>{} es un modelo para traducir o leer textos (T5) y no puede conversar.</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>{} es un modelo en un formato anterior a GGUF.</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>{} es un modelo en formato safetensors.</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>{} es un modelo que crea imágenes o vídeos y no puede conversar.</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>{} es un archivo comprimido.</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>{} es un trozo de un archivo que se cortó en partes.</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>{} es un reranker: dice lo bien que encajan los textos y no puede escribirlos.</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>{} es una página web guardada con el nombre de un modelo.</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>{} es un modelo de embeddings: compara textos y no puede escribirlos.</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>{} está cortado o dañado.</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>{} está dañado o protegido con contraseña.</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>{} está dañado.</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>{} solo se entrega a usuarios que han aceptado sus condiciones en el hub.</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>{} está incompleto: el principio está vacío.</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>{} está incompleto: falta parte del archivo.</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>{} es más grande que cualquier tarjeta de personaje.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>{} ocupa más de {} MB: no es una lista de prompts.</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>{} está hecho para equipos con otro orden de bytes (big-endian).</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>{} no es ni un archivo zip ni una lista de conversaciones.</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>{} no es un adaptador LoRA.</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{} no es un puerto que se pueda usar.</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>{} no es un archivo de texto.</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>{} no es un archivo JSON completo.</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>{} no es un archivo de modelo GGUF.</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>{} es de un tipo ({}) que esta versión de Rememora no conoce.</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{} es de un entrenamiento con otros ejemplos, otro modelo u otras opciones.</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>{} es una de {} partes, y falta {}.</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>{} está comprimido de una forma que Rememora no puede leer.</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>{} está protegido con contraseña.</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>{} todavía se está leyendo.</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>{} es la respuesta de un servidor en lugar de un modelo.</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{} ya existe.</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>{} es demasiado grande para entrenarlo en este equipo.</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{} no es una dirección IPv4 de este equipo.</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{} no está en este equipo o no es un modelo.</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>{} no está en este equipo.</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{} no conoce palabras, así que no puede hablar. Quizá sea un modelo para imágenes o sonido.</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{} está entre {} y {}.</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{} hace que los modelos vean de una forma ({}) que esta versión de Rememora no conoce.</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>No tienes permiso para escribir en {}.</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>{} necesita unos {} GB de memoria; hay {} GB libres.</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>{} necesita {} GB de espacio libre; hay {} GB libres.</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>{} solo enumera los archivos de una exportación.</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>{} solo dice dónde se encuentra el modelo.</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>{} programas ya tienen una clave.</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>{} ocupa, descomprimido, más de lo que puede contener una exportación.</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>{} se creó para otro modelo, no para {}.</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>{} fue escrito por una versión más reciente de Rememora.</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>{} escribe con un método (difusión) con el que Rememora no puede trabajar.</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>«{}» no puede ser una variable de «{}».</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>No se puede acceder a «{}» en su dirección.</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>«{}» no se puede enviar como encabezado a «{}».</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>No se puede iniciar «{}».</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>«{}» ya no responde.</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>«{}» no habla el Model Context Protocol como Rememora.</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>«{}» se cerró antes de estar listo.</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>«{}» tiene una comilla de más en su comando.</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>«{}» se ha cerrado.</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>«{}» no tiene ni comando ni dirección.</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>«{}» no tiene una dirección que se pueda usar.</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>«{}» tiene huecos por rellenar: {}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>«{}» no es el nombre de un repositorio.</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>«{}» está en internet, y solo se accede a él por https.</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>A «{}» se accede de una forma antigua (SSE) que Rememora no admite.</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>«{}» está desactivado.</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>«{}» no está descrito como un objeto.</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>«{}» no es la ruta completa de una carpeta.</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>«{}» necesita un comando o una dirección, no ambos.</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>«{}» pide que te identifiques.</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>«{}» no estuvo listo a tiempo.</translation>
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
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n no se puede leer</numerusform>
                <numerusform>%n no se pueden leer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n documento</numerusform>
                <numerusform>%n documentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Preguntar sobre él</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Preguntar sobre ellos</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Leyéndose</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>Comparar los dos…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copiar la ruta</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>Documentos: %n elegido</numerusform>
                <numerusform>Documentos: %n elegidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>Documentos: todos</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>Documentos: no</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>Documentos: solo los suyos</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>No leerlo ahora</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo electrónico</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>El archivo ya no está</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Seguir de nuevo</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Dar la contraseña…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>Abrir en su propio programa</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>Pausar el seguimiento</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>Léelo aquí o comprueba si se ha movido o ha cambiado de nombre.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Quitar de tus documentos</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Mostrar en el gestor de archivos</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Mostrar sus documentos</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>Código fuente</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>El archivo ya no está, o ningún programa de aquí puede mostrarlo.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>Qué ha cambiado…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>Lo que se leyó de él sigue en la biblioteca.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>el archivo ya no está</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>necesita contraseña</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>no leído</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>leyendo</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>leyendo, página %1 de %2</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>contraseña incorrecta</translation>
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
            <translation>Tras perderse una conexión, termina allí en menos de un minuto y esta ventana lo retoma. Si no, cierra la ventana que lo usa.</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>Cópialos allí y elígelos después por su ruta.</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>Corrige el comando o instala ese programa.</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>Instala la versión %1 en los dos equipos. Si el otro muestra un saludo al entrar, haz que no escriba nada con los comandos.</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>¿Está Rememora instalado allí? Indica la ruta completa de su Python o de rememora-core.</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>Se vuelve a intentar automáticamente, al menos cada 30 segundos.</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>Su ruta está en los detalles, para abrirlo allí.</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>Nada respondió a través del comando en un minuto.</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>Ya no llega nada desde %1.</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>No se cambió nada, ni allí ni aquí.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>No se leyó ni se cambió nada.</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>En %1, Rememora ya está abierto.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>Rememora se ejecuta en %1, donde no están los archivos de este equipo.</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>El comando terminó con el código %1 antes de que respondiera nada.</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>El comando se interrumpió antes de que respondiera nada.</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>Se perdió la conexión con %1.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>En este equipo no hay ningún programa «%1».</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>Esto está en %1 y no se puede mostrar aquí.</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>Para restaurarla, ejecuta esto una vez en %1: %2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>Pruébalo en una terminal: allí tiene que ejecutarse sin preguntas, por ejemplo, por una contraseña.</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>Pruébalo en una terminal: allí tiene que ejecutarse sin preguntas.</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>Lo que responde a través del comando no es un núcleo de Rememora, o es uno de otra versión.</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>No se encontró lo que el comando debe ejecutar (terminó con el código %1).</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>Lo dicho se conserva allí, y lo que estás escribiendo se queda aquí.</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>el otro equipo</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>este equipo</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>Organizaciones</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>Mascotas</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Cosas</translation>
        </message>
    </context>
    <context>
        <name>errands</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes of work</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 de %2 pasos</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>%1 de %n acción</numerusform>
                <numerusform>%1 de %n acciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n acción y %1</numerusform>
                <numerusform>%n acciones y %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>Hay un plan para «%1»</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>pide tu permiso</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>empezando</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>en curso…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>cambia algo</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>no funcionó</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>continúa en un momento</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>tiene un plan para que lo revises</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>ha llegado a su límite</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>puede acceder a internet</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>no se hizo</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>solo consulta</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>está pensando un plan</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>en espera: las conversaciones y lo empezado antes van primero</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>en espera: no hay ningún modelo cargado</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>en espera: queda poca batería</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>«%1» pide tu permiso</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>«%1» no se pudo terminar</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>«%1» ha llegado a su límite</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>«%1» está hecho</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>sobre ti</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>responde a una pregunta</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>significado cercano</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>significado cercano a lo que lo precede</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>contiene lo que se pregunta</translation>
        </message>
        <message>
            <source>important</source>
            <translation>importante</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>es un recuerdo</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>cerca de la fecha en cuestión</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>inició su conversación</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijado</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>reciente</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>dicho por la persona de la que trata</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>misma conversación</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>mismas fechas</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>mismas personas y cosas</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>mismas palabras</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>mismas palabras al lado</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>mismas palabras en su conversación</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>dice cuándo</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>afirma algo</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>cuenta algo, no pregunta</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>útil antes</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>palabras del mismo significado</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>palabras del mismo significado al lado</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>sobre ti</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>costumbre</translation>
        </message>
        <message>
            <source>health</source>
            <translation>salud</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>mascota</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>preferencia</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>forma de hacer</translation>
        </message>
        <message>
            <source>work</source>
            <translation>trabajo</translation>
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
            <translation>Elige una con menos píxeles o una parte de ella.</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>Comprueba si sigue ahí y elígela de nuevo.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>Esta imagen es demasiado grande.</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>No se puede leer el archivo de esta imagen.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Tu mensaje está como estaba.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>se está leyendo…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>con texto</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>En ninguna parte: su proyecto se eliminó</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Solo en «%1»</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>Insertar «%1»</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>Suprimir «%1»</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>aún sin decidir</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>«%1» pasa a «%2»</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>Preguntas sobre fechas</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>Preguntas sobre hechos</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>Preguntas sobre gustos</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>Preguntas de lista</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Charla</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message>
            <source>boss</source>
            <translation>jefe/a</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>hermano</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>gato</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>colega</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>hija</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>perro</translation>
        </message>
        <message>
            <source>father</source>
            <translation>padre</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>amigo/a</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>marido</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>madre</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>pareja</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>hermana</translation>
        </message>
        <message>
            <source>son</source>
            <translation>hijo</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>esposa</translation>
        </message>
    </context>
    <context>
        <name>reminders</name>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Cada día</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Cada mes</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Cada semana</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Cada año</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>De lunes a viernes</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Una vez</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Recordármelo más tarde</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Recordatorio</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Temporizador</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>hecho · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>perdido · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>ahora · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>mañana, %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>ayer, %1</translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>On %1</source>
            <translation>El %1</translation>
        </message>
        <message>
            <source>On %1, then every month</source>
            <translation>El %1, luego cada mes</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>El %1, luego cada seis meses</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>El %1, luego cada tres meses</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>El %1, luego cada año</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>añadido por ti</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>aprendido automáticamente</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>escrito por el asistente</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>pediste recordarlo</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>dijiste cómo hacerlo</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>Lluvia de ideas</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>Corrige la ortografía y la gramática de este texto y no cambies nada más. Después enumera lo que has corregido:

{{texto}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>Explica {{qué}} {{a quién|con palabras sencillas|para un niño de diez años|para un experto}}, con un ejemplo.</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>Dame {{cuántas|diez}} ideas distintas para {{qué}}, una por línea. Empieza por la menos obvia.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>Resume este texto en {{extensión|tres frases|una frase|cinco puntos}}:

{{texto}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>Traduce esto al {{idioma|inglés}}. Mantén el tono y no escribas nada más:

{{texto}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1 (no funcionó)</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>Leyó mensajes anteriores</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>Leyó mensajes anteriores de %1 a %2</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Guardó una nota</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>Buscó en mensajes anteriores</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>Buscó «%1» en mensajes anteriores</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>Buscó en la memoria</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>Buscó «%1» en la memoria</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>Actualizó lo que sabe de ti</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>Actualizó lo que sabe de sí</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>Usó «%1»</translation>
        </message>
        <message>
            <source>block</source>
            <translation>bloque</translation>
        </message>
        <message>
            <source>from</source>
            <translation>desde</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>sigue después</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>búsqueda</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>texto nuevo</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>texto anterior</translation>
        </message>
        <message>
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>to</source>
            <translation>hasta</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>Se rompió a los dos días.</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>¡Amables y rápidos!</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>Sigo esperando una respuesta.</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>Llegó el martes.</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>Hace lo que dice.</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>Funciona perfectamente, me encanta.</translation>
        </message>
        <message>
            <source>health</source>
            <translation>salud</translation>
        </message>
        <message>
            <source>home</source>
            <translation>hogar</translation>
        </message>
        <message>
            <source>money</source>
            <translation>dinero</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negativo</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positivo</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>otra cosa</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>viajes</translation>
        </message>
        <message>
            <source>work</source>
            <translation>trabajo</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>%1 de %2 partes hechas</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>Como Markdown…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>Como documento de Word…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>Como tabla (CSV)…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>Como texto sin formato…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>Clasificado en %n categoría</numerusform>
                <numerusform>Clasificado en %n categorías</numerusform>
            </translation>
        </message>
        <message>
            <source>Continued</source>
            <translation>Continuado</translation>
        </message>
        <message>
            <source>Extracted: %1</source>
            <translation>Extraído: %1</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Preparando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>Uniendo las partes</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>Reescrito</translation>
        </message>
        <message>
            <source>Rewritten: %1</source>
            <translation>Reescrito: %1</translation>
        </message>
        <message>
            <source>Summarised at length</source>
            <translation>Resumido con detalle</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>Resumido en un párrafo</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>Resumido en puntos</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>Traducido al %1</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>En espera: lo que escribes en una conversación y las tareas anteriores van primero</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>faltan cerca de %1</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>seguro</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>formal</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>amistoso</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>con palabras sencillas</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>más largo</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutro</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>página %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>páginas %1 a %2</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>más corto</translation>
        </message>
    </context>
    <context>
        <name>tasks</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>an entry of a menu</comment>
            <translation>%1…</translation>
        </message>
        <message numerus="yes">
            <source>%n terms</source>
            <translation>
                <numerusform>%n término</numerusform>
                <numerusform>%n términos</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>Una tarea se guarda en el disco con su texto, y esta conversación no debe dejar rastro.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>Clasificar</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>Correcciones de ortografía, gramática y puntuación. Tú decides sobre cada una.</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>No se pudo terminar: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Editar plantillas…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>Ejemplos: rápido, para miles de filas</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>Extraer a una tabla</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>Datos en filas y columnas, para una hoja de cálculo.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>Modelo de lenguaje: entiende más</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>Largo: varios párrafos</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>Más tareas</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>Puntos: una lista</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Reescribir</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>Corto: un párrafo</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>La continuación de «%1» está lista</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>Lo esencial, con los pasajes en que se basa.</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>Lo mismo con otro tono, otra extensión o palabras sencillas.</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>El resumen de «%1» está listo</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>La tabla de «%1» está lista</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>La traducción de «%1» está lista</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>Todo el texto en otro idioma, parte por parte.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traducir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>Lo que podría venir después, en el mismo estilo.</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>Lo que mejor convenga</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>Lo que tú digas, con cada parte del texto.</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>A cuál de tus categorías pertenece un texto o cada fila de una tabla.</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>Tu propia tarea</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>Tu tarea con «%1» está lista</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>faltan cerca de %1</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>alrededor de %n palabra</numerusform>
                <numerusform>alrededor de %n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>sin cambios</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>empezando</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>seguro</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>formal</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>amistoso</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>en %1</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>al %1</translation>
        </message>
        <message>
            <source>long</source>
            <translation>largo</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>más largo</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutro</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>página %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>páginas %1 a %2</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>points</source>
            <translation>puntos</translation>
        </message>
        <message>
            <source>short</source>
            <translation>corto</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>más corto</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>más sencillo</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>espera a la tarea anterior</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>en espera: las conversaciones van primero</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>en espera: no se pudo cargar el modelo</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>en espera: se está cargando el modelo</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>en espera: aún no hay modelo</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>«%1» se ha clasificado</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>«%1» se ha corregido</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>«%1» se ha reescrito</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
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
            <translation>Permitir siempre</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Preguntar cada vez</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>Cambia algo en el equipo en el que se ejecuta.</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>Puede acceder a internet y cambiar cosas allí o aquí.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>Solo consulta: no cambia nada y nada sale del equipo en el que se ejecuta.</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>no funcionó</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>no está en marcha</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>no permitido</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en marcha</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>en curso…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>iniciando…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>espera tu respuesta</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>confirmar %1</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>añadir %1</translation>
        </message>
        <message>
            <source>brought back %1</source>
            <translation>restaurar %1</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>editar %1</translation>
        </message>
        <message>
            <source>forgotten %1</source>
            <translation>olvidar %1</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>combinar %1</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>otras fechas para %1</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>fijar %1</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>dividir %1</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>desfijar %1</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>cuándo preguntar por %1</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>dónde se cuenta %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
</TS>
