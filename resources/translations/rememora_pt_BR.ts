<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Buscar atualizações</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>Reúne em um arquivo as versões, o registro e uma imagem da janela. Antes, você vê tudo; nada é enviado.</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>Não se sabe se há uma versão mais recente.</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir a página</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>Privado por concepção: roda aqui e funciona sem rede.</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>O Rememora %1 está disponível.</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>O Rememora nunca busca atualizações por conta própria. O botão consulta %1 e não envia nada sobre você.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Relatar um problema…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>Algo está errado?</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Avisos de terceiros</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Esta é a versão mais recente.</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>De quem é o trabalho contido no Rememora, e em que condições.</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>Com o adaptador “%1”</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>Com os adaptadores %1</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>A model on a server has none from here.</source>
            <translation>Um modelo em um servidor não usa adaptadores daqui.</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>Adaptadores (LoRA)</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>Adicionar um adaptador</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Adicionar…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>Quanto de %1</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>Carregando o modelo com eles…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>Arquivos pequenos que mudam como este modelo escreve. O modelo é carregado de novo.</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>Tirar %1</translation>
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
            <translation>Tem que ser um objeto, entre chaves.</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>Não precisa de nada.</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Um por linha</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>Isto não é JSON: linha %1, coluna %2.</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>“%1” tem que ser um número.</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>“%1” tem que ser um número inteiro.</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>É preciso informar “%1”.</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar mais %n</numerusform>
                <numerusform>Mostrar mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Mostrar tudo (%1)</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>Voltar a hoje</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>Mostrar o que valia em</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>O que valia em</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>O que você alterar aqui também é alterado para hoje.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>Uma conversa</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>“%1” espera a sua resposta: %2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>Tudo o que ela recebe</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Permitir uma vez</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>Sempre nesta conversa</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>Sempre neste pedido</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>Alterar antes</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Deixar como estava</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>Permitir o uso de “%1”, do servidor “%2”?</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>Permitir o uso de “%1”?</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>Nunca usar esta ferramenta</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>Outras respostas</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>O que ela altera</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>aguardando</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>Uma frase secreta para seus backups</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>Os backups são criptografados com ela. Ela é necessária para restaurar um em outro computador, e só para isso.</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>Entendi: sem ela, ninguém consegue abrir estes backups.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>Definir a frase secreta</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>As duas não coincidem.</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>Tudo em um só arquivo criptografado</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Fazer backup agora</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>Backups (*.rememora);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>Escolher a pasta dos backups</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>Conversas, memórias, configurações e o que foi lido dos documentos. Os modelos não: eles podem ser baixados de novo.</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Todo dia</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Toda semana</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Pasta dos backups</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>Quantos são mantidos</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>Último backup: %1, %2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Fazendo o backup…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>Os seus mais antigos nesta pasta são excluídos.</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>Em outro disco, ele sobrevive a este computador.</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>Só quando eu pedir</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>O backup foi feito e conferido com uma leitura: %1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>Não foi possível fazer o que estava previsto:</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Ainda não há backup.</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>Enquanto o Rememora está aberto e ninguém espera uma resposta.</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>Acima de %1%</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>Abaixo desta carga, espera até o computador estar na tomada. Nada é esquecido.</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>Poupar a bateria</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>Aprender com o que você escreve</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>Na bateria</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Só na tomada</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>As respostas são escritas com metade dos núcleos: mais devagar, com menos calor e menos ruído.</translation>
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
            <translation>Até</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>A partir de</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>O último dia é anterior ao primeiro.</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Quando foi dito</translation>
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
            <translation>(esvaziado)</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Restaurar esta versão</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versões anteriores</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>Como ele fala, e o que deve sempre levar em conta.</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>Nada ainda: será escrito assim que algo for memorizado.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>O que ele sempre sabe sobre você</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>Quem é o assistente</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>Escrito a partir das suas memórias mais importantes. O que você escrever aqui fica como está; esvazie para que seja escrito por você de novo.</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>pelo assistente</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>por você</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>escrito pelo assistente, %1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>escrito por você, %1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>escrito a partir das suas memórias, %1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Próxima versão (Alt+→)</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Versão anterior (Alt+←)</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versão %1 de %2</translation>
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
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>Nada foi memorizado ainda</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>Buscar por palavras ou significado</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>Buscar memórias</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>Mostrar todas as memórias</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>Conte algo sobre você ao Rememora em uma conversa, diga “Lembre que…” ou adicione algo aqui.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>A lixeira está vazia</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>Tente outras palavras ou mostre mais memórias.</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>O que você esquece fica aqui por 30 dias e pode ser restaurado até lá.</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>Mostrar mais (faltam %1 caracteres)</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>%1 de trabalho</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n ação</numerusform>
                <numerusform>%n ações</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>Quanto tempo no máximo</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>Quantas ações no máximo</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>Pergunta antes de usar mais de</translation>
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
            <translation>Não há mais nada para mostrar.</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>Isto foi desfeito.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>O que ela altera</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>Por que não funcionou</translation>
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
            <translation>Ferramentas usadas</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>%n entrada do livro dela vale só para certas palavras ou é longa demais, e não vem junto.</numerusform>
                <numerusform>%n entradas do livro dela valem só para certas palavras ou são longas demais, e não vêm junto.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>Adicionar uma personalidade</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saudação</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>Ela chama você de</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>Nenhuma: você começa</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>Não há espaço para estas partes: %1.</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>Estas palavras são de outra pessoa. Elas dizem ao modelo como responder; nada delas é lembrado sobre você.</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>instruções finais</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>exemplos</translation>
        </message>
        <message>
            <source>made by %1</source>
            <translation>feita por %1</translation>
        </message>
        <message>
            <source>personality</source>
            <translation>caráter</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>cenário</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>prompt do sistema</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>“the user” ou “you”</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>%1% é igual.</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>%n trecho é diferente.</numerusform>
                <numerusform>%n trechos são diferentes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Alterado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparado com</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>Comparado com a versão %1</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>De “%1” para “%2”</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Removido</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>Nada mudou. As quebras de linha e de página não são comparadas.</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>Só os primeiros %1 são mostrados.</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>O que mudou em “%1”</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>Não verificado: o modelo não deu nenhuma resposta aproveitável.</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>Deixar em aberto</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeitar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>Uma conversa sem rastros não tem documentos próprios: o que é lido fica no disco.</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>Adicione-os na página Documentos ou guarde a conversa primeiro.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nada foi adicionado.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
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
            <translation>O melhor para o modelo</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Perguntar antes</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>Quanto da janela de contexto do modelo o último turno ocupou. Clique para ver o que o modelo vê.</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>No projeto %1</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Instruções e memória…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>Manter esta conversa</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>Permitir que o modelo busque e edite a memória</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>Memória: pergunta antes</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>Memória: desativada</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>Memória: ativada</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>Memória: aqui só leitura</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>Memória: só quando pedido</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>Mais sobre esta conversa</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>Sem rastros</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>Sem rastros: sem memória, nada no disco</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>Conversa normal</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>Desativado nesta conversa</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>Ativado nesta conversa</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>Só ler a memória: não aprender nada aqui</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Só quando pedido</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>Personalidade: %1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>Personalidades…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>Memorizar automaticamente</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Compartilhar como imagem…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>O que é memorizado de agora em diante, em todas as conversas</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>Quem responde nesta conversa</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>A conversa foi mantida</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>Faça isto para mim…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>Tirar “%1”</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>Também lido, mas nenhuma frase se baseia nisso</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>O que foi lido aqui foi apagado desde então.</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>[–] depois de uma frase: nenhum destes trechos diz isso.</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>Abrir aqui</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Abrir o arquivo</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1, %2 de certeza</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>Todos os textos (%1)</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>Como na tabela</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>Comparação com os rótulos conhecidos</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Probabilidade de cada rótulo</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>Quantos textos têm cada rótulo</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Menor certeza primeiro</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>Consultando o restante…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>Maior certeza primeiro</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>Ainda não classificado</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>Só os errados (%1)</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordem</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Visão geral</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>Quais textos</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>Rótulo conhecido</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Rótulo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>rótulo conhecido: %1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>Textos classificados</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>%Ln linha.</numerusform>
                <numerusform>%Ln linhas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>Um rótulo com exemplos está sem nome.</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>Adicionar um rótulo</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>É possível distinguir no máximo %n rótulo.</numerusform>
                <numerusform>É possível distinguir no máximo %n rótulos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>Começar com sentimentos</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>Começar com temas</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>Escolha a coluna com o texto.</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>Coluna com o rótulo conhecido</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>Coluna com o texto</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Rótulos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>Indique pelo menos dois rótulos.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>A primeira: “%1”</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>O rótulo conhecido não pode estar na coluna com o texto.</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>O rótulo “%1” não tem exemplos, e é por eles que deve ser reconhecido.</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>Há dois rótulos chamados “%1”.</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Como distinguir</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>Ele pode perguntar ao modelo. Nada é aprendido com o que ele pergunta.</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>Pode propor memórias</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>Pode ler a memória</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>Dar acesso a um programa</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>Criar uma chave</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>Nada: o projeto dele não existe mais</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>Só estes tipos, e nada das conversas; se nenhum for marcado, tudo:</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>Elas esperam em “Recentes” até você mantê-las ou descartá-las.</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>O que se sabe no projeto “%1”</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>O que se sabe fora dos projetos</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>O modelo fica sabendo o que importa para as perguntas dele, e o programa pode buscar. Cada leitura aparece em “Recentes”.</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>O que este programa pode fazer</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>Como você o chama, por exemplo, “Meu editor”</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>Quais memórias</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1 (só %2)</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>Pergunta ao modelo</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>Alterar o que %1 pode fazer</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Último uso: %1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>Nunca usado</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>Propõe memórias</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>Lê a memória</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>Não lê nada: o projeto dele não existe mais</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>Lê a memória de “%1”</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
    </context>
    <context>
        <name>ClientsSection</name>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Another one, if a program has this one already.</source>
            <translation>Outra, se um programa já usa esta.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar o endereço</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>A chave dele não abre mais nada, e a resposta que ele está recebendo é interrompida.</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>Dar acesso a um programa…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>Dar acesso a outros programas em %1</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>Dar acesso a outros programas deste computador</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>Enquanto isto estiver desativado, nenhum programa é atendido.</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Outros programas</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Porta</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>Programas</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Remover %1?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>O endereço foi copiado</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>Os que falam o protocolo da OpenAI ou MCP, cada um com uma chave. Páginas da web e outros computadores não podem.</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>O que cada um lê da sua memória aparece em “Recentes”, com o nome dele.</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>O que ele leu continua registrado em “Recentes”.</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>O que foi lido…</translation>
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
            <translation>Código em %1</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>Copiado. Ele sai da área de transferência quando o Rememora é bloqueado.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>Guardei-o em um lugar seguro</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>Não foi possível salvar ali: %1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>Ele abre o Rememora quando a frase secreta é esquecida. É mostrado só desta vez e não fica guardado em nenhum lugar: anote-o ou salve-o e guarde-o onde outros não olhem.</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>Ele abre o Rememora quando a frase secreta é esquecida. Guarde-o onde outros não olhem.</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Código de recuperação do Rememora</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Código de recuperação do Rememora</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Salvar como texto…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Salvar o código de recuperação</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>Salvo. Quem encontrar o arquivo pode abrir o Rememora: melhor em um pen drive do que aqui.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Seu código de recuperação</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>Remover a coluna “%1”</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>Por exemplo, “número da nota fiscal”</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>Adicionar imagens ou arquivos</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enter envia, Shift+Enter começa uma nova linha</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>Arquivos para esta conversa…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Mensagem para %1</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>Parte da tela…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>Imagens…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>Prompts salvos (/ no campo vazio)</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>Envia assim que as imagens forem adicionadas. Esc cancela.</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>Esta mensagem tem %1 caracteres; no máximo %2 podem ser enviados. Encurte-a ou envie em partes.</translation>
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
            <translation>Alterada em dois dos seus computadores</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Manter as duas</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>Manter a primeira</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>Manter a segunda</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Até agora</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>A outra</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>Textos: %1; rótulo conhecido: %2; encontrado: %3</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>Rótulos conhecidos, linha por linha, e o que foi encontrado</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>%1 de %2 textos receberam o rótulo conhecido (%3).</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>Macro-F1 %1: quão bem cada rótulo foi encontrado, em média, de modo que rótulos raros contem tanto quanto os frequentes. Acurácia %2.</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>As linhas são os rótulos conhecidos; as colunas, o que foi encontrado. Os acertos estão na diagonal.</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>Os rótulos estão certos na maioria das vezes; veja os de menor certeza.</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>Os rótulos estão errados na maioria das vezes: dê a cada um alguns exemplos ou nomes mais claros e tente de novo.</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>Os rótulos estão quase sempre certos.</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>Os rótulos estão errados muitas vezes: confira-os antes de confiar neles.</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>Cerca de %Ln palavra</numerusform>
                <numerusform>Cerca de %Ln palavras</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>Vazio: o que vier por si só</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Quanto</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>O que deve vir</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>%n conversa arquivada</numerusform>
                <numerusform>%n conversas arquivadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>%n conversa excluída</numerusform>
                <numerusform>%n conversas excluídas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>%n conversa tirada do projeto</numerusform>
                <numerusform>%n conversas tiradas do projeto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>%n conversa movida para “%1”</numerusform>
                <numerusform>%n conversas movidas para “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>%n conversa fixada</numerusform>
                <numerusform>%n conversas fixadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>%n conversa tirada do arquivo</numerusform>
                <numerusform>%n conversas tiradas do arquivo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>%n conversa desafixada</numerusform>
                <numerusform>%n conversas desafixadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>Conversa excluída</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” foi excluída</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>O que foi aprendido antes fica onde estava.</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>Nome do projeto</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Título da conversa</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Novo projeto…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1 responde com %2: ele é carregado quando você envia, e o modelo que você escolheu, quando continua em outro lugar.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message>
            <source>%1 with %2</source>
            <translation>%1 com %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln já está aqui</numerusform>
                <numerusform>%Ln já estão aqui</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>%Ln conversa</numerusform>
                <numerusform>%Ln conversas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>%Ln conversa sem mensagem legível</numerusform>
                <numerusform>%Ln conversas sem mensagem legível</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln mensagem editada ou repetida, como outra versão</numerusform>
                <numerusform>%Ln mensagens editadas ou repetidas, como outras versões</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>%Ln memória espera a sua decisão em “Recentes”: sem ela, não é mantida.</numerusform>
                <numerusform>%Ln memórias esperam a sua decisão em “Recentes”: sem ela, nenhuma é mantida.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln mensagem</numerusform>
                <numerusform>%Ln mensagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>%Ln imagem, arquivo ou ferramenta vem no máximo como marca</numerusform>
                <numerusform>%Ln imagens, arquivos e ferramentas vêm no máximo como marca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln que não pode ser usada</numerusform>
                <numerusform>%Ln que não podem ser usadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Importar de outro assistente</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>Importar de vários assistentes</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>Em segundo plano, e só do que você disse: cada fato vale a partir do seu próprio dia.</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>Aprender com elas também</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>Elas entram no seu histórico com títulos e datas e podem ser buscadas, continuadas e recuperadas.</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>As que já estão aqui e que você não mudou ficam como estão lá; as outras só recebem o que foi dito desde então.</translation>
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
            <translation>%1, fixada</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1, esperando a sua resposta</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversa</numerusform>
                <numerusform>%n conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixadas</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>7 dias anteriores</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projeto %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>recolhido</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>expandido</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>Feche o Rememora e instale-o de novo.</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>Está sendo reiniciada. Depois, repita o que acabou de fazer.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>O Rememora foi bloqueado.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>Não é possível iniciar a parte do Rememora que roda o modelo.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>A parte do Rememora que roda o modelo parou inesperadamente.</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>A janela e o núcleo são de versões diferentes do Rememora.</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>Tente de novo. Se não ajudar, os detalhes dizem por quê.</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>Suas conversas e memórias estão seguras no disco.</translation>
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
            <translation>Fazer de novo assim</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>Desfazer antes o que foi alterado</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>Como a etapa %1 deve ser feita?</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>Lembrar para depois</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>Por exemplo: coloque a data primeiro</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>É longo demais: diga em no máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>Esta etapa e as seguintes são refeitas.</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>%n memória que só este projeto conhece vai para a lixeira por 30 dias.</numerusform>
                <numerusform>%n memórias que só este projeto conhece vão para a lixeira por 30 dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>Excluir também a %n conversa dele</numerusform>
                <numerusform>Excluir também as %n conversas dele</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>Excluir projeto</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Excluir “%1”?</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>As conversas dele são excluídas junto.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>As conversas dele ficam, fora de qualquer projeto.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>As conversas dele ficam, fora de qualquer projeto: o que foi dito nelas pode aparecer em qualquer lugar a partir daí.</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>Você pode desfazer isto logo depois.</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>Está sendo iniciada. Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>A parte do Rememora que ouve não está rodando no momento.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>%n documento adicionado</numerusform>
                <numerusform>%n documentos adicionados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>%n arquivo não foi adicionado.</numerusform>
                <numerusform>%n arquivos não foram adicionados.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>%n pasta é acompanhada a partir de agora</numerusform>
                <numerusform>%n pastas são acompanhadas a partir de agora</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Adicionar documentos</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>Documentos (%1);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>Todo o resto foi.</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>Acompanhar uma pasta</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>%n removido dos seus documentos. O arquivo fica onde está.</numerusform>
                <numerusform>%n removidos dos seus documentos. Os arquivos ficam onde estão.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>“%1” removido. O arquivo fica onde está.</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>Isso já está nos seus documentos</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>“%1” não é mais acompanhada. Os arquivos dela ficam onde estão.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>em pausa</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selecionado</numerusform>
                <numerusform>%n selecionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Perguntar sobre ele</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Perguntar sobre eles</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Não ler agora</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Acompanhar de novo</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Informar a senha…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>Na pasta acompanhada “%1”</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>Não está mais onde estava. O que foi lido dele ainda é encontrado, até você removê-lo.</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>Por enquanto não é verificada. O que foi lido dela ainda é encontrado.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Deixado de fora</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Mais para este documento</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>Um padrão por linha, como em um arquivo .gitignore. Arquivos ocultos e caches ficam de fora de qualquer forma. O que ficar de fora a partir de agora sai dos seus documentos.</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>Só para uma conversa</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>Só para o projeto “%1”</translation>
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
            <translation>Lido: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Mostrar no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Mostrar os documentos dela</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>Resumir, traduzir…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>Os arquivos ficam onde estão.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>O que chega, muda ou sai dela faz o mesmo aqui. Nada nela é alterado.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Onde está</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>Pasta</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>De qualquer origem</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>Até onde foram lidos</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>Em qualquer projeto ou nenhum</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>Em qualquer estado</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>De uma conversa</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projeto</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>Mostrar todos os documentos de novo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>Em que pasta estão</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>A que projeto pertencem</translation>
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
            <translation>Pasta %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selecionado</numerusform>
                <numerusform>%n selecionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Escolher</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Escolher documentos</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>Nenhum documento tem esse nome.</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>Ainda não há documentos.</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Pesquisar nomes</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a busca</translation>
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
            <translation>Uma pasta é acompanhada: o que chega, muda ou sai dela faz o mesmo aqui</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>Adicione arquivos ou pastas que estão em %1, e o Rememora responde a partir deles e mostra a página em que está. Eles são lidos lá, e os arquivos em si nunca são alterados.</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>Adicione arquivos ou pastas, e o Rememora responde a partir deles e mostra a página onde está. Eles são lidos neste computador, nada deles sai dele e os próprios arquivos nunca são alterados. Você também pode soltá-los nesta página.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Adicionar arquivos…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Adicionar pasta…</translation>
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
            <translation>Nenhum documento se chama “%1”, diz isso ou significa algo parecido.</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>Nenhum documento é assim.</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Ainda não há documentos</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Remover dos seus documentos</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Pesquisar documentos</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>Pesquisar nomes e textos</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>Mostrar todos os documentos</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>A busca está restrita: veja os botões acima.</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>O que você adicionar agora é só para o projeto “%1”: só as conversas dele sabem disso.</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>faltam %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>%1 de %2 já estão aqui</translation>
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
            <translation>Verificando o arquivo…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Conectando…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Download de %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>Parar. O que já está aqui é mantido</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>Arraste para outro lugar (ou Alt e uma seta)</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>Desenhando a página…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>Uma imagem sem arquivo só pode ir em uma mensagem</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>Adicionar a esta conversa e perguntar sobre isso</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>Adicionar aos seus documentos</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversas</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>Importar este cartão de personagem</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>Carregar este modelo</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>Mostrar na sua mensagem</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>Mostrá-la na sua mensagem</translation>
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
            <translation>Salvar</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>O que memorizar</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>Continuar lá</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>Usar %1 para rodar o núcleo?</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>Então são mostradas as conversas, memórias, documentos e configurações de lá. Nada é movido nem copiado. O que está sendo escrito agora é interrompido, e uma mensagem ainda não enviada é descartada.</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>Modelo, memória e arquivos</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>Em %1. Conversas, memórias, documentos e modelos ficam lá, e os caminhos se referem a arquivos daquele computador.</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>Neste computador. Outro computador seu, mais potente, também pode fazer isso, por SSH, por exemplo.</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Acesso por</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>O que está no outro computador fica como está e é mostrado de novo quando você volta a ele.</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>O que está neste computador fica como está e é mostrado de novo quando você volta a ele.</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Onde o núcleo roda</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>Pessoas e coisas</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>%n pedido excluído</numerusform>
                <numerusform>%n pedidos excluídos</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” foi excluído</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>Como você diria a alguém</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>Começar sem me mostrar o plano</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>Alterar o agendamento</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>Faça isto para mim</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>Agendar este pedido</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>Por exemplo: “Organize as faturas de Downloads em pastas por mês”</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Começa enquanto o Rememora está aberto. O que deixou de ser feito é avisado quando ele inicia.</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>Começa com este plano de %n etapa.</numerusform>
                <numerusform>Começa com este plano de %n etapas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>Fazer um plano</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>É longo demais: diga em no máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>O que deve ser feito</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>Continuar com mais %n ação</numerusform>
                <numerusform>Continuar com mais %n ações</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>Não foi possível concluir. O que foi feito é mantido.</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>Chegou ao limite: %1. O que foi feito é mantido.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Parar aqui</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>Você o parou. O que foi feito é mantido.</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>Voltar a todos os pedidos</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>Agendar este pedido…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>Fazer mais uma vez</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>Permitir mais %1</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>início: %1</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>agendado</translation>
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
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>Não foi possível desfazer %n alteração</numerusform>
                <numerusform>Não foi possível desfazer %n alterações</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>Alterar o que ainda falta fazer</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>Memorizado para a próxima vez</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>Pensando em um plano. Você pode alterá-lo antes de algo ser feito.</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Fazer agora</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Faça isto para mim…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>Pedidos agendados</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>Peça que algo seja feito, por exemplo, toda segunda às 9, enquanto o Rememora está aberto. Se algo deixar de ser feito, você é avisado.</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>Deixar o que não foi feito</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Agendar um pedido…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>Nada começa sozinho ainda</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>Nada foi pedido ainda</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>Diga o que deve ser feito e revise o plano. Depois, é feito etapa por etapa em segundo plano, com as suas ferramentas, e você é consultado antes de cada uso de uma delas. O que você corrigir é memorizado para a próxima vez.</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>Ver o último</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desativar</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Ativar</translation>
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
            <translation>Exportando… %1 mensagens</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>Exportando… %1 de %2 mensagens</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>%Ln conversa escolhida</numerusform>
                <numerusform>%Ln conversas escolhidas</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>Um arquivo por conversa, em</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>Tudo o que se sabe dela; o Rememora pode importar de volta</translation>
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
            <translation>Escolher várias…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Escolher onde…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>Conversas sem rastros só podem ser exportadas pelo próprio menu.</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>Conversas para exportar</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Exportar conversas</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exportar “%1”</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSON sempre contém tudo, em um só arquivo.</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>Memórias usadas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>Uma página para ler no navegador e imprimir</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>Páginas numeradas, para imprimir ou repassar</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Trocar nomes e números por substitutos</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>Texto para notas e editores</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>Esta conversa não deixa rastros. O arquivo será um.</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>Isto ajuda, mas não garante nada: confira o arquivo antes de passá-lo adiante.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Horários</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Incluir</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>uma nova pasta</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>um arquivo zip</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>%Ln conversa exportada</numerusform>
                <numerusform>%Ln conversas exportadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>Iniciada em %1</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Interrompida</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Exportar conversas</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>Exportado do Rememora em %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>Algo está sendo exportado. Espere terminar.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Não há conversas para exportar.</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>Memórias usadas</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
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
                <numerusform>É possível preencher no máximo %n coluna.</numerusform>
                <numerusform>É possível preencher no máximo %n colunas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>Indique pelo menos uma coluna.</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>Uma linha para cada</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>Por exemplo, “nota fiscal”</translation>
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
            <translation>nada encontrado</translation>
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
            <translation>Copiar a tabela inteira</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>Tabela extraída</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Abrir a página</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln linha</numerusform>
                <numerusform>%Ln linhas</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>Nada no texto corresponde a estas colunas. Com outras palavras para elas talvez se encontre mais.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Nada foi encontrado</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>Nada foi encontrado ainda</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>As linhas aparecem aqui à medida que chegam.</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>Escolher outro arquivo…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>Fazer com que veja imagens: escolher seu arquivo mmproj…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>Não com este</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>Vê com %1</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>Por que isto foi recuperado</translation>
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
            <translation>Fechar (Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Próximo trecho (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Trecho anterior (Shift+F3)</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>Tudo fica em %1, em %2. Nada é enviado a nenhum outro lugar.</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>Tudo fica neste computador, em %1. Nada é enviado a lugar nenhum.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>Outras pessoas usam este computador? Uma frase secreta criptografa tudo.</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>Ele lembra o que você conta, de uma conversa para outra, para que você não precise dizer duas vezes. A página Memórias mostra cada memória com as palavras em que se baseia; todas podem ser corrigidas e apagadas.</translation>
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
            <translation>Só o que eu pedir</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Memorizar</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Definir uma frase secreta…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Pular</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>O mesmo, mas perguntando antes</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>Boas-vindas ao Rememora</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>O que memorizar</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>O que você conta sobre si</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>Uma pasta que as ferramentas podem consultar</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Adicionar uma pasta…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>Pastas para arquivos</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>Pode ler</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>Pode ler e alterar</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>Nenhuma ainda: as ferramentas não têm acesso a nenhum arquivo seu.</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Tirar %1</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>As ferramentas não têm acesso a nada fora destas. O que elas alteram é mostrado antes e pode ser desfeito.</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>O que as ferramentas podem fazer em %1</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>Encontrado nos seus documentos</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>Pelo nome</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>No texto</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>Procurar mais trechos</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>Mostrar %n pelo nome</numerusform>
                <numerusform>Mostrar todos os %n pelo nome</numerusform>
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
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Mostrar na conversa</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>Tentar ler de novo</translation>
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
            <translation>Ainda não há imagens</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>Cole uma imagem em uma mensagem, solte-a ali ou capture uma parte da tela. Aqui você a encontra de novo: pelas palavras que há nela, pelo que se disse sobre ela e pela data.</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Buscar imagens</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>Tente outras palavras ou uma data, como “março passado”.</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>Palavras nela, o que se disse ou quando</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>Adicionar um termo</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>Traduzir como</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>Remover este termo</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termo</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>Explique como funciona uma bomba de calor, em palavras simples</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>Ajude-me a planejar um jantar para quatro amigos</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>Fica em %1; a página Memórias mostra tudo.</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>Fica neste computador; a página Memórias mostra tudo.</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Guardado em %1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>A memória está desativada: nada novo é memorizado.</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>Sem rastros: nada do que foi memorizado é usado, nada é aprendido e nada vai para o disco. Ela some quando o Rememora fecha, a menos que você a mantenha.</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>Lembre que eu gosto de respostas curtas</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>O Rememora só memoriza o que você pede.</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>O que você tem em mente?</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>O que foi memorizado é usado; nada desta conversa é aprendido.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>O que você conta sobre si ao Rememora é proposto a você antes de ser mantido.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>O que você conta sobre si ao Rememora é memorizado para depois.</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>Não dá para pôr uma imagem aqui, só em uma mensagem.</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>Memórias por mês</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>Pedidos</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>Agendados</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>Com textos</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>%1 de %2 encontradas, %3 delas em primeiro lugar</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n trata de dias há muito passados</numerusform>
                <numerusform>%n tratam de dias há muito passados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n ainda não é encontrada por significado; está sendo lida.</numerusform>
                <numerusform>%n ainda não são encontradas por significado; estão sendo lidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n talvez não valha mais</numerusform>
                <numerusform>%n talvez não valham mais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n nunca foi necessária</numerusform>
                <numerusform>%n nunca foram necessárias</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>Perguntar daqui a seis meses</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>Perguntando por fatos conhecidos…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>As duas valem</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>Não podem valer ao mesmo tempo</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>Comparar o índice com o que está guardado</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>Esquecer esta %n</numerusform>
                <numerusform>Esquecer estas %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>Trabalhos, lugares e planos de que você falou há mais de um ano ou cujo prazo já passou.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Manter as duas</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>Examinando suas memórias…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Mesclar</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Não vale mais</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>Dizem a mesma coisa</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Busca por significado</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>A busca por significado conhece todas elas.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Mostrar %n</numerusform>
                <numerusform>Mostrar todas as %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Ainda vale</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>Testar minha memória</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>Vale a mais recente</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>A mais antiga agora é passado</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>Ainda não há nada para perguntar.</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>Tiveram seu tempo, e ninguém perguntou por elas desde então.</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>Estão aqui há um mês ou mais, e nenhuma resposta as usou.</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>A pergunta sobre ela volta daqui a seis meses</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>na posição %1</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>na lixeira</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>não encontrada</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fixadas</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>não mais válidas</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>válidas</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>Retido: parece uma chave ou um link que dá acesso a algo</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>Retido: parece uma senha ou um código</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>Retido: parece o número de um cartão, uma conta ou um documento</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>É memorizado como você disse e contado quando vem ao caso</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>Manter mesmo assim</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>Nada é memorizado, e esta linha some</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Abrir a mensagem</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1 não tem nenhum arquivo GGUF que seja um modelo completo.</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · licença: %2. Ao baixar, você a aceita.</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>Adicionar um modelo do hub</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>Qualquer repositório com arquivos GGUF serve. O nome dele, e nada mais, é enviado ao hub de modelos quando você clica em Consultar.</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>Consultando o hub…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Baixar %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Consultar</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>Repositório: proprietário/nome, ou o endereço da página</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>não informada</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>vê imagens</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>lento aqui</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>grande demais para a memória livre</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln atualizada</numerusform>
                <numerusform>%Ln atualizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>%Ln conversa importada</numerusform>
                <numerusform>%Ln conversas importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln mensagem editada ou repetida, como outra versão</numerusform>
                <numerusform>%Ln mensagens editadas ou repetidas, como outras versões</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln deixada como está</numerusform>
                <numerusform>%Ln deixadas como estão</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>%Ln memória espera a sua decisão</numerusform>
                <numerusform>%Ln memórias esperam a sua decisão</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>%Ln imagem, arquivo ou ferramenta, no máximo como marca</numerusform>
                <numerusform>%Ln imagens, arquivos e ferramentas, no máximo como marca</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln que não pode ser usada</numerusform>
                <numerusform>%Ln que não podem ser usadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>%Ln sem mensagens</numerusform>
                <numerusform>%Ln sem mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>Importando conversas… %1 de %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lendo o arquivo…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>Interrompido: %1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>A importação foi interrompida.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n alterada</numerusform>
                <numerusform>%n alteradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nova</numerusform>
                <numerusform>%n novas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>%n que não pode ser usada</numerusform>
                <numerusform>%n que não podem ser usadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n já presente</numerusform>
                <numerusform>%n já presentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>Importar %n memória</numerusform>
                <numerusform>Importar %n memórias</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Importar memórias</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>O que seria novo ou alterado</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>alterada: %1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… e mais %n</numerusform>
                <numerusform>… e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>%n computador compartilha esta pasta.</numerusform>
                <numerusform>%n computadores compartilham esta pasta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>Juntar-se aos seus outros computadores</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nome deste computador</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>A frase secreta dos seus outros computadores</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>O que está aqui e o que está lá se juntam: nada se perde em nenhum dos lados, e o que você apagou lá também é apagado aqui.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Copiar a chave</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>Coloque-a agora nesse programa: ela é mostrada só desta vez e não fica guardada em nenhum lugar. Quem a tiver pode fazer o que o programa pode, neste computador.</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>A chave de %1</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>O que programas com servidores MCP leem nas configurações deles</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>Exemplos do rótulo %1</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>Exemplos, um por linha</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Rótulo</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>Rótulo %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>Remover o rótulo %1</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>Permitir de novo</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>Aprendido há pouco</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>Nunca aprendido</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>Não aprendido</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>Nada foi aprendido ainda</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>Lido por outros programas</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>Afirmações como estas não são aprendidas, seja sobre quem forem.</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>Esperando a sua decisão</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>O que o Rememora aprende com suas conversas aparece aqui, sempre com um jeito de voltar atrás.</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>Esquecer; nada parecido será aprendido</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>Esquecer; o que valia antes volta a valer</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Manter as duas</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Nunca sobre isto</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>O que valia antes também vale agora</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>em vez de: %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>LearningBar</name>
        <message>
            <source>All imported conversations have been learned from.</source>
            <translation>O aprendizado com as conversas importadas terminou.</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>Aprendendo com as conversas importadas… %1 de %2 mensagens</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>O que foi aprendido fica. Você pode continuar depois</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>Adicionado: %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Removido: %1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>Está sendo bloqueado.</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>Ouvido; será transcrito quando a resposta chegar</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>Ouvindo, mãos livres</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Ouvindo…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>Não está mais ouvindo</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>Descartar o que foi ouvido (Esc)</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>Transcrevendo as últimas palavras…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1 (não conectado)</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>Com ele escolhido, o reconhecimento é melhor e mais rápido.</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>Mãos livres: enviar após uma pausa</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>Conforme o que for ouvido</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>Idioma que você fala</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microfone</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Nenhum ainda</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>Um dos modelos abaixo.</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>Senão, o que você disse espera pelo Enter. O modo mãos livres começa com um clique direito no microfone.</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Reconhecido por</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Falar</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>O que o sistema escolher</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>O que ele ouve é transcrito e não fica guardado.</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>Permita isso nas configurações de privacidade do sistema e tente de novo.</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>Outro programa está usando o microfone.</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>Pare de usá-lo lá ou escolha outro microfone nas configurações, em “Falar”.</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>Obter um modelo de fala…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>Nenhum microfone foi encontrado.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>Conecte-o de novo ou escolha outro nas configurações, em “Falar”.</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>Conecte um e tente de novo.</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>Veja se ele está no mudo e se o sistema deixa o Rememora ouvir, ou escolha outro nas configurações, em “Falar”.</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>Configurações de fala…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>Não é possível usar o microfone.</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>O microfone só dá silêncio.</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>O microfone não está mais lá.</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>O sistema não deixa o Rememora usar o microfone.</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>Tente de novo ou escolha outro nas configurações, em “Falar”.</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>O que foi ouvido até agora fica.</translation>
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
            <translation>Carregando %1 na memória… %2%</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>Os documentos em si e os modelos baixados não são afetados.</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>Baixando %1: %2%</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>Esqueceu?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Um momento…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperação</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>O Rememora está bloqueado</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Outra pessoa</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Esta não é a frase secreta.</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>O código de recuperação abre tudo, e depois você pode definir outra frase secreta.</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>Então o que está guardado aqui se perdeu: conversas, memórias e o que foi lido dos documentos. Ninguém tem outra chave.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>Para começar do zero, feche o Rememora e mova a pasta de dados dele em %1 para outro lugar.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>Para começar de novo, feche o Rememora e mova esta pasta para outro lugar: %1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>Tente de novo em %1.</translation>
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
            <translation>Usar o chaveiro</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Usar a frase secreta</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Usar o código de recuperação</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>Sem nenhum dos dois, ninguém consegue ler o que está guardado aqui, nem é possível recuperá-lo.</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>Ele ainda não escreveu nada.</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>Registro de %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>Não foi possível ler o registro.</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>MapChart</name>
        <message>
            <source>Map of memories</source>
            <translation>Mapa de memórias</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>Colorir por</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>Cores por tipo</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>Cores por pessoa</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>Desenhe uma linha em volta de memórias para selecioná-las</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>Desenhar de novo</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>Desenhando o mapa…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>Progresso do mapa</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Laço</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>Memórias de significado parecido ficam lado a lado.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>A memória mais recente (%n)</numerusform>
                <numerusform>As %n memórias mais recentes</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>Pouco demais para um mapa</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>Com três memórias ou mais, elas aparecem aqui lado a lado onde seus significados são próximos.</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>nenhuma destas</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>Na primeira %Ln mensagem: %1</numerusform>
                <numerusform>Nas primeiras %Ln mensagens: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>Procurando nomes e números…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>No momento, não é possível encontrar nomes de que nenhuma memória fala.</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>Nada foi encontrado para trocar.</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>%Ln endereço IP</numerusform>
                <numerusform>%Ln endereços IP</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>%Ln nome de conta</numerusform>
                <numerusform>%Ln nomes de conta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>%Ln endereço</numerusform>
                <numerusform>%Ln endereços</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>%Ln data</numerusform>
                <numerusform>%Ln datas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>%Ln endereço de e-mail</numerusform>
                <numerusform>%Ln endereços de e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>%Ln link</numerusform>
                <numerusform>%Ln links</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>%Ln organização</numerusform>
                <numerusform>%Ln organizações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>%Ln outro número</numerusform>
                <numerusform>%Ln outros números</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln pessoa</numerusform>
                <numerusform>%Ln pessoas</numerusform>
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
                <numerusform>%Ln segredo</numerusform>
                <numerusform>%Ln segredos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>%Ln número de telefone</numerusform>
                <numerusform>%Ln números de telefone</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>Endereço IP</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organização</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefone</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrada</numerusform>
                <numerusform>%n encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>%n memória</numerusform>
                <numerusform>%n memórias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>%n memória é apagada.</numerusform>
                <numerusform>%n memórias são apagadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Sobre você</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>Adicionar memória</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>Todas as memórias</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>Esvaziar a lixeira?</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Esvaziar a lixeira…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>Apagar esta memória?</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Importar e exportar</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Recentes</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Pessoas e coisas</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>As mensagens de onde vieram ficam.</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>Esta memória foi esquecida desde então.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Linha do tempo</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>seu texto, histórico e vetores, também dos arquivos</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>seus textos, históricos e vetores, também dos arquivos</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>%n memória agora é uma só</numerusform>
                <numerusform>%n memórias agora são uma só</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>%n memória foi feita dela</numerusform>
                <numerusform>%n memórias foram feitas dela</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>Nova pergunta em %n dia: %1</numerusform>
                <numerusform>Nova pergunta em %n dias: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>As duas valem agora</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Refeito: %1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>%n memória esquecida</numerusform>
                <numerusform>%n memórias esquecidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Esquecida: %1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>Foi memorizado</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>Não vale mais: %1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>Sem novas perguntas: %1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>Agora vale: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Memorizada: %1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>Ainda vale: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Desfeito: %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Não há nada para desfazer.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>fixada</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>MemoryDetail</name>
        <message numerus="yes">
            <source>%n memories changed</source>
            <translation>
                <numerusform>%n memória alterada</numerusform>
                <numerusform>%n memórias alteradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>%n memória selecionada</numerusform>
                <numerusform>%n memórias selecionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>%n vez em pedidos</numerusform>
                <numerusform>%n vezes em pedidos</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>Uma memória fixada vem primeiro e está sempre no seu perfil</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Restaurar esta versão</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Perguntar se ainda vale</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>Perguntar se ainda valem</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
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
            <translation>Editar memória</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>Apagar agora…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>É esquecida sozinha em %1</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>Esquecida em %1. É apagada definitivamente 30 dias depois.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Conhecida</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Mesclar…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>Nova memória</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>Uma memória no lugar de %n</numerusform>
                <numerusform>Uma memória no lugar de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Abrir a mensagem</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>Recuperada só em %n conversa</numerusform>
                <numerusform>Recuperada só em %n conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>Dividir memória</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Dividir…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>Texto, tipo, datas, fixação e conversas como estavam depois disto</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Validade</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>O que resultou disto…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>O que aconteceu com ela</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>O que vale agora</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>O que você disse</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>Em %1 você disse que sim</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>antes: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>desde %1</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>em %n resposta</numerusform>
                <numerusform>em %n respostas</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sem fim</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>agora: %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>MemoryEditor</name>
        <message>
            <source>Forget on</source>
            <translation>Esquecer em</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Conhecida</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>Não vale mais desde</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Recuperada</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Vale desde</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>Você tem alergia a amendoim</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>%Ln memória espera a sua decisão em “Recentes”</numerusform>
                <numerusform>%Ln memórias esperam a sua decisão em “Recentes”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>%n memória exportada</numerusform>
                <numerusform>%n memórias exportadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>%n memória importada</numerusform>
                <numerusform>%n memórias importadas</numerusform>
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
            <translation>Exportar memórias</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>Exportações (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>Importar uma pasta de conversas</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>Importar uma pasta de conversas…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>Importar de outros assistentes</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>Importar de outros assistentes…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Importar memórias</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>Aprender com as conversas importadas</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>Memórias (*.json *.md *.txt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>Colar memórias de outro assistente…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>Não restam conversas importadas com que aprender.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>Não há nada novo no arquivo.</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>Todos os tipos</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>Qualquer um</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>Situação de um mês atrás</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>Situação de um ano atrás</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>Situação de seis meses atrás</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>Situação de hoje</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>Situação em…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>Em toda parte e em projetos</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>De qualquer origem</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>Na lixeira</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>Nos últimos 30 dias</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>Nos últimos 7 dias</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>No último ano</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>Em que ordem</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Conhecida</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Aprendidas</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>Mais usadas primeiro</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Mais novas primeiro</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>Não mais válidas</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>Em que dia elas valiam</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>Só as fixadas</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>Só aquelas sobre as quais há pergunta</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Exibidas</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>Mais fortes primeiro</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>Válidas</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>Válidas e passadas</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>De que tratam as memórias</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>Quando foram aprendidas</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>Onde são conhecidas</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>Quais são exibidas</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Quem ou o quê</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>De quem e de que falam</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>com pergunta</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fixadas</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>Memórias</translation>
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
            <translation>Memória</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Vale desde</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usos</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fixada</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>Mesclar</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>Usar as palavras de</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Esta</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>Esquecida: %1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>Agora esta é uma conversa à parte</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
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
            <translation>Edite sua mensagem</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>A resposta será escrita de novo. O que está aqui agora fica como outra versão.</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>Fazer agora</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>Deixar: %1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>Não foi feito: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>Escolher com o que %1 vê</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>As conversas e memórias ficam. Os arquivos fora da pasta do Rememora também.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>As conversas e memórias ficam. Você pode obter o modelo de novo.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licença: %1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>Licença: %1. Ao baixar, você a aceita.</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>Arquivos de modelo (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>Abre %1 no seu navegador</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>Vê imagens</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
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
            <translation>em uso</translation>
        </message>
    </context>
    <context>
        <name>ModelRemoval</name>
        <message>
            <source>%1 are freed on the disk.</source>
            <translation>%1 são liberados no disco.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Remover %1?</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>Amostragem</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1 não deu conta; o modelo está no processador.</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1: %2 de %3 camadas</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>Um modelo neste computador lê sua mensagem antes de você enviá-la, para que a resposta comece antes. Nada é mantido até você enviar.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Após %n minuto</numerusform>
                <numerusform>Após %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>No máximo %1</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>Escolher, baixar ou abrir um modelo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>Limpar %1</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>Limpar os estados de conversa salvos</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>Contexto compacto</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>Janela de contexto</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>Cada conversa é lida de novo quando você a continua</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>Libera a memória do modelo após um tempo sem uso. Ele volta enquanto você escreve.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Processador gráfico</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>Quanto de uma conversa o modelo lê de uma vez. Mais exige mais memória; o modelo é carregado de novo.</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>Guarda o que o modelo leu em 8 bits, não em 16: metade da memória para o contexto. Ele lê um terço mais devagar e formula algumas respostas de outro jeito. O modelo é carregado de novo.</translation>
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
            <translation>Dar título às conversas</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Ainda sem modelo</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Só na tomada</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>Ler enquanto você escreve</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>Estados de conversa salvos</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>Assume tanto do modelo quanto couber na memória dele. O modelo é carregado de novo.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>O habitual</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>Não há nenhum que esta versão do Rememora possa usar.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Descarregar se ocioso</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>O que o modelo leu é guardado no disco, para que uma conversa que você abre continue na hora.</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>De onde os modelos são baixados: um espelho ou um servidor seu. Os proxies são os do sistema.</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>Enquanto ninguém espera, o modelo dá um título às novas conversas. Os seus próprios títulos ficam.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 e mais %2</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>As conversas e memórias ficam. O modelo lê uma conversa quando você a continua: cerca de %1.</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>Memória com um contexto de %1 tokens: %2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>Lê uma conversa de %1 tokens em cerca de %2.</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>Escreve cerca de %1 tokens por segundo</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>cerca de %1 tokens por segundo</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>medido neste computador</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>estimado; medido depois que você carregar um modelo</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>rápido aqui</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>bom aqui</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>busca na memória por conta própria</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>lento aqui</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>pensa antes de responder</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>não cabe: precisa de %1, há %2 livres</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>Adicionar do hub…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>Bons para usar em %1</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>Bons para este computador</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Modelos são arquivos GGUF. Eles rodam em %1. Além da conexão com esse computador, o Rememora só usa a rede para um download que você inicia e para servidores que você escolhe nas configurações.</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Modelos são arquivos GGUF. Eles rodam neste computador. O Rememora só usa a rede para um download que você inicia e para servidores que você escolhe nas configurações.</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>Abrir arquivo GGUF…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>Lentos em %1</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>Lentos neste computador</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>Grandes demais para a memória livre</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>Nome deste computador</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>Fechar este aviso</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>O Rememora se apoia no trabalho de outros. O Qt é usado sob a LGPL: suas bibliotecas não foram modificadas e podem ser substituídas.</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Avisos de terceiros</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>Modelos GGUF (*.gguf);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>Abrir um arquivo GGUF</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>Todas as etapas estão feitas.</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>Foi bem feito</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>Não foi bem feito</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>Foi bem feito? Da próxima vez, vale o que você disser.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>O que foi feito</translation>
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
            <translation>Preencha primeiro: %1.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Diga o que deve ser feito.</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>É longo demais: no máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>O que fazer com cada parte do texto</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>Por exemplo: escreva uma pergunta sobre cada parágrafo</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{nome}} é um campo para preencher, {{nome|isto}} começa com “isto”, {{nome|isto|aquilo}} é uma escolha.</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Remover esta linha</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>Mostrar o valor</translation>
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
            <translation>Escolha menos mensagens ou exporte a conversa como PDF.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Escolha outras.</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>Nenhuma imagem foi criada.</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>A parte do Rememora que cria PDF e imagens parou inesperadamente.</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>Não há nada para ver nestas mensagens.</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>É longo demais para imagens.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>Tente de novo. Se acontecer outra vez, exporte como HTML e imprima.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Suas conversas estão como estavam, e nada ficou escrito pela metade.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>Dá para adivinhar com algum esforço.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Alterar a frase secreta</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>Fácil de adivinhar. Com mais palavras, fica mais forte.</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Tudo o que o Rememora guarda é criptografado com ela: conversas, memórias, documentos lidos, tarefas. O que já existe é convertido enquanto você continua trabalhando.</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>Difícil de adivinhar.</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>Entendo o que se perde se eu a esquecer</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>Se você a esquecer e não tiver um código de recuperação, tudo isso se perde. Ninguém pode recuperá-lo: não há outra chave.</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>Criar também um código de recuperação, caso eu a esqueça</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nova frase secreta</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>Frase secreta atual ou código de recuperação</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Definir uma frase secreta</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Definir</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>Várias palavras sem relação entre si são uma boa escolha.</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>As duas não coincidem.</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>Muito difícil de adivinhar.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>O Caps Lock está ativado</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Mostrar o que digito</translation>
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
            <translation>Ela abre o arquivo só desta vez e não é guardada em lugar nenhum. O que for lido dele fica tão aberto quanto seus outros documentos.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>Senha de um documento</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>“%1” está criptografado. A senha dele o abre.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>Pergunte isto ao ChatGPT, Claude ou Gemini e cole a resposta abaixo:</translation>
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
            <translation>Copiar a pergunta</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>Cada afirmação espera em “Recentes” até você mantê-la, corrigi-la ou descartá-la. Nada é mantido sem a sua decisão.</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>Memórias de outro assistente</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>Cole a resposta aqui</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Propor</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>A resposta</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>O que você lembra sobre mim? Liste tudo, uma coisa por linha, em frases.</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>Adicionar %n servidor</numerusform>
                <numerusform>Adicionar %n servidores</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>Cole o que a página do servidor informa, ou um arquivo de outro programa:</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>Servidores a partir de JSON</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>O JSON</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>Aqui aparece o que foi lido dele; nada é adicionado ainda.</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>Texto colado · %1 caracteres</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>Remover o texto colado</translation>
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
            <translation>Escolher</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>Informe o caminho completo, desde a raiz: “%1” não é um.</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>Caminho em %1</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>Caminhos em %1, um por linha</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>O Rememora roda em %1 e lê os arquivos daquele computador. O que está neste computador precisa ser copiado para lá antes.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>O Rememora roda em %1 e grava lá. O que já tiver este nome é substituído sem outra pergunta.</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>O Rememora roda em %1: trata-se de uma pasta daquele computador, não deste.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Adicionar uma pessoa</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>Adicionar uma pessoa…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Alterar o nome…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>Conversas, memórias e documentos</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>Cada pessoa tem suas próprias conversas, memórias e frase secreta; os modelos são compartilhados.</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Apagar tudo</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Tudo o que o Rememora guarda sobre você é apagado. Não é possível desfazer.</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>Entendo</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>Ele é mostrado no início, a todos que usam esta conta.</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>Os modelos ficam, e também os backups que você fez.</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>Em outro computador, o comando indica de quem é o núcleo que ele inicia: com --profile seguido de um ID.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>O Rememora passa a perguntar no início quem está aí. Sem uma frase secreta própria, cada pessoa pode ver o que as outras têm.</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>Remover %1 deste computador?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>Configurações e frase secreta</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>Trocar de pessoa</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>A primeira pessoa</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>Quem usa o Rememora aqui</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Seu nome</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>Conversas em que aparece</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Buscar um nome</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ninguém ainda</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>Pessoas, animais, lugares e coisas citados nas suas memórias aparecem aqui, com tudo o que se sabe de cada um.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>O que se sabe</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>O que valia antes</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>Responde onde nenhuma outra personalidade foi escolhida.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
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
            <translation>Exportar como cartão JSON…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>Exportar como cartão PNG…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Mais sobre %1</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>Nova conversa com %1</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>Ainda sem instruções.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1 (não está aqui)</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>Um modelo próprio é carregado quando ela responde, o que demora o tempo do carregamento.</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>Responde em</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Escolher uma imagem</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Escolher uma imagem…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Editar %1</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Saudação</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nova personalidade</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>Imagens (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Remover a imagem</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Amostragem</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>O da sua mensagem</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>O que você escolheu</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>O que ela diz primeiro em uma nova conversa. Vazio: você começa.</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>Quem ela é, como fala e o que deve sempre levar em conta. Vai em cada prompt.</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>Uma personalidade responde do seu jeito, nas conversas para as quais você a escolhe. O que é lembrado sobre você é igual para todas.</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>Cartões de personagem (*.png *.json *.charx);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>Você também pode soltar cartões de personagem (PNG, JSON, CHARX) nesta página.</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” foi excluída</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Exportar %1</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exportada para %1</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>Importar um cartão…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>Importar um cartão de personagem</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nova personalidade</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalidades</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>“%1” está aqui</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>Adicionar imagens</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>Imagens (%1);;Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>Tirar “%1”</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>está sendo adicionada…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>Este arquivo não contém nenhuma imagem legível.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>Esta imagem está danificada. Escolha outra.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>Esta imagem é grande demais. Escolha uma com menos pixels.</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Salvar a imagem</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Salva como %1</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>Não foi possível salvar a imagem: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>Uma mensagem pode mostrar no máximo %1 imagens.</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>Envie as outras em outra mensagem.</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>As que couberam estão lá.</translation>
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
            <translation>Próxima imagem</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>Visualizador de imagens: %1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Imagem anterior</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>A imagem está na área de transferência.</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>Esta imagem não pode ser mostrada aqui em tamanho real. Ela pode ser salva.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Esta imagem não está mais lá.</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>Conhecida</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>roda em %1</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>Agora é mostrada outra versão desta conversa, e a memória a acompanha.</translation>
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
            <translation>Mostrar tudo (%1)</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>Adicionar uma etapa</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>Agora é a etapa %1</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plano</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>Move step %1 down</source>
            <translation>Mover a etapa %1 para baixo</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>Mover a etapa %1 para cima</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>Remover a etapa %1</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Etapa %1</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>Continuar a leitura</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Próxima frase</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>Pausar a leitura</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>Velocidade de leitura</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Parar a leitura</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>A próxima frase está vindo…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>Feito</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Em 10 minutos</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>Uma frase secreta não protege os modelos nem o que você exportou, e não ajuda contra quem observa enquanto o Rememora está aberto. Ela não pode ser usada junto com um servidor do índice.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Após %n minuto</numerusform>
                <numerusform>Após %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Alterar a frase secreta</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Tudo o que o Rememora guarda é criptografado com ela.</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>Tudo é gravado de novo no disco sem criptografia, enquanto você continua trabalhando.</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>Continue à vontade: o que é novo já é criptografado.</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>Está sendo gravado de novo sem criptografia: %1%.</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>Ele abre tudo quando a frase secreta é esquecida e é mostrado uma única vez.</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Bloquear automaticamente</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>Bloquear com o computador</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>Criar um código</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Novo código de recuperação</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>Novo código de recuperação…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidade</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>Guardar no chaveiro</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Código de recuperação</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Remover a frase secreta</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>Remover a frase secreta?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Definir uma frase secreta…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>O código que você tem agora deixa de valer depois disso.</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>A chave é guardada no chaveiro desta conta.</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>Agora o chaveiro pode desbloquear o Rememora</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>A frase secreta continua funcionando.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>A frase secreta foi alterada</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>A frase secreta foi definida</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>Depois, quem puder ler o disco em %1 poderá lê-lo, e nada mais fica bloqueado.</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>Depois, quem puder ler o disco deste computador poderá lê-lo, e nada mais fica bloqueado.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>Não há nenhuma. O que é guardado fica no disco como está: quem puder ler o disco em %1 pode lê-lo.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>Não há nenhuma. O que é guardado fica no disco como está: quem puder ler o disco deste computador pode lê-lo.</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>Não há nenhum: se você esquecer a frase secreta, tudo se perde.</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>Já há um. Um novo o substitui.</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>Este sistema não avisa os programas quando é suspenso nem quando sua tela é bloqueada. O Rememora se bloqueia quando o sistema volta, se já passou mais tempo desde que você o usou do que o definido acima.</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>Desbloquear com o chaveiro do sistema</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>Desbloquear com o chaveiro do sistema?</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>Até terminar, o Rememora continua pedindo a frase secreta ao iniciar.</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>O que já existia está sendo criptografado: %1%.</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>Quando ele é suspenso e quando sua tela é bloqueada.</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>Quando ninguém usou a janela por esse tempo; antes, a resposta em andamento é escrita até o fim. Ctrl+L bloqueia na hora. Com isso, as conversas sem rastros terminam.</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>Quem puder usar a conta em %1 poderá então abrir o Rememora sem a frase secreta.</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>Quem puder usar esta conta neste computador poderá então abrir o Rememora sem a frase secreta.</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Ocultar detalhes</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>A primeira pessoa</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>Quem está aí?</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>O Rememora teve de ser reiniciado. Suas conversas e memórias estão seguras no disco.</translation>
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
            <translation>Criar</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>Por exemplo: Jardim</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>Ele só conhece o que foi dito neste projeto, e o que você conta aqui só é conhecido aqui.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>Ele conhece o que é conhecido em toda parte, e o que você conta aqui é conhecido em toda parte.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>Ele conhece o que é conhecido em toda parte. O que você conta aqui só é conhecido aqui.</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>Guarda para si o que aprende</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Novo projeto</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projeto</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>Separada</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Compartilhada</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>O que o Rememora deve saber ou fazer em cada conversa deste projeto?</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>O que foi aprendido antes continua conhecido nos mesmos lugares. A página Memórias permite mudar isso.</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>No último turno, %1 já eram conhecidos e %2 foram lidos de novo.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>Instruções do projeto</translation>
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
            <translation>Nada ainda: é montado quando você envia a primeira mensagem.</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Recuperado</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>Resumo dos turnos anteriores</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>O prompt exato</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>O que o modelo vê</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Seu perfil</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>%1 caracteres; no máximo %2 podem ser salvos.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln não pode ser usado</numerusform>
                <numerusform>%Ln não podem ser usados</numerusform>
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
                <numerusform>%Ln já estava aqui</numerusform>
                <numerusform>%Ln já estavam aqui</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Excluir (Del)</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” foi excluído</translation>
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
            <translation>Mais para baixo (Alt+↓)</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>Mais para cima (Alt+↑)</translation>
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
            <translation>Nome</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Novo prompt</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Salvo</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts salvos</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>O que é posto no campo da mensagem</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{nome}} é um campo para preencher, {{nome|isto}} começa com “isto”, {{nome|isto|aquilo}} é uma escolha.</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln aceita</numerusform>
                <numerusform>%Ln aceitas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>%Ln alteração aceita</numerusform>
                <numerusform>%Ln alterações aceitas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>%Ln alteração rejeitada</numerusform>
                <numerusform>%Ln alterações rejeitadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln em aberto</numerusform>
                <numerusform>%Ln em aberto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln rejeitada</numerusform>
                <numerusform>%Ln rejeitadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Aceitar todas</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>Clique em uma alteração ou pressione → para ir à próxima.</translation>
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
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>Próxima alteração (→)</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>Nenhum erro foi encontrado.</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>Nada foi revisado ainda</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>Alteração anterior (←)</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>Texto revisado</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>As sugestões aparecem aqui à medida que chegam.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeitar</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>Rejeitar todas</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>As setas para a direita e para a esquerda vão de alteração em alteração, Enter aceita, Del rejeita, Backspace desfaz a decisão</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>Desfazer a decisão (Backspace)</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>O original foi removido. Este é o texto com tudo o que foi sugerido.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>Um plano que você pode alterar</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>Altere enquanto avança: é feito o que está aqui.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Feito</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>Pode usar no máximo %1 e pergunta antes de usar cada ferramenta.</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>Pensar em outro plano</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>O que ainda falta fazer</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>Escreva em uma etapa para alterá-la. Enter adiciona uma abaixo; Alt e uma seta a move.</translation>
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
            <translation>Manter</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Manter as duas</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Nunca sobre isto</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>Nada parecido será aprendido</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Abrir a mensagem</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Até agora</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>Isto contradiz o que foi memorizado</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>proposta por %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>ProposalEditor</name>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n para ver</numerusform>
                <numerusform>%n para ver</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Bloquear o Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Memórias</translation>
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
            <translation>Lembretes</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>Buscar conversas (Ctrl+K)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>Mostrar a barra lateral (Ctrl+B)</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Começar uma nova conversa (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tarefas</translation>
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
            <translation>Datas</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Fatos</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Gostos</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Bate-papo</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>O que conta</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>Todas as memórias voltam à classificação inicial. As memórias em si ficam.</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>Todos os pesos</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>Respostas como você quer</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>Esquecer o que o feedback ensinou?</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>Classificação das memórias</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>Mostrar o que você ensinou</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Mostrar…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>O que o feedback ensinou</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>O que você aprovou e corrigiu, como exemplos em um arquivo com o qual um modelo pode ser treinado.</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>como no início</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>“Útil”, “Irrelevante”, polegares, fixações e exclusões mudam quanto cada sinal conta. Aqui está o que conta mais ou menos do que no início.</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>Pesos da classificação</translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Back to the usual size</source>
            <translation>Voltar ao tamanho normal</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>Fechar o documento (Esc)</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>Corrigir esta frase</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>Buscar neste documento</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Maior</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Próxima página</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>Abrir o arquivo no programa do sistema</translation>
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
            <translation>Mostrar como texto, para selecionar e copiar</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>Tamanho: %1%</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Menor</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>O arquivo não está mais onde estava. Este é o texto que foi lido dele.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Este documento foi removido.</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>Esta página não pode ser desenhada, por isso o texto dela é mostrado.</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>Esta página ainda não foi lida.</translation>
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
            <translation>Clique em uma frase para corrigi-la.</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>Clique em uma palavra para ouvi-la.</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>Corrigir a transcrição (F2)</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>Nenhum alto-falante foi encontrado. Conecte um e tente de novo.</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>Reproduzir esta página</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Parar a reprodução</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>O arquivo não está neste computador: não pode ser reproduzido aqui.</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>Este arquivo não pode ser reproduzido. Abra-o no programa do sistema.</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>Escolher um modelo…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>Escolha um e haverá resposta.</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>Na fila: não foi possível carregar o modelo</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>Na fila: o modelo está sendo baixado, %1%</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>Na fila: o modelo está sendo carregado de novo</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>Na fila: o modelo está carregando, %1%</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>Na fila: ainda não há modelo</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>Na fila: seus arquivos estão sendo lidos</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>Na fila: suas imagens estão sendo lidas</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>Ainda não há modelo.</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>Esperando o núcleo reiniciar…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>Esperando o núcleo iniciar…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Esperando o modelo…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>O que você escreveu foi guardado.</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>Está em pausa onde parou.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>Conecte fones de ouvido ou alto-falantes, ou escolha outro dispositivo em Configurações, em “Leitura em voz alta”, e continue.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>Conecte fones de ouvido ou alto-falantes, ou escolha outro dispositivo em Configurações, em “Leitura em voz alta”, e tente de novo.</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>Não há onde reproduzir o som, ou isso parou de funcionar.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n documento espera para ser lido.</numerusform>
                <numerusform>%n documentos esperam para ser lidos.</numerusform>
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
                <numerusform>Em pausa. %n documento espera para ser lido.</numerusform>
                <numerusform>Em pausa. %n documentos esperam para ser lidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>A leitura continua quando a resposta estiver escrita.</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>A leitura espera a bateria carregar.</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>Lendo “%1”</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>Lendo “%1”, página %2 de %3</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>O que foi lido fica. O que não foi pode ser lido depois</translation>
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
            <translation>%1 perguntou ao modelo e recebeu</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>%1 leu</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>%1 buscou e encontrou</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>%n trecho de conversas</numerusform>
                <numerusform>%n trechos de conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>O que ele leu foi excluído desde então.</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>Memórias usadas</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>O que foi usado aqui foi apagado desde então.</translation>
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
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Esquecida</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>Útil</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>Irrelevante</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Abrir mensagem</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>Recuperar menos coisas como esta</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>Recuperar mais coisas como esta</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>Memorizada em %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>O Rememora respondeu em %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>O Rememora respondeu em %1 em “%2”</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>Estava em uma imagem em %1</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>Estava em uma imagem em %1 em “%2”</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>Você disse isso em %1</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>Você disse isso em %1 em “%2”</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>válida até %1</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Escolher uma parte da tela</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>Arraste sobre o que deve estar na imagem. Enter captura a tela inteira; Esc, nada.</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>Excluído: %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Feito: %1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Em 1 hora</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Em 10 minutos</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Amanhã às 9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>Fechar este lembrete</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Feito</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Mais tarde</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>Lembrete: %1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>Mais %n lembrete</numerusform>
                <numerusform>Mais %n lembretes</numerusform>
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
            <translation>Alterar o lembrete</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Com que frequência</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Em 1 hora</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Em 10 minutos</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Novo lembrete</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>Esse momento já passou: você será lembrado na hora.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Amanhã às 9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>Do que você quer ser lembrado</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n lembrete</numerusform>
                <numerusform>%n lembretes</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Novo lembrete</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>Nenhum lembrete ainda</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Lembretes</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>Diga em uma conversa do que quer ser lembrado, e quando, ou anote aqui. Os avisos chegam enquanto o Rememora está aberto; o que você perdeu é avisado quando ele inicia.</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>Buscar lembretes</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>Alterar</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nome deste computador</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>O que vale agora</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>O que valia fica como passado.</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n fonte</numerusform>
                <numerusform>%n fontes</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultando…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>%n trecho lido</numerusform>
                <numerusform>%n trechos lidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Fontes:</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>Interrompida</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>Interrompida: o núcleo parou. Tente de novo.</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>Lendo %1 tokens… %2%</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Esperando a sua resposta</translation>
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
            <translation>Copiar esta resposta</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Esquecida: %1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>Do seu perfil</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Boa resposta</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>Nova conversa a partir daqui</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>Não é uma boa resposta</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Não mantida: %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Pôr de volta</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Ler em voz alta</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Memorizada: %1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>Resposta concluída.</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Compartilhar como imagem…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Parar a leitura</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>Esta resposta se baseia no que sempre se sabe sobre você. Mostrar</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>Pensou um pouco</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>Usou %n memória</numerusform>
                <numerusform>Usou %n memórias</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>O que resultou disto…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>primeira palavra %1 s</translation>
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
            <translation>Escolha outro lugar.</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Reunindo…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>Imagem da janela</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Relatar um problema</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Salvar o relatório</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>Não é possível salvar o relatório ali.</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>Isto cria um arquivo para quem for examinar o problema e não envia nada. Nomes e números são trocados por substitutos, o que ajuda, mas não garante nada: leia-o e tire o que não quiser nele.</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>O que o relatório diz</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>Com esta imagem da janela, com os textos desenhados como barras</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>Depois, estarão como no backup, ou faltarão: conversas %1, memórias %2.</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>Tudo o que está aqui permanece. O que foi excluído aqui desde então volta. Tarefas, pedidos e lembretes ficam como estão aqui.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Reunir os dois</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>Digite a frase secreta que valia quando ele foi feito.</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>Todas as conversas e memórias do backup já estão aqui, iguais ou mais recentes.</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>Do backup vêm: conversas novas %1, mais recentes %2; memórias novas %3, mais recentes %4.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Aqui agora</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>No backup</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Última alteração</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Examinar</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Memórias</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>Nada do que está aqui faltaria depois.</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>Frase secreta ou código de recuperação do backup</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>Restaurar também as configurações</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Lendo o backup…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>Substituir o que está aqui pelo backup</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>O que está aqui agora é separado por 30 dias, não excluído de imediato.</translation>
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
            <translation>Voltar a todas as tarefas</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>Inserir em uma conversa</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Salvar como…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>Mostrar o original ao lado</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>Deixado como estava: o modelo não deu nenhuma resposta aproveitável.</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Abrir o original: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
    </context>
    <context>
        <name>ResultSaver</name>
        <message>
            <source>Known label</source>
            <translation>Rótulo conhecido</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Rótulo</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Salvar o resultado</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Salvo como “%1”</translation>
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
            <translation>Memórias</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Semelhantes</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>Mais %n aguarda; você recebe uma pergunta por dia.</numerusform>
                <numerusform>Mais %n aguardam; você recebe uma pergunta por dia.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Perguntar depois</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Não perguntar de novo</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>Isto ainda vale?</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Não vale mais</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Ainda vale</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>Perguntar em</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Perguntar se ainda vale</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>Daqui a um mês</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>Daqui a um ano</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>Daqui a seis meses</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>Daqui a três meses</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>Em um dia…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Definir</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>Mudou…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>Em palavras simples e frases curtas</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tom</translation>
        </message>
    </context>
    <context>
        <name>RouteDialog</name>
        <message>
            <source>A quote isn't closed.</source>
            <translation>Faltam aspas de fechamento.</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>Qualquer comando que leve stdin e stdout a “python -m core” ou “rememora-core” no outro computador, com a mesma versão do Rememora lá. Ele precisa rodar sem perguntas: com uma chave, não com uma senha.</translation>
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
            <translation>Aqui é a %1: as duas se entendem, mas é mais seguro ter a mesma.</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>Os dados de lá têm uma frase secreta, que será pedida então.</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>Em outro computador, por um comando</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Neste computador</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>O Rememora %1 responde em %2.</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>O Rememora responde lá. Os dados dele estão abertos agora em outra janela ou nesta.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Testar</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Testando…</translation>
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
            <translation>Onde o núcleo roda</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1: um número de %2 a %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>%n valor seu</numerusform>
                <numerusform>%n valores seus</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>0 sempre usa a palavra mais provável; mais alto varia mais e erra mais. De 0 a 2.</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>A resposta termina aí. Um token é cerca de três quartos de uma palavra.</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>Acima de 1, o que a resposta acabou de dizer se repete menos. De 0,8 a 2.</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>Resposta mais longa, em tokens</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>Só se sorteia entre essa quantidade de palavras, as mais prováveis. 0: todas.</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>Só se sorteia entre as palavras mais prováveis que somam essa proporção. De 0,05 a 1.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalidade de repetição</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>Restaurar os padrões</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
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
            <translation>Com o mesmo número, “Tentar de novo” dá a mesma resposta. Vazio: outra a cada vez.</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>Palavras menos prováveis que essa proporção da mais provável ficam de fora. De 0 a 0,9.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>qualquer</translation>
        </message>
    </context>
    <context>
        <name>ScheduleActions</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>“%1” não está mais agendado</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>Todos os meus documentos</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>Os escolhidos…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>Documentos…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>Em todas as conversas</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>Só em %n conversa</numerusform>
                <numerusform>Só em %n conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Só em “%1”</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>Só os desta conversa e do projeto dela</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Recuperada</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>De quais documentos se responde nesta conversa</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n escolhido</numerusform>
                <numerusform>%n escolhidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>Responder com estes</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>Responder com estes documentos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>Não escolher nenhum</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>Os arquivos que você adiciona à própria conversa contam de qualquer forma.</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>Pastas e documentos</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Pesquisar por nome</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Pasta %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>todo o resto</translation>
        </message>
        <message>
            <source>score</source>
            <translation>pontuação</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>Capture a imagem com o programa do próprio ambiente de trabalho, copie-a lá e cole-a aqui.</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>Este ambiente de trabalho não deixa o Rememora ver a tela.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Sua mensagem está como estava.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a busca</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>Buscar conversas e memórias</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>Buscar em tudo (Ctrl+K). "Entre aspas" encontra uma expressão, -palavra deixa de fora o que tem a palavra.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>Qualquer pessoa</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Em qualquer lugar</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>De … a …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
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
            <translation>Desde %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Até %1</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Quando foi dito</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>Onde foi dito</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Quem disse</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>Buscando mais…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>Nada contém “%1” nem significa algo parecido.</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>A busca está restrita: veja os botões acima.</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>o que significa algo parecido</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Um download de %1, licença %2.</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>Encontra o que significa o mesmo em outras palavras. Outro modelo precisa ler tudo antes; até lá, a busca continua com o atual.</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>Modelo de busca</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>Relendo suas memórias</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>Relendo suas memórias: %1 de %2</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Busca por significado</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>Enviar (Enter)</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>Parar a resposta (Esc)</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>Um programa em %1</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>Um programa deste computador</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>Adicionar um cabeçalho</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>Adicionar um servidor</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>Adicionar uma variável</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Argumentos</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>Em um endereço</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>Alterar um servidor</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Escolher a pasta</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>Escolher o programa</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>Pasta em que ele é iniciado</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>Pastas informadas a ele</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>Cabeçalhos de cada pedido, por exemplo, uma chave</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Um por linha</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>A pasta em que ele é iniciado</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>O programa do servidor</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>Variáveis com que ele é iniciado; ficam guardadas só em %1</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>Variáveis com que ele é iniciado; ficam guardadas só neste computador</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>Como você o chama</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Onde ele está</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>Sua pasta pessoal, se ficar em branco</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>por exemplo, uvx, npx ou um caminho</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>Endereço: %1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>Esquecer a chave</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>Guardada no chaveiro do sistema, nunca em um arquivo.</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>Chave, se ele pedir</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Chave: %1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>A chave foi esquecida.</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>A conexão não é criptografada (http): outras pessoas na rede podem ler junto.</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>%n ferramenta</numerusform>
                <numerusform>%n ferramentas</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>As ferramentas dele mudaram: veja-as…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Registro…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Mais: %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>Iniciado com o Rememora</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>Ferramentas…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Usar %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versão %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>%n texto ainda a enviar</numerusform>
                <numerusform>%n textos ainda a enviar</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>Escolher de novo um modelo neste computador</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
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
            <translation>Em uso</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>Em uso: %1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>Manter aqui</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modelo de linguagem</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>Modelo no servidor</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>Modelos daqui…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>Números calculados a partir das suas mensagens e memórias saem deste computador. Não são o texto, mas revelam muito do assunto.</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>Em um servidor Chroma. Enquanto ele estiver fora, a busca continua por palavras.</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>Em outro computador</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>Em qualquer servidor que fale o protocolo da OpenAI, como llama-server ou vLLM.</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Índice de busca</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>As palavras nas imagens que você envia também; as imagens em si ficam aqui.</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>Tirar o índice do servidor; ele é refeito neste computador</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>O servidor não tem modelos.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>O que você escreve, o que se memoriza disso e as respostas saem deste computador: quem opera esse servidor pode ler tudo.</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>Qual dos modelos dele?</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>Adicionar um servidor…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>A partir de JSON…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Nenhum ainda.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Remover “%1”?</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>Buscar servidores</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>O programa em si fica em %1, assim como o que ele fez.</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>O programa em si fica neste computador, assim como o que ele fez.</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>O servidor é encerrado, e as ferramentas dele não podem mais ser usadas.</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>Servidores de ferramentas (MCP)</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>Todas as conversas e memórias foram excluídas</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>Também Ctrl + e Ctrl −</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>Como Markdown, HTML, PDF ou JSON: todas, ou as que você escolher.</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Perguntar antes</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>Conversas como arquivos</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>Conversas de outros lugares</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>Conversas, memórias e modelos</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dados</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Excluir tudo</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>Excluir tudo?</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Excluir tudo…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>Os modelos baixados e as configurações ficam.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>Apaga todas as conversas, memórias e personalidades do computador em que o núcleo roda.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>Apaga todas as conversas, memórias e personalidades deste computador.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Exportar tudo…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>Fatos sobre você são mantidos a partir do que você escreve, cada um com suas próprias palavras como comprovação.</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>Os fatos esperam na página Memórias, em “Recentes”, até você mantê-los ou descartá-los.</translation>
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
            <translation>Registros (nunca contêm o que você escreve)</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>Nada novo é memorizado. O que já foi memorizado fica até você excluir.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>Em %1: não pode ser mostrado aqui</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>Só o que você pede, como “lembre que eu tenho alergia a amendoim”.</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Só quando pedido</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Abrir a pasta de dados</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Abrir a pasta de registros</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Começar do zero</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>Não é possível desfazer. Em %1, somem:</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>Não é possível desfazer. Deste computador somem:</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>As de outros assistentes ou as suas de outro computador.</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>O que memorizar</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>Sim, apagar tudo</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>todas as conversas com todas as mensagens</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>todas as memórias e seu histórico</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>todas as personalidades</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>o índice de busca, os estados de modelo salvos e os registros</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>%Ln imagem salva</numerusform>
                <numerusform>%Ln imagens salvas</numerusform>
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
            <translation>Escuro</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>É longo demais para uma imagem: ocupa %Ln. Salve-a ou escolha menos mensagens.</numerusform>
                <numerusform>É longo demais para uma imagem: ocupa %Ln. Salve-as ou escolha menos mensagens.</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>Criando a imagem…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>Mensagens na imagem</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora: %1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Salvar a imagem</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>Compartilhar como imagem</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>A imagem foi copiada</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Você: %1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>“Rememora” no rodapé</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n em andamento</numerusform>
                <numerusform>%n em andamento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n pendente</numerusform>
                <numerusform>%n pendentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n memória</numerusform>
                <numerusform>%n memórias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n a confirmar</numerusform>
                <numerusform>%n a confirmar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n para ver</numerusform>
                <numerusform>%n para ver</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n a ler</numerusform>
                <numerusform>%n a ler</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” foi excluída</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>Ocultar a barra lateral (Ctrl+B)</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Bloquear o Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Memórias</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nova conversa</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>Novo projeto (Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personalidades</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Lembretes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Começar uma nova conversa (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>arquivada</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>Um plano para revisar e depois etapa por etapa, com as suas ferramentas e a sua permissão.</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Faça isto para mim…</translation>
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
            <translation>Prompts e tarefas</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tarefas</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>Escolher uma tabela</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>Escolher uma tabela (CSV)…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>Escolher documentos…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>Escolher outra coisa em vez de “%1”</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>Cada um deles se torna uma tarefa à parte.</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>Da página</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>Tabelas (*.csv *.tsv);;Todos os arquivos (*)</translation>
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
                <numerusform>O documento tem %n página.</numerusform>
                <numerusform>O documento tem %n páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>A primeira página vem depois da última.</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>O texto tem %1 caracteres; no máximo %2 podem ser tratados de uma vez.</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>Até a página</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>Escreva ou cole um texto primeiro, ou escolha um documento.</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>Escreva ou cole um texto, ou escolha um documento</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>e mais %Ln</numerusform>
                <numerusform>e mais %Ln</numerusform>
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
            <translation>%1 no disco, licença %2.</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Um download de %1, licença %2.</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>Idiomas: %1.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licença: %1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>Lê as respostas em voz alta.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>Transforma fala em texto.</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>O que foi dito e escrito fica. Você pode obter o modelo de novo.</translation>
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
            <translation>Modelos de fala</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>Uma memória por linha; Shift+Enter começa outra. Elas mantêm de onde vieram.</translation>
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
            <translation>O microfone ouve a voz, por isso falar não a interrompe mais.</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>O que a voz diz não é tomado pelo que você diz.</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>Com fones de ouvido, você pode falar a qualquer momento. Sem eles, espere ou pare-a antes.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>Entendi: sem ela, nenhum outro computador pode entrar.</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>Sincronizar seus computadores</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nome deste computador</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>Frase secreta para seus outros computadores</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>As duas não coincidem.</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>O que você diz e o que se memoriza disso é colocado nesta pasta, criptografado. Escolha-a também nos seus outros computadores, quando ela tiver chegado lá.</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1 pronto</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1 pronto · offline</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1 descansa até você escrever</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>Conectado de novo. %1 pronto</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>Baixando o modelo… %1%</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>Carregando %1… %2%</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Ainda sem modelo</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>Ainda sem modelo · offline</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>Sem conexão. Tentando de novo…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>Parado</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>Preparando %n texto para a busca por significado</numerusform>
                <numerusform>Preparando %n textos para a busca por significado</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>Reiniciado. %1 pronto</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>Parou inesperadamente. Reiniciando…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>O núcleo e todos os arquivos estão em %1</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>Não é possível usar o modelo.</translation>
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
            <translation>Corrigir a etapa %1</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corrigir…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Etapa %1</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>Você disse: “%1”</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n etapa</numerusform>
                <numerusform>%n etapas</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>O que o modelo fez</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>Tudo fica aqui e nos seus outros computadores. De agora em diante, cada um segue o próprio caminho.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>Parar de sincronizar este computador?</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>Remover da pasta o que este computador gravou</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>O do texto</translation>
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
                <numerusform>%n fonte</numerusform>
                <numerusform>%n fontes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>Falta gravar %n alteração.</numerusform>
                <numerusform>Falta gravar %n alterações.</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>Um computador cujos arquivos ainda não chegaram todos</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>Uma pasta que seus computadores compartilham</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Alterar o nome…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>Sincronizar</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>Último sinal: %1.</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>Ainda não foi possível ler nada dele.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Agora</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>Último recebimento: %1.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Parar…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Remover: %1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>Remover “%1”?</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>Por meio de uma pasta que outro programa leva de um para outro, por exemplo, uma do Syncthing ou do Nextcloud. O que fica nela é criptografado. Conversas, memórias, personalidades e prompts vão junto; modelos e os arquivos dos documentos, não.</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>O que ele gravou e o que veio dele fica nos seus outros computadores. Quem estiver com ele ainda conhece a frase secreta: se ele foi perdido, pare em todos os computadores e recomece em outra pasta.</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>Gravar e ler agora</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>Gravando e lendo…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>Última gravação: %1; nada chegou ainda.</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>Seus outros computadores</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>Microfone e idioma…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>Conversa por voz</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>Parar de ouvir (Ctrl+Shift+Espaço)</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>Falar com mãos livres</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>Falar: segure ou clique; mais com o botão direito (Ctrl+Shift+Espaço)</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>%n tarefa excluída</numerusform>
                <numerusform>%n tarefas excluídas</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>A tarefa com “%1” foi excluída</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
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
            <translation>Alterar a predefinição</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>Preencha primeiro: %1.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Dê um nome à predefinição.</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>Salva como “%1”. A partir de agora, está nos menus.</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nome da predefinição</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nova tarefa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Salvar como predefinição…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>O que fazer</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>%1 de %2 partes já estavam prontas; a tarefa continua depois delas.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>O original foi removido, por isso o resultado é mostrado sem ele.</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>O original foi removido: o que foi feito fica aqui, mas a tarefa não pode continuar.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>Tarefas</translation>
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
            <translation>É longo demais para uma mensagem. Salve-o e adicione o arquivo à conversa.</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>está pronto</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>%Ln pedido</numerusform>
                <numerusform>%Ln pedidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>%Ln pedido agendado</numerusform>
                <numerusform>%Ln pedidos agendados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln tarefa</numerusform>
                <numerusform>%Ln tarefas</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Faça isto para mim…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Peça para resumir, traduzir ou revisar um texto longo ou um documento, ou para colocá-lo em uma tabela. Isso é feito em segundo plano, em %1. As tarefas também estão em / no campo de mensagem e nos menus de documentos, mensagens e texto selecionado.</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Peça para resumir, traduzir ou revisar um texto longo ou um documento, ou para colocá-lo em uma tabela. Isso é feito em segundo plano, neste computador. As tarefas também estão em / no campo de mensagem e nos menus de documentos, mensagens e texto selecionado.</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>A partir de agora, começa sozinho</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Agendar um pedido…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nova tarefa</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Ainda não há tarefas</translation>
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
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>“%1” está em andamento</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>%Ln exemplo escolhido</numerusform>
                <numerusform>%Ln exemplos escolhidos</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>Respostas que você aprovou, respostas reescritas após um polegar para baixo e correções sobre as quais você decidiu. Em um arquivo, servem para treinar um modelo, aqui ou em outro lugar.</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>Escolha um para ver como ele seria escrito.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Reunindo…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>Como seria escrito</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>Nada ainda: dê um polegar para cima às respostas, e elas aparecem aqui.</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>Melhor não: %1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Trocar nomes e números por substitutos</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>Salvar o que você ensinou</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>%Ln exemplo salvo.</numerusform>
                <numerusform>%Ln exemplos salvos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salvar…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>Substitutos para %1.</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>Os substitutos ajudam, mas não garantem nada: revise o arquivo antes de passá-lo adiante.</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>Arquivos de treinamento (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>Resposta desejada: %1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>O que salvar</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>O que você ensinou</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>Correções sobre as quais você decidiu</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>Reescrita após um polegar para baixo</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>Você aprovou esta resposta</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>Em %1 foi feita uma cópia das suas conversas e memórias, antes de uma atualização. O que foi dito e aprendido depois não está nela.</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>Voltar à cópia?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Tentar agora</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>Usar a cópia</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>Usar a cópia…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>O que está lá agora é mantido por 30 dias, como arquivo ao lado dela na pasta de dados.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” foi excluída</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>Predefinições de tarefas</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>Ainda não há nenhuma. Escolha o que uma tarefa deve fazer e depois “Salvar como predefinição…”.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fechar (Esc)</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Probabilidade de cada rótulo</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>Rótulo conhecido: %1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>O texto</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar tudo</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>Fechar o texto</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copiar o texto</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>Nenhum texto foi encontrado nela.</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>Texto nela</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>Texto na imagem</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>A imagem está sendo lida…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>Começa assim que o modelo estiver livre.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>Já começou</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>Está em pausa</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>Aguarda a sua vez</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Nada foi escrito ainda.</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>Nada foi escrito antes do fim.</translation>
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
            <translation>Não há nada para mostrar</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>O que for escrito aparece aqui aos poucos.</translation>
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
            <translation>Copiar o endereço do link</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>Linha do tempo</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sem fim</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>Menos tempo, maior</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>Mais tempo, menor</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>Ainda sem datas</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Mostrar tudo</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>A memória mais recente (%n)</numerusform>
                <numerusform>As %n memórias mais recentes</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>O que foi memorizado aparece aqui desde quando passou a valer até terminar.</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>Com %n, não é preciso perguntar.</numerusform>
                <numerusform>Com %n, não é preciso perguntar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Pergunta toda vez</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>Pergunta antes de cada uso de uma ferramenta.</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>Pode usar %1 de %n ferramenta</numerusform>
                <numerusform>Pode usar %1 de %n ferramentas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>Pode usar %n ferramenta</numerusform>
                <numerusform>Pode usar todas as %n ferramentas</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>Sem perguntar</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Não usar</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>Ferramentas que pode usar</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>O que pode fazer com “%1”</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>Sem nenhuma ferramenta, nada pode ser feito.</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>Permitir o uso de “%1”?</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>Nenhuma ferramenta tem esse nome.</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>Buscar ferramentas</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>Já as vi</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>Estas não são as ferramentas que você viu antes: algumas são novas ou agora fazem outra coisa. Até você vê-las, cada uma é perguntada de novo.</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>Ferramentas de %1</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>O que está aqui é o que o servidor diz de si mesmo; ninguém verificou.</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>Todas funcionam sem internet.</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>Assim, ele pode consultar arquivos, calcular, criar lembretes e mais. Você vê cada passo e é consultado antes, a menos que diga o contrário.</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>Permitir que o Rememora use ferramentas</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>Vendo o que há…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Ferramentas do Rememora</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>Também se apoia em outra coisa ou tem palavras próprias</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar mais %n</numerusform>
                <numerusform>Mostrar mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Ver: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>fica</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>sem palavras</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Citations</source>
            <translation>Citações</translation>
        </message>
        <message>
            <source>Copies in other conversations</source>
            <translation>Cópias em outras conversas</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>Cópias de tudo de antes de uma atualização</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>Versões anteriores de memórias</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>Avaliações do que foi recuperado</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>Linhas do seu perfil e suas versões</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Memórias</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>Outras respostas que souberam disso</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>Trechos em que se busca</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Pessoas e coisas</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>Sugestões que esperam a sua decisão</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>Respostas a isso</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>Estados de modelo salvos</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>Resumos de conversas</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>Títulos de conversas</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vetores</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>Vetores de palavras isoladas</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>O que os pedidos encontraram com isso</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>Tudo o que existe por causa disto.</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>Tudo o que existe por causa disto. O que está marcado com “fica” também se apoia em outra coisa ou tem palavras próprias.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>Apagar tudo</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>Apagar tudo…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>Apagar esta memória e tudo o que resultou dela?</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>Apagar esta mensagem e tudo o que resultou dela?</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Apagando…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>Ainda não foi possível remover dos arquivos: %1 Há nova tentativa.</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>Também está sendo removido dos arquivos. Isso leva até um minuto e continua sozinho.</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>Foi apagado. O que está listado aqui fica.</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>Sumiu também dos arquivos.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>Nada resultou disto.</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>Não resta nada disto.</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>Outras respostas que souberam disso mantêm suas palavras, que podem repeti-lo: veja-as antes.</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>Não é possível desfazer, e não há lixeira. Dos arquivos em %1, somem:</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>Não é possível desfazer, e não há lixeira. Dos arquivos deste computador somem:</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>O que resultou disto</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>O que também se apoia em outra coisa fica.</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>O que você exportou e os backups que fez ficam como estão.</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>a memória</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>a mensagem e as respostas a ela; o que foi dito depois fica</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>as palavras desta resposta; o lugar dela fica</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>%1% a menos de erro no que ele não tinha visto</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>%1% a mais de erro no que ele não tinha visto</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Excluir %1</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>Excluir %1?</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>A partir daí, os modelos ficam sem ele. Só é possível tê-lo de volta treinando de novo.</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>Treinado com %Ln exemplo</numerusform>
                <numerusform>Treinado com %Ln exemplos</numerusform>
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
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>Enter salva e continua.</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>Ouvir a partir daqui</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>Próxima frase (Alt+↓)</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>Frase anterior (Alt+↑)</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Reconhecido: %1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>O que é dito</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>Ir para a última mensagem</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>Um termo precisa dos dois: o original e como deve ser traduzido.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Para o idioma</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>Termos e como traduzi-los</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>Um servidor é um programa de outra pessoa. Ele roda com as suas permissões: pode ler, alterar e enviar tudo o que você pode. Adicione só servidores em que você confia.</translation>
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
            <translation>Editar e enviar de novo</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>O que resultou disto…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Você: %1</translation>
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
            <translation>Um momento…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Esta não é a frase secreta.</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fechar (Esc)</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>Copiar a imagem (Ctrl+C)</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>Ajustar (0), tamanho real (1)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Maior (+)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>Salvar como… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Mostrar na conversa</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Menor (−)</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>Texto nela (T)</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1 (não está lá agora)</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>Cada idioma tem sua própria voz.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Ouvir</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Reproduzir em</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>Ler as respostas em voz alta automaticamente</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Leitura em voz alta</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>Frase por frase, enquanto são escritas. Código e tabelas são mencionados, não lidos.</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>Mostrar o download</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>Para este idioma só há uma voz robótica.</translation>
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
            <translation>Do jeito que você quer: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Memorizada: %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>Ver a memória: %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>Um modelo para conversar</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Baixar %1</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>Baixar este</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>Maior e melhor: %1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>Abrir um arquivo GGUF…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>Outros modelos…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>O Rememora pensa com um modelo de linguagem em %1; ele precisa ser baixado uma vez, e depois disso nada sai das suas duas máquinas.</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>O Rememora pensa com um modelo de linguagem neste computador; ele precisa ser baixado uma vez, e depois disso nada sai da sua máquina.</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>Menor, do índice de pacotes: %1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>O índice de pacotes pode estar acessível onde o hub de modelos não está. Ele tem um modelo menor: %1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>Já pode escrever: o que você enviar espera pelo modelo.</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>Você também pode soltar um arquivo .gguf aqui. Já pode escrever: o que você enviar espera pelo modelo.</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Com que frequência</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>Em palavras, por exemplo: toda segunda às 9</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>Não dá para entender isto como um momento futuro. Escolha-o abaixo.</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>Esse momento já passou.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>Quando começar</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>Quando, em palavras</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
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
            <translation>Resultados da busca</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>Substituída com um fato mais recente</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Restaurada</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>Alteração desfeita</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>Datas alteradas</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editada</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Esquecida</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>Esquecida no dia que você escolheu</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Mesclada</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Fixada</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Memorizada</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividida</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>Contada em outro lugar</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>Válida de novo com a retirada do fato mais recente</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>Desafixada</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>Data da pergunta alterada</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>pelo assistente</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>por você</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>a partir do que você disse</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>Não está nos seus documentos</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>Este documento mudou desde então. As palavras são as que ele tinha antes.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Este documento foi removido.</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>Arquivar</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>Excluir projeto…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Instruções e memória…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>Mover para um projeto</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>Nova conversa aqui</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Novo projeto…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Nenhum projeto</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Tirar do arquivo</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>Uma conversa em {} é longa demais para ser lida.</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>Uma conversa precisa de um título.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>Uma conversa sem rastros não pode estar em um projeto nem no arquivo.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>Uma conversa sem rastros não pode estar em um projeto.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>Uma conversa sem rastros não pode ter documentos próprios: o que é lido deles fica guardado no disco.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>Uma conversa sem rastros só é exportada sozinha.</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>Não é possível excluir uma cópia das suas conversas anterior a uma atualização.</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>Uma correção precisa de um texto de no máximo {} caracteres.</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>O nome de um computador tem de 1 a {} caracteres.</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>Um arquivo desse computador não está completo.</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>Um arquivo dos seus dados está danificado ou foi colocado ali por outra pessoa.</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>Um objetivo precisa de um texto de no máximo {} caracteres.</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>Um bom modelo para tudo em notebooks com 8 GB de memória, feito de forma aberta. Pensa antes de responder.</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>Uma saudação não responde a nada, por isso não pode ser reescrita.</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>Uma memória não pode terminar antes de começar.</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>Uma memória é uma só frase de no máximo {} caracteres.</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>Um nome tem de 1 a {} letras.</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>Ler uma página deste arquivo demora demais.</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Falta uma parte do Rememora que serve para ouvir.</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>Uma frase secreta não pode ficar vazia.</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>Uma frase secreta não pode ter mais de {} caracteres.</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>Não se pode obrigar uma personalidade a responder em {}.</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>Uma personalidade precisa de um nome de no máximo {} caracteres.</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>A imagem de uma personalidade é um PNG de no máximo {} × {} pixels.</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>Uma imagem desta conversa não pode ser mostrada de novo ao modelo.</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>Um plano tem no máximo {} etapas.</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>Um plano tem de uma a {} etapas.</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>Um programa precisa de um nome.</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>Um projeto precisa de um nome.</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>Um prompt precisa de um nome e de um texto.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>Uma avaliação é 1, -1 ou 0, não {}.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>Uma avaliação é 1, -1 ou 0.</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>Um lembrete pode ser adiado por no máximo um ano.</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>Um lembrete precisa de um texto de no máximo {} caracteres.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>Uma resposta está sendo escrita.</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>Um texto corrido não pode ser salvo como tabela.</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>Uma etapa tem no máximo {} caracteres.</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>Dados com frase secreta não podem ter o índice em um servidor: lá nada o protegeria.</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>Uma tarefa é feita com um texto, um documento ou uma tabela.</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>Uma predefinição de tarefa precisa de um nome.</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>Um servidor de ferramentas precisa de um nome.</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>Um treinamento para {} foi começado e não terminado.</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>Acrescente --as json, markdown ou html.</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>Acrescente --longest com mais tokens.</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>Acrescente --replace ou informe outro lugar com --out.</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>Adicione uma cópia sem essa proteção, se tiver uma.</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>Adicione um arquivo ou a pasta em que ele está.</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>Adicione-a de novo quando estiver completa.</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>Adicione-a como arquivo ou salve-a em tamanho menor.</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>Adicione-a de novo à mensagem.</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>Adicione-a aos seus documentos: lá ela é transcrita.</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>Adicione o documento de novo e recomece a tarefa.</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>Adicione a própria gravação.</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>Adicione a tabela à biblioteca como documento para fazer outra coisa com ela.</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>Adicione-os à biblioteca ou mantenha antes a conversa.</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>Todas as células da coluna {} estão vazias.</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>Tudo está como estava.</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>Tudo o que ele gravou já foi incorporado.</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>A escala de um adaptador fica entre 0 e {}.</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>Um pedido pode usar no máximo {} etapas e {} minutos.</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>Pergunte de novo. Se acontecer outra vez, carregue outro modelo.</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>Peça algo mais simples: objetos, listas, textos, números e opções.</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>Comece uma nova conversa.</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>Comece de novo quando ele tiver sido lido; a biblioteca mostra o andamento.</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>Comece de novo.</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>Recomece, com --anew no lugar de --resume.</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>Comece-o na página Tarefas ou em outra conversa.</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>Comece-a fora do projeto.</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>Comece primeiro a sincronizar.</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>Comece a sincronizar nela; ou, se outro computador já faz isso, espere até os arquivos dele estarem aqui.</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>Desfaça a alteração manualmente.</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>Altere as colunas.</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>Altere as permissões da pasta: ela volta a ser acompanhada sozinha.</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>Altere os rótulos.</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>Altere os argumentos da chamada.</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>Verifique o comando ou o endereço dele, ou procure uma versão mais recente.</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>Verifique se ele está em execução, e o endereço dele.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>Verifique se é possível gravar na pasta de dados e se há espaço e inicie o Rememora de novo.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>Verifique se é possível gravar na pasta de dados e se há espaço.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>Verifique se é possível gravar na pasta de dados e se nenhum outro programa a está usando.</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>Verifique se o arquivo ainda está lá.</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>Verifique se o arquivo está lá e se há espaço no disco.</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>Verifique se o arquivo está lá e se você pode lê-lo.</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>Verifique se é possível gravar na pasta.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>Verifique se a pasta existe e se você pode gravar nela.</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>Verifique se a pasta existe, se é possível gravar nela e se há espaço.</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>Verifique se há espaço e se é possível gravar na pasta. Continua sozinho.</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>Verifique se é possível ler {} e inicie o Rememora de novo.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>Verifique se é possível gravar em {} e se há espaço.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>Verifique se é possível gravar em {} e se há espaço. A nova tentativa é automática.</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>Verifique se é possível gravar em {} e tente de novo.</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>Verifique se {} existe e permite gravação, e se {} não está aberto em outro lugar.</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>Verifique o endereço e o modelo nas configurações.</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>Verifique o endereço nas configurações.</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>Verifique o comando nas configurações dele.</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>Verifique o disco e se nenhum outro programa está com o arquivo aberto.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Verifique o disco.</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>Verifique a conexão com a internet e o endereço do hub nas configurações e tente de novo.</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>Verifique a conexão com a internet e tente mais tarde.</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>Verifique a conexão com a internet e tente de novo.</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>Verifique o nome. Ele se escreve como na página do repositório.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Verifique o caminho.</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>Verifique as permissões do arquivo ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>Verifique as permissões do arquivo.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>Verifique se ele foi movido ou excluído, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>Verifique se o arquivo, a pasta dele e a permissão para ele ainda existem.</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>Escolha Word, Markdown ou texto.</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>Escolha um arquivo JSON, CSV ou Markdown.</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>Escolha um arquivo PNG, JSON ou CHARX que outro programa salvou como cartão de personagem.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Escolha uma coluna.</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>Escolha um documento ou páginas com texto, ou cole algum.</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>Escolha um arquivo exportado pelo Rememora ou uma lista com uma memória por linha.</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>Escolha um arquivo que outro programa salvou como cartão de personagem.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>Escolha um arquivo cujo nome termine em .rememora.</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>Escolha um arquivo com uma lista deles, cada um com nome e texto.</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>Escolha primeiro uma pasta para os backups.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>Escolha um idioma.</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>Escolha um fim posterior ou um início anterior.</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>Escolha uma mais longa.</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>Escolha um modelo neste computador.</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>Escolha um modelo que consiga.</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>Escolha um contexto menor nas configurações ou um modelo menor.</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>Escolha uma janela de contexto menor nas configurações ou comece uma nova conversa.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Escolha uma mais curta.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>Escolha um tempo mais curto.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>Escolha um modelo menor ou feche outros programas.</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>Escolha um texto ou um documento que contenha palavras.</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>Escolha um texto que contenha frases.</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>Escolha um texto que contenha palavras.</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>Escolha um tom, um tamanho ou palavras mais simples.</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>Escolha um valor intermediário.</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>Escolha outro arquivo GGUF ou um modelo da lista.</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>Escolha outra coluna.</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>Escolha outro arquivo deste modelo, por exemplo, um com Q8_0 ou Q4_K_M no nome.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Escolha outro arquivo.</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>Escolha outra pasta para um deles; ou pare de sincronizar lá e entre com a frase secreta deste computador.</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>Escolha outra pasta nas configurações dele.</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>Escolha outra pasta ou crie esta.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Escolha outra pasta.</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>Escolha outro modelo que veja imagens ou procure uma versão mais recente do Rememora.</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>Escolha outro modelo ou outro servidor.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>Escolha outro modelo ou procure uma versão mais recente do Rememora.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Escolha outro.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Escolha outra imagem.</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>Escolha outra porta, de 1024 a 65535.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Escolha outra.</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>Escolha de 1 a {} palavras.</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>Escolha menos.</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>Escolha uma de 1024 a 65535.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>Escolha um da lista.</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>Escolha uma das colunas dela: {}.</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>Escolha um dos arquivos dele.</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>Escolha um dos modelos dele nas configurações.</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>Escolha um da família Llama ou Qwen, sem especialistas.</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>Escolha uma das pessoas mostradas.</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>Escolha um que ainda esteja por vir.</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>Escolha alguns da lista.</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>Escolha algumas das páginas de 1 a {}.</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>Escolha outra coisa.</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>Escolha que os fatos sejam memorizados ou propostos e peça de novo.</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>Escolha o arquivo que os contém.</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>Escolha o arquivo com mmproj no nome que pertence ao modelo.</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>Escolha a pasta de novo.</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>Escolha o que foi feito a partir do mesmo modelo. Sem ele, o modelo funciona, mas não consegue ver imagens.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>Escolha o mesmo modelo como arquivo GGUF.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>Escolha o mesmo modelo como arquivo GGUF: muitos modelos são oferecidos das duas formas.</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>Escolha o mesmo modelo sem BE no nome.</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>Escolha o que o outro assistente enviou a você ou salvou: um arquivo zip, os arquivos dentro dele ou a pasta deles.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>Feche outros programas que o usam ou exclua o arquivo manualmente.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>Feche outros programas que o usam ou exclua o arquivo manualmente: {}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>Feche outros programas que o usam ou exclua a pasta manualmente: {}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>Feche outros programas que usam o processador gráfico ou desative-o nas configurações.</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>Feche outros programas e mande lê-lo de novo.</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>Feche outros programas, escolha um contexto menor nas configurações ou um modelo menor.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Feche outros programas ou escolha um modelo menor.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>Feche outros programas e tente de novo.</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>Feche o que estiver lendo os arquivos do Rememora. A nova tentativa é automática.</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>Compare-o com outro documento.</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>Compare-o com o que você anotou, letra por letra.</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>Conecte a unidade em que ela está ou coloque-a de volta: ela volta a ser acompanhada sozinha.</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>Conecte a unidade. Se você esvaziou a pasta, retire-a da biblioteca.</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>As conversas e memórias estão como estavam.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>As conversas e memórias estão completas, e a busca por palavras funciona.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>As conversas e memórias estão completas, e a busca continua sem ele.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>As conversas e memórias estão completas, e o que foi dito é encontrado por palavras e por significado.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>As conversas e memórias estão completas, neste computador. A busca continua por palavras.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>As conversas e memórias estão completas.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>As conversas e memórias estão completas. A busca continua por palavras.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>As conversas e memórias estão completas; só o índice se perdeu.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>As conversas e memórias estão completas; só o índice de busca está atrasado.</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>Conversas estão sendo importadas.</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>Copie de novo o que você precisa.</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>Corrija e cole de novo.</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>Exclua o arquivo dele manualmente.</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>Exclua os prompts de que não precisa mais.</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>Exclua algumas delas primeiro.</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>Exclua algumas de que não precisa mais.</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>Exclua a pasta manualmente: {}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>Exclua a mensagem com a imagem ou envie a imagem de novo.</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>Faça em várias partes; de um documento, escolha algumas das páginas.</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>Baixe-o de novo ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>Baixe-o de novo ou tire-o da pasta para usar o modelo sem imagens.</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>Baixe-o de novo ou use o modelo sem imagens.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Baixe-o de novo.</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>Baixe-o primeiro.</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>Baixe-a em Configurações, em “Modelos de fala”.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>Baixe-o na página Modelos ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>Baixe-o na página Modelos ou informe outro com --model.</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>Baixe a exportação de novo.</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>Baixe o arquivo em si, não apenas com o git.</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>Baixe o arquivo em si: na página dele há um botão para isso.</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>Baixe o arquivo com seu navegador e abra-o aqui, ou escolha outro repositório.</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>Baixe os arquivos que ele lista e escolha aqueles cujos nomes começam com “conversations” ou “memories”.</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>Digite outro.</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>Digite-o como http://computador:8080 ou https://servidor.example.</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>Digite-o como https://servidor.example/mcp ou http://127.0.0.1:8000/mcp.</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>Digite um dos dois.</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>Digite nas configurações dele o cabeçalho que ele pede, por exemplo, Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>Digite a que foi escolhida no primeiro computador.</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>Digite primeiro a frase secreta.</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>Digite a frase secreta ou o código de recuperação que valia quando ele foi feito.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Digite a frase secreta.</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>Digite a chave certa nas configurações.</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>Preencha-os antes de iniciá-lo. O Rememora não os busca em outro lugar.</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>Todo o resto está como deveria.</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>Todo o resto funciona.</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>Exporte-a pelo próprio menu.</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>Exporte os prompts de novo e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>Obtenha um nas configurações, em “Modelos de fala”, e mande lê-la de novo.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>Obtenha um nas configurações, em “Modelos de fala”. Ele fica neste computador, assim como o que você diz.</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>Faltam na pasta arquivos desse computador.</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>Arquivos deste tipo não são lidos.</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>Acompanha bem uma conversa longa; escreve bem.</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>Só para inglês. Lê mais rápido; o que é dito em outro idioma só é encontrado pelas palavras.</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>Para cem idiomas, entre eles chinês, japonês e coreano; uma pergunta também encontra o que foi dito em outro idioma. Usado a menos que você escolha outro.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Libere espaço ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>Libere espaço e depois continue a leitura.</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>Libere espaço e depois continue as tarefas.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Libere espaço.</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>Obtenha-a outra vez de onde veio ou abra-a em outro programa e salve-a de novo.</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>Informe uma parte do texto dele exatamente como está lá.</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>Informe um caminho: python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>Dê um polegar para cima às respostas, exporte o que você ensinou e treine com isso.</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>Dê uma imagem a ela primeiro ou escolha JSON.</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>Informe-o como proprietário/nome, por exemplo Qwen/Qwen3-4B-GGUF, ou cole o endereço da página.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Dê um nome.</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>Informe a senha. Ela é usada uma só vez, para a leitura, e não é guardada em lugar nenhum.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Dê outro nome a um deles.</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>Informe um como 127.0.0.1, ou 0.0.0.0 para todos os que ele tem.</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>Informe um com --model.</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>Informe o mesmo daquela vez ou recomece, com --anew no lugar de --resume.</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>Informe-os como a ferramenta descreve.</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>Informe o que outros programas escrevem antes da porta, como rememora ou 192.168.1.5.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>Dê a si permissão para lê-lo ou copie-o para uma pasta sua e adicione-o de novo.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>Dê a si permissão para lê-la ou copie-a para uma pasta sua e adicione essa cópia.</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>Continue com --resume ou recomece com --anew.</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>Peça para lê-lo de novo quando o quiser na biblioteca.</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>Mande lê-lo de novo.</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>Faça um deles parar de sincronizar e retirar os arquivos dele; depois, junte-o ao outro.</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>Faça primeiro que sejam conhecidas no mesmo lugar e depois mescle-as.</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>Não é possível guardar em {} até onde o treinamento chegou.</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>Se acontecer outra vez, restaure um backup.</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>Se foi digitalizado, uma digitalização mais nítida pode ajudar.</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>Se as respostas forem estranhas ou não terminarem, escolha outro arquivo dele, com Instruct ou Chat no nome.</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>Se alguém fala nela, uma cópia com volume mais alto pode ajudar.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>Se a pasta ainda está sendo sincronizada, isso se resolve sozinho. Se não, inicie o Rememora nesse computador.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>Se a pasta ainda está sendo sincronizada, espere. Se não, confira se o programa de sincronização traz todos os arquivos, não só alguns.</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>Se as palavras nela importam, digite-as ou adicione uma imagem mais nítida ou menor.</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>Se você sabe de onde ele vem, salve-o de novo no programa em que foi feito, ou como PDF.</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>Importe o arquivo de novo quando isso estiver resolvido: continua a partir dali.</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>Em “{}”, não é possível ler “{}”.</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>Instale o FFmpeg ou salve a gravação como MP3 ou WAV e adicione essa.</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>Instale o Rememora de novo ou escolha outro modelo de busca nas configurações.</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>Instale o Rememora de novo.</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>Instale o espeak-ng, pelos pacotes do seu sistema ou pelo site dele, e tente de novo.</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>Instale-o ou escreva o caminho completo do programa.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>Instale ou desbloqueie um chaveiro (GNOME Keyring, KWallet), ou digite a chave de novo da próxima vez.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>Instale ou desbloqueie um chaveiro (GNOME Keyring, KWallet) e tente de novo.</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>Instale a versão mais recente e inicie-a de novo.</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>Instale a versão mais recente aqui também.</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>Instale a versão mais recente e tente de novo.</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>Instale a versão mais recente.</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>Instale a versão que você tinha antes; ela consegue abri-las.</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>Instale a janela e o núcleo da mesma versão.</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>Instale-as: pip install "rememora[train]". O programa que vem com um instalador não pode treinar.</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>Não é possível lê-lo.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>Ela continua.</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>Está como estava.</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>Ela é mantida inteira na conversa.</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>Ele será lido de novo quando parar de mudar; você também pode mandar lê-lo agora.</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>É refeito automaticamente.</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>Ainda está no campo de mensagem.</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>Ainda está lá.</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>Fala-se com ele do jeito que a maioria dos modelos entende.</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>Ele não é mantido.</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>Não se sabe qual coluna da tabela contém os textos.</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>Não foi informado para onde.</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>Não está mais lá.</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>Talvez ainda esteja carregando o modelo. Tente de novo em instantes.</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>Roda no processador, mais devagar.</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>São necessárias duas memórias para mesclar.</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>São necessários dois textos para dividir uma memória.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Foi alterado de novo desde então.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Ficou como está.</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>Ficou como estava, e nada dele foi usado.</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>Foi deixado lá.</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>Não foi tocado, e o que pode ser lido dele foi salvo em uma cópia.</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>Não foi tocado.</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>Junte todas as partes, em ordem, em um só arquivo ou escolha um arquivo inteiro.</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>Junte-se a eles com a frase secreta deles ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>Mantenha a conversa primeiro.</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>Mantenha o índice neste computador, nas configurações; para isso, não é preciso servidor.</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>Sabe mais e escreve melhor que os pequenos. Para 12 GB de memória.</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>Continue a tarefa mais tarde ou classifique de outro modo.</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>Carregue um modelo e olhe de novo.</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>Carregue um modelo.</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>O carregamento foi interrompido.</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>Veja o registro dele e verifique o comando nas configurações dele.</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>Veja o registro dele e inicie-o de novo.</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>Veja as etapas, diga como uma deve ser feita ou altere o plano.</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>Veja quanto já avançou.</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>Veja na biblioteca o que foi lido dele.</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>Veja onde ela está agora e adicione-a de lá.</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>Veja se ele também tem um endereço para “streamable HTTP”; quase sempre termina em /mcp.</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>Veja se foi salvo ou copiado por inteiro e adicione-o de novo.</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>Crie-a ou informe outro --out.</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>Libere espaço em {} e continue com --resume.</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>Libere espaço no disco em que está {} ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>Libere espaço e continue com --resume.</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>Libere espaço ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>Libere espaço no disco de {} e tente de novo.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>Diminua a imagem ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>A memória está desativada nas configurações.</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>Corrija-as ou deixe-as de fora com --skip-broken.</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>Modelos deste tipo ({}) ainda não podem ser treinados.</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>Os modelos instalados ainda podem ser abertos como arquivos.</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>Os modelos instalados ficam.</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>Foi dito mais do que se pode guardar enquanto uma resposta é escrita.</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>Nenhum exemplo é curto o bastante.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Nenhum arquivo foi gravado.</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>Nenhum modelo foi escolhido ainda.</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>Nenhum modelo o usa mais.</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>Nenhum modelo os usa mais.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>Nenhuma frase secreta foi informada.</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>Nenhuma ferramenta pode ser usada, então nada pode ser feito.</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>Faz algum tempo que ninguém diz nada, por isso o microfone foi fechado.</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>Ninguém sincroniza por esta pasta ainda.</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>Nenhuma das etapas pôde ser feita.</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>Até aqui houve apenas uma saudação.</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>Nada pode ser lido do descritor de arquivo {}.</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Nada foi escolhido.</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>Nada disto está mais na memória.</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>Nada é dito nesta gravação, pelo que dá para ouvir.</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>Nada mais é sincronizado.</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>Nada dele foi executado.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>Nada dele foi incorporado.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>Nada dele foi incorporado; o que veio antes, sim.</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>Nada do arquivo com suas conversas pode ser lido.</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>Nada neste modelo pode ser treinado.</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>Não é preciso fazer nada. A busca por significado estará completa de novo em pouco tempo.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nada foi adicionado.</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>Nada foi consultado.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>Nada foi começado.</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>Nada foi alterado, e nada ficou escrito pela metade.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>Nada foi escolhido para mudar.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Nada foi feito.</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>Nada ficou escrito pela metade; o que estava guardado está como estava.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Nada se perdeu.</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>Nada foi lido ainda para os substitutos.</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>Nada foi lido de {}.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Nada foi gravado.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Nada foi enviado.</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>Nada foi treinado.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nada foi gravado.</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>Ofereça menos de cada vez.</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>Um dos padrões não pode ser entendido.</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>Só páginas de PDF e imagens podem ser desenhadas.</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>Só o conteúdo atual deste documento está guardado.</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>Só o que foi reconhecido de uma gravação pode ser corrigido.</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>Só as suas próprias mensagens podem ser editadas.</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>Abra-a em outro programa, salve-a de novo como PNG ou JPEG e adicione essa cópia.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>Abra-o no programa em que foi feito e salve-o de novo, ou obtenha-o outra vez de onde veio.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>Abra-o no programa em que foi feito, salve-o como PNG e adicione essa cópia.</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>Abra o arquivo que tem 00001 no nome. Todas as partes precisam estar na mesma pasta.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>Abra a lista de novo.</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>Abra o modelo para o qual ele foi feito e adicione o adaptador a ele na página Modelos.</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>Abra o modelo para o qual ele foi feito.</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>Abra a página de novo e depois corrija.</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>Outros computadores já sincronizam por esta pasta.</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>Outros programas não são mais atendidos: o servidor foi encerrado.</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>Outros programas não são atendidos.</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>Cole a resposta inteira: uma lista ou frases sobre você.</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>Cole tudo o que outro programa tem, com as chaves do início e do fim.</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>Cole o que está em “mcpServers” de outro programa, com as chaves do início e do fim.</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>Imagens no formato HEIC da Apple não podem ser mostradas.</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>Imagens perdem o cartão quando são enviadas ou salvas em outro formato. Consiga o arquivo original ou o JSON dele.</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>Não é possível usar a porta {}: outro programa a está usando ou o sistema a reserva.</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>Clique no microfone para continuar.</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>Proponha sem o segredo.</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>Coloque tudo em um só esquema.</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>Ponha todas as partes em uma mesma pasta.</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>Restaure um backup ou mova-o para outro lugar para começar do zero.</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>Ponha uma cópia dele de volta ou tire-o dali para começar do zero.</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>Coloque de volta o arquivo que estava lá ou um backup.</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>Coloque de volta o {} que estava ao lado deste banco de dados e inicie o Rememora de novo.</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>Coloque-o de volta para ver as páginas.</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>Ponha-o de volta ou conecte o disco e mande lê-lo de novo.</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>Coloque-o na pasta do modelo a que pertence e abra esse modelo: aí ele vê imagens.</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>Junte algumas ou exclua o pedido.</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>Junte algumas.</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>Coloque a cópia no lugar dele.</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>Coloque vault.json de volta a partir de um backup, ao lado do banco de dados, e inicie o Rememora de novo.</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>Coloque {} de volta a partir de um backup, ao lado do banco de dados, e inicie o Rememora de novo.</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>Coloque {} ou {} de volta a partir de um backup, ao lado do banco de dados, e inicie o Rememora de novo.</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>Leia-o como texto.</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>A leitura em voz alta parou: algo deu errado dentro do Rememora.</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>A leitura em voz alta precisa do programa espeak-ng, que não está instalado.</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>A leitura do arquivo foi interrompida.</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>Ler este arquivo exige mais memória do que um arquivo pode usar.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>A leitura foi cancelada.</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>Gravações deste tipo são abertas pelo programa FFmpeg, que não está instalado.</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>O Rememora não está mais ouvindo.</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>O Rememora já está aberto com esta pasta de dados.</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>O Rememora está configurado para não aprender nada do que é dito.</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>O Rememora funciona como está.</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>Remova-o nas configurações, em “Modelos de fala”, e obtenha-o de novo.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Remova-o.</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>Remova um de que não precisa mais.</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>Remova um que você não usa mais.</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>Remova a voz em Configurações, em “Modelos de fala”, e baixe-a de novo.</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>Renomeie isso e depois desfaça.</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>Execute isto em um terminal ou informe a frase secreta com --passphrase-stdin ou --passphrase-fd.</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>Desenhos SVG não são mostrados: podem conter programas.</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>Salve-o de novo como PDF ou sem desenhos grandes e adicione o resultado.</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>Salve-o de novo no programa em que foi feito, ou como PDF, e adicione o resultado.</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>Salve-o como CSV ou XLSX no programa em que foi feito e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>Salve-o como DOCX, XLSX ou PPTX sem senha, ou como PDF, e adicione o resultado.</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>Salve-a como JPEG: no Mac, com Pré-Visualização, Arquivo, Exportar; no iPhone, escolha Ajustes, Câmera, Formatos, Mais Compatível para as que você tirar daqui em diante.</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>Salve-o como PDF ou em um dos tipos que são lidos e adicione o resultado.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>Salve-a como PNG ou JPEG e adicione essa cópia.</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>Salve-a em tamanho menor e adicione essa cópia.</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>Salve-a em tamanho menor, como JPEG, e adicione essa cópia.</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>Salve-a em tamanho menor, com no máximo 100 megapixels, e adicione essa cópia.</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>Salve-a menor: 3.000 pixels bastam para ler uma página.</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>Salve-o sem senha ou como PDF e adicione o resultado.</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>Diga como a etapa deve ser feita.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Diga o que deve ser feito.</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>Diga o que procurar.</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>A busca funciona como antes.</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>Vê imagens e é pequeno o bastante para 4 GB de memória livre. Sabe pouco do mundo.</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>Vê imagens: fotos, capturas de tela, gráficos e escrita à mão. No mais, muito parecido com o Qwen3 4B. Para um notebook com 8 GB de memória.</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>Envie-a de novo como PNG ou JPEG.</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>Envie-a em outro tamanho ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>Envie-a em várias partes.</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>Envie-as em várias mensagens.</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>Defina primeiro uma frase secreta nas configurações.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Defina uma primeiro.</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>Defina uma em Configurações, em “Backup”.</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>Acerte o relógio que está errado: de duas alterações feitas ao mesmo tempo, vale a posterior.</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>As configurações mostram, em “Leitura em voz alta”, que idiomas podem ser lidos.</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>Encurte-a no programa que a escreveu.</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>Reduza para 5.000 caracteres ou menos.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Deixe mais curto.</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>Encurte-o. O que só é necessário às vezes fica melhor como memória.</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>Encurte-o. O assunto do projeto pode ficar nas instruções dele.</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>Encurte a mensagem ou escolha um contexto maior nas configurações.</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>Encurte as instruções da personalidade ou escolha uma janela de contexto maior nas configurações.</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>Encurte-as.</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>Encurte-as. O que só é necessário às vezes fica melhor em uma conversa do projeto.</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>Pequeno e agradável para conversar, em inglês.</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>Pequeno e rápido, para qualquer computador com 4 GB de memória livre. Bom com código e perguntas do dia a dia; sabe pouco do mundo.</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>Pequeno e rápido; bom para reescrever e resumir.</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>Pequeno, e pensa antes de responder. Para computadores com pouca memória.</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>Não é possível guardar tanto de “{}”.</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>Não é possível escrever tanto de uma vez.</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>Sóbrio e exato, em doze idiomas; chama bem as funções de memória.</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>Outra coisa tem agora o nome dele.</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>Agora há outra coisa ali.</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>Algo deu errado dentro do Rememora.</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>Fale de novo. Se acontecer outra vez, escolha um modelo de fala menor nas configurações.</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>Divida-o ou salve-o de novo como PDF.</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>Divida-o ou salve só o que você precisa em um arquivo à parte.</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>Inicie o Rememora de novo: então ele é removido.</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>Inicie o programa que a sincroniza ou conecte o disco dela. Continua sozinho.</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>Inicie o servidor ou escolha um modelo neste computador.</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>Inicie o servidor: ele volta a ser usado automaticamente. Ou mantenha o índice neste computador, nas configurações.</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>Pare-a primeiro.</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>Pare primeiro de sincronizar, se for para usar outra pasta.</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>Pare de sincronizar aqui. Você pode entrar de novo, como um computador novo.</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>Forte em raciocínio e contas para o tamanho; sabe pouco do mundo.</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>Desative e ative de novo nas configurações.</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>Ative-o.</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>Ative as ferramentas nas configurações e permita uma pasta.</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>Use um anterior ou copie-o de novo de onde ele vem.</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>Retire-o e anexe outro.</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>Tire-o do modelo ou escolha outro arquivo.</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>Tire-o deste modelo ou escolha o modelo para o qual ele foi feito.</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>Texto com palavras pode ser lido; código, tabelas e imagens, não.</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>Isso continua.</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>Este não é um idioma para o qual se possa traduzir.</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>Não é possível seguir o esquema JSON.</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>O esquema JSON é profundo demais.</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>O esquema JSON é longo demais.</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>O esquema JSON se refere a outro arquivo.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>O adaptador {} não serve para este modelo.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>O adaptador {} não serve para este modelo: {}.</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>Não é possível usar os argumentos: {}.</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>Não é possível colocar o backup no lugar.</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>Não é possível ler o backup.</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>Não foi possível gravar o backup.</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>Ao ser relido, o backup não coincide com o que foi gravado.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>O backup foi interrompido.</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>O melhor do catálogo para um notebook com 8 GB de memória: responde na hora, em muitos idiomas, e chama funções de memória.</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>O comando de “{}” contém um caractere que não pode ser usado.</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>A conversa está como estava.</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>A conversa é mantida.</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>A conversa é longa demais para o servidor em {}.</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>As conversas importadas até então ficam, cada uma inteira.</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>A conversão foi interrompida.</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>Não é possível pôr de volta a cópia das suas conversas.</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>O núcleo está fechando.</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>O núcleo enviou algo que a janela não conhece.</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>O núcleo recebeu um comando que não conhece.</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>O arquivo danificado foi removido.</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>Não é possível usar a pasta de dados.</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>Não é possível usar a pasta de dados {}.</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>A descrição neste cartão é longa demais: cerca de {} tokens; cabem {}.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>O disco está cheio.</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>O documento de que isto foi feito foi removido.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>O download foi interrompido.</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>O texto anterior continua valendo.</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>O título anterior foi mantido.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>A exportação foi interrompida.</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>O arquivo está como estava, e os outros não são afetados.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>O arquivo está como estava.</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>O arquivo não está mais lá.</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>O arquivo que diz como seus dados são desbloqueados foi alterado por outro programa.</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>Não é possível ler ou gravar o arquivo com suas conversas.</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>O arquivo com suas conversas não abre com a sua chave: ele pertence aos dados de outra pessoa ou seu início está danificado.</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>O arquivo com suas conversas está danificado.</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>O arquivo com suas conversas não é um banco de dados ou está danificado.</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>O arquivo com suas conversas está aberto em outro programa.</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>O arquivo com suas conversas não está criptografado, embora todo o resto esteja: outra coisa o colocou ali.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>O arquivo {}, que diz como seus dados são desbloqueados, pertence a outros dados.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>Não é possível ler o arquivo {}, que diz como seus dados são desbloqueados.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>Não é possível gravar o arquivo {}, que diz como seus dados são desbloqueados.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>O arquivo {}, que diz como seus dados são desbloqueados, está danificado, e a cópia dele também.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>Falta o arquivo {}, que diz como seus dados são desbloqueados.</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>Os arquivos da voz estão danificados ou incompletos.</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>O primeiro comando precisa ser Hello.</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>A primeira pessoa desta conta não pode ser removida.</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>A pasta é acompanhada como antes.</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>A pasta de “{}” não está lá: {}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>Não é possível ler nem gravar na pasta pela qual seus computadores sincronizam.</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>A pasta pela qual seus computadores sincronizam não está lá.</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>Não é possível usar a pasta {}.</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>A gramática para a resposta do modelo está errada.</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>O hub não tem nenhum repositório {} aberto a todos.</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>Não é possível acessar o servidor do índice em {}.</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>O servidor do índice em {} pede outra chave.</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>As instruções são longas demais para estar em cada prompt: cerca de {} tokens; cabem {}.</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>A chave é usada até o Rememora ser fechado e não é gravada em lugar nenhum.</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>O chaveiro não desbloqueia seus dados.</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>O maior do catálogo: pensa bastante e responde melhor. Para 16 GB de memória e um computador rápido.</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>Não é possível ler a lista de modelos.</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>Não foi possível salvar a lista de modelos.</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>O mapa não foi concluído.</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>A memória não foi examinada até o fim.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>A mensagem está vazia.</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>A mensagem tem mais de {} caracteres.</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>O modelo não consegue ler este texto.</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>O modelo falhou enquanto escrevia.</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>Não é possível carregar o modelo de busca por significado.</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>Não é possível acessar o hub de modelos.</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>O modelo não indicou nenhum dos rótulos.</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>O modelo foi fechado.</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>O modelo recebeu o começo e o fim dela. Para que ele leia tudo, envie-a em várias partes.</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>Não é possível usar os adaptadores do modelo.</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>Não é possível carregar o modelo multilíngue de busca por significado.</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>O nome tem mais de {} caracteres.</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>O nome é longo demais: {} caracteres; cabem {}.</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>A voz natural não foi baixada.</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>Não foi possível descobrir a versão mais recente.</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>Os outros podem ser usados.</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>Não é possível seguir os parâmetros de {}: {}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>A frase secreta está como estava.</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>A saudação da personalidade pode ser alterada em “Personalidades”.</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>Não é possível decodificar a imagem.</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>A imagem não pode ser mostrada a este modelo.</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>A imagem é mantida e mostrada.</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>A imagem é grande demais para este modelo.</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>O programa espeak-ng, de que a leitura em voz alta precisa, falhou.</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>O programa “{}” não foi encontrado.</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>O projeto deste programa não existe mais.</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>A biblioteca de prompts está cheia.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>A consulta está vazia.</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>As linhas de uma tabela só podem ser classificadas.</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>Não foi possível remover o índice de busca de antes da frase secreta.</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>O índice de busca está danificado.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>O índice de busca estava danificado e está sendo refeito.</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>O servidor em {} interrompeu a conexão.</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>Não é possível acessar o servidor em {}.</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>O servidor em {} não aceitou o pedido.</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>O servidor em {} não responde.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>O servidor em {} não tem o modelo {}.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>O servidor em {} não tem este modelo ou não é um servidor de modelos de linguagem.</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>O servidor em {} está com falha.</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>O servidor em {} está sobrecarregado.</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>O servidor em {} não está pronto.</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>O servidor em {} pede outra chave.</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>O servidor interrompeu a conexão.</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>O servidor está com falha e interrompeu a conexão.</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>As configurações estão bloqueadas.</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>Não é possível carregar o modelo de fala.</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>A tabela não tem a coluna {}.</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>A tabela precisa ser indicada pelo caminho completo.</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>A tarefa está como estava, e nada ficou escrito pela metade.</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>O teste não foi concluído.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>O texto está como estava.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>O texto está vazio.</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>O texto tem mais de {} caracteres.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>O texto é longo demais para o modelo: {} tokens; na janela dele cabem {}.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>O texto é longo demais para o modelo: {} tokens.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>O texto até aqui é mantido.</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>O usuário pode permitir isso.</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>O usuário pode escolher outro.</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>O usuário pode ativá-la.</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>A janela fala o protocolo {}, o núcleo o {}.</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>O bloco {} não contém {}.</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>Há mais de {} imagens nesta mensagem.</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>Não há conversas em {}.</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Não há conversas para exportar.</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>Não há instruções.</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>Não há prompts em {}.</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>Não há linhas nesta tabela.</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>Não há palavras para revisar.</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>Há lembretes demais.</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>Há pedidos agendados demais.</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>Há ferramentas demais, ou conteúdo demais nelas.</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>Já existem {} personalidades.</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>Já existem {} servidores de ferramentas.</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>É preciso haver de 1 a {} colunas, cada uma com um nome.</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>É preciso haver de 2 a {} rótulos, cada um com um nome.</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>Já existe um programa chamado “{}”.</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>Já existe um projeto chamado “{}”.</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>Já existe um prompt chamado “{}”.</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>Já existe uma predefinição de tarefa chamada “{}”.</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>Já existe um servidor de ferramentas chamado “{}”.</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>Não há cartão de personagem em {}: é só uma imagem.</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>Não há cópia das suas conversas que esta versão consiga abrir.</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>Não há nenhum arquivo {}.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>Não existe a pasta {}.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>Não há neste computador nenhum chaveiro que possa ser usado.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>Não há neste computador nenhum chaveiro que possa guardar a chave.</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>Não há nenhuma memória com este número.</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>Não há modelo que o leia.</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>Não há nenhum modelo {} no catálogo.</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>Ainda não há uma frase secreta para criptografar os backups.</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>Não há frase secreta, por isso nada pode ser bloqueado.</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>Não há frase secreta.</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>Não há imagem para adicionar.</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>Não há resposta para escrever de novo.</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>Não há espaço para um backup.</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>Não há espaço para mais predefinições de tarefas.</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>Não há espaço para {} em {}.</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>Não há som neste arquivo.</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>Ainda não há modelo de fala.</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>Não existe essa alteração.</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>Esse computador não existe.</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>Não há essa pessoa nesta conta.</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>Esta imagem não está mais lá ou o disco dela não está conectado.</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>Essa ferramenta não existe mais.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Não há texto nele.</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>Não há texto neste arquivo, nem algum que se possa ler em suas imagens.</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>Não há texto nestas páginas.</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>Não há texto para continuar.</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>Não há texto para resumir.</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>Não há nenhum servidor de ferramentas neste texto.</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>Ainda não há voz para o idioma deste texto.</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>Não há memória suficiente para um contexto de {} tokens.</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>Não há memória suficiente para {}.</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>Não há nada nele com que se possa fazer isto.</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>Não há nada neste texto que possa ser uma memória.</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>Não há nada aqui que possa ser lido em voz alta.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Não há nada para desfazer.</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>Há lugar para {} pessoas.</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>Já há uma pessoa com esse nome.</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>Agora há outra coisa na área de transferência.</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>Não há memória livre suficiente para verificar uma frase secreta.</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>Houve várias tentativas erradas. A próxima será possível em {} segundos.</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>Estas conversas não existem mais.</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>Estes documentos não estão mais na biblioteca.</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Estas instruções são longas demais para estar em cada prompt: cerca de {} tokens; cabem {}.</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>Estas memórias são contadas em lugares diferentes: o que um projeto guarda não é contado em nenhum outro.</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>Estão como estavam.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>Não foram tocadas.</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>Pensa antes de responder; para perguntas difíceis e funções de memória. Para 12 GB de memória.</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>Pensa antes de responder; forte para o tamanho, em muitos idiomas.</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>Este Rememora não sabe onde as novas versões são anunciadas.</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>Este adaptador não foi treinado aqui.</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>Este backup está danificado ou incompleto.</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>Este backup precisa da frase secreta com que foi feito.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>Este backup foi feito por uma versão mais recente do Rememora.</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>Este livro é protegido por quem o vendeu e só pode ser lido no programa dele.</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>Esta chamada não existe mais.</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>Não é possível chamar assim: {}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>Isto não pode ser feito com o pedido como ele está agora.</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>Não é possível fazer isto: {}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>Isto não pode ser desfeito.</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>Isto não pode ser desfeito.</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>Esta conversa não existe mais.</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>Esta conversa não deixa rastros, e um pedido é mantido.</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>Esse computador pertence aos computadores de outra pessoa ou foi configurado com outra frase secreta.</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>Esse computador tem uma versão mais recente do Rememora.</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>Este computador já sincroniza.</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>Este computador não sincroniza nada.</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>O relógio desse computador está mais de um dia adiantado em relação ao deste.</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>Este documento tem senha, e com senha só PDFs são lidos.</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>Este documento não tem mais essa página.</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>Este documento está criptografado.</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>Este documento não está mais na biblioteca.</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>Isto não abre o backup.</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Isto não abre o backup. Se for um código de recuperação, há um erro de digitação nele.</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>Isto não está em andamento.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>Isto não desbloqueia seus dados.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Isto não desbloqueia seus dados. Se for um código de recuperação, há um erro de digitação nele.</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>Este pedido não existe mais.</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>Este arquivo mudou enquanto era lido.</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>Este arquivo não contém cartão de personagem: não nomeia ninguém.</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>Este arquivo está danificado ou não é o que a extensão diz.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Este arquivo está vazio.</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>Este arquivo é maior que {} MB.</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>Este arquivo não é uma tabela.</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>Este arquivo não é um backup do Rememora.</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>Este arquivo não está mais lá ou o disco dele não está conectado.</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>Não há permissão para ler este arquivo.</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>Este arquivo foi exportado por um Rememora mais recente.</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>Esta pasta ficou vazia de repente, como se a unidade não estivesse conectada.</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>Esta pasta não é mais acompanhada.</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>Esta pasta não está lá no momento.</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>Esta saudação é longa demais: cerca de {} tokens; cabem {}.</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>É um arquivo de um programa antigo do Office ou um com senha.</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>Isto é uma gravação, e ainda não há modelo de fala que possa transcrever o que é dito nela.</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>Isto é uma gravação.</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>É um arquivo compactado.</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>Isto tem mais de {} caracteres.</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>Isto não é um arquivo.</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>Isto não está mais retido.</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>Esta não é uma hora que um relógio possa mostrar.</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>Isto é longo demais para uma frase de uma transcrição.</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>É longo demais para estar em cada prompt: cerca de {} tokens; cabem {}.</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>Isto não é uma imagem ou é de um tipo que não pode ser mostrado.</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>Este não é o endereço de um servidor.</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>Esta não é a senha do documento.</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>Esta não é a frase secreta com que seus computadores sincronizam.</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>Isto não está mais lá.</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>Isto parece uma senha, uma chave ou um número de cartão.</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>Esta memória não existe mais.</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>Esta mensagem não existe mais.</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>Este modelo não consegue ver imagens.</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>Esta personalidade não existe mais.</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>Não é possível abrir esta imagem.</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>Esta imagem mudou enquanto era lida.</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>Esta imagem é grande demais para ser lida: {} × {} pixels.</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>Esta imagem é grande demais para ser mostrada: {} × {} pixels.</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>Esta imagem tem mais de {} MB.</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>Esta imagem é grande demais: abri-la exige mais memória do que uma imagem pode usar.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Esta imagem não está mais lá.</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>Esta imagem não está completa: uma parte falta ou está danificada.</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>Não há permissão para ler esta imagem.</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>Esta imagem ocupa espaço demais.</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>Este programa foi removido.</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>Este programa não pode propor memórias.</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>Este programa não pode ler a memória.</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>Este projeto não existe mais.</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>Este prompt não existe mais.</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>Já se decidiu sobre esta proposta, ou a mensagem dela sumiu.</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>Este lembrete não existe mais.</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>Este pedido agendado não existe mais.</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>Esta etapa não existe mais.</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>Esta etapa não está mais sendo feita.</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>Esta tabela tem mais de {} colunas.</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>Esta tabela tem mais de {} linhas.</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>Esta tarefa não existe mais.</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>Esta tarefa não tem mais essa parte.</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>Esta tarefa está concluída.</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>Esta predefinição de tarefa não existe mais.</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>Este texto não é JSON.</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>Este horário já passou.</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>Este servidor de ferramentas não existe mais.</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>Esta versão do Rememora não consegue atualizar suas conversas.</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>Isto já foi respondido.</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>Já se decidiu sobre isto, ou a memória não existe mais.</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>Os tempos e os limites dos parágrafos não podem ser alterados, só o que é dito.</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>Minúsculo e rápido, para computadores antigos ou muito pequenos. Mantém uma conversa, mas erra muito nos fatos.</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>Minúsculo. Inicia em um segundo e erra quase tudo: para experimentar o Rememora e para testes, não para conversar.</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>Já há propostas demais em espera.</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>Chegou som demais de uma vez.</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>Rastros são de uma mensagem ou de uma memória.</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>Não é possível excluir os adaptadores treinados.</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>O treinamento precisa de bibliotecas que não estão instaladas.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Tente de novo daqui a pouco.</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>Tente de novo quando o servidor voltar ou escolha um modelo neste computador.</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>Tente de novo ou escolha um modelo neste computador.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>Tente de novo. Se acontecer outra vez, escolha outra voz em Configurações, em “Leitura em voz alta”.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>Tente de novo. Se acontecer outra vez, reinstale o espeak-ng.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>Tente de novo. Se acontecer outra vez, relate com o arquivo de registro.</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>Tente de novo. O código de recuperação também é aceito.</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>Tente de novo; maiúsculas fazem diferença. A senha não é guardada em lugar nenhum.</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>Duas colunas têm o mesmo nome.</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>Dois grupos de computadores sincronizam por esta pasta, cada um com a própria frase secreta.</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>Dois rótulos têm o mesmo nome.</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>Desbloqueie primeiro o Rememora.</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>Descompacte-o e abra o arquivo GGUF dentro dele, se houver.</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>Descompacte-o e adicione os documentos dentro dele.</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>Descompacte-o e escolha os arquivos dentro dele.</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>Até lá, quem lê é o espeak-ng, que soa como uma máquina.</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>Atualize o Rememora e importe de novo.</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>Use letras, algarismos e sublinhados.</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>Use letras e algarismos simples, sem quebras de linha.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Use a janela que está aberta ou feche-a primeiro.</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>Muito rápido, para computadores antigos e 2 GB de memória livre. Não foge do assunto, mas erra muito nos fatos.</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Espere terminar ou cancele.</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>Espere a resposta chegar e continue.</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>Espere até o usuário vê-las.</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>Espere e tente de novo.</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>O que responde em {} não é um servidor de modelos de linguagem.</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>O que veio antes deles foi incorporado; o resto espera.</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>O que está aqui fica; nada mais é sincronizado.</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>O que resta dele não causa nenhum dano.</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>O que está compactado neste arquivo ocuparia muito mais do que um documento contém.</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>O que será sincronizado espera aqui.</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>O que ele gravou fica na pasta e é incorporado mais tarde.</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>A parte que lê documentos falhou com este arquivo.</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>A parte que lê documentos não pode ser iniciada.</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>A parte que reconhece a fala terminou inesperadamente.</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>Não é possível ler o que está escrito nesta imagem.</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>Não é possível carregar o que distingue perguntas de fatos, então nada é aprendido por enquanto.</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>Não foi possível dizer o que é isto: a busca por significado está indisponível no momento.</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>O que esta ferramenta fez não pode ser desfeito.</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>O que foi escolhido antes continua valendo.</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>O que já foi classificado está guardado.</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>O que já tinha sido feito está guardado.</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>O que já tinha sido feito continua aqui.</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>O que já tinha sido feito até então continua assim.</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>O que já foi baixado é mantido.</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>O que foi ouvido antes fica.</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>O que foi ouvido fica.</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>O que tinha sido guardado antes continua lá.</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>O que foi lido dela continua na biblioteca.</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>O que foi lido dele antes fica até que você o remova.</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>O que foi lido dele pode ser mostrado como texto.</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>O que foi recuperado aqui foi excluído nesse meio-tempo.</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>O que foi reconhecido antes fica.</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>O que foi dito até agora está transcrito.</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>O que foi salvo antes continua valendo.</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>O que foi treinado fica guardado ao lado dele.</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>O que você escreveu é mantido.</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>O que você escreveu, e o que chegou da resposta, é mantido.</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>O que {} lê sobre si é longo demais para a janela de contexto do modelo: com todo o resto, {} de {} tokens.</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>Escreva primeiro um começo.</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>Escreva um texto ou escolha um documento ou uma tabela.</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>Escreva ambos.</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>Escreva https:// antes do endereço dele. http sem criptografia é só para este computador e para a sua própria rede.</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Escreva um.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Escreva algo primeiro.</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Escreva-os como em um arquivo .gitignore, por exemplo *.log ou drafts/.</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>Escreva o que deve ser feito com o texto.</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>Escreva como você o chama.</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>Escreva do que você quer ser lembrado.</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>Escreve com mais naturalidade que os do seu tamanho, em muitos idiomas. Para 8 GB de memória.</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>Você não tem permissão para ver esta pasta.</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>Suas conversas e memórias estão guardadas com segurança.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Suas conversas estão como estavam, e nada ficou escrito pela metade.</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>Suas conversas não são afetadas.</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>Suas conversas foram abertas por último por uma versão mais recente do Rememora.</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>Seus dados têm uma frase secreta.</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>Seus dados estão como estavam, e os backups anteriores não foram tocados.</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>Seus dados estão como estavam.</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>Seus dados estão bloqueados.</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>Seus dados estão lá, criptografados, e ficaram como estavam.</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>Seus dados ficaram como estavam.</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>Seus dados foram criptografados por uma versão mais recente do Rememora.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Sua mensagem foi mantida.</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>Sua mensagem é mais longa do que o modelo consegue ler de uma vez.</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>Sua mensagem foi enviada, e o arquivo está como estava.</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>Seus prompts estão como estavam.</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>hub de modelos</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>índice de pacotes</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} Os pedidos estão em pausa.</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>{} MB foram mantidos; o download continua daí.</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} As tarefas estão em pausa.</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>{} chegou danificado: a soma de verificação está errada.</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>Não é possível excluir {}.</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>Não é possível carregar {}.</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>Não é possível carregar {}: o modelo não veria imagens.</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>{} não pode ser lido para o treinamento.</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>Não é possível ler {}.</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>Não é possível salvar {}.</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>Não é possível mostrar imagens a {}.</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{} não pode ser o nome de um computador.</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>Não é possível gravar {}.</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{} não consegue ver imagens.</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>Não foi possível converter {}.</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>Não foi possível baixar {} ({}).</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>Não foi possível baixar {}: algo deu errado dentro do Rememora.</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>Não foi possível carregar {} no processador gráfico.</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>Não foi possível gravar {}.</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>{} não diz em que formato.</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>{} não diz de forma utilizável como se deve falar com ele.</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>{} acabou de ser lido de novo.</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>{} tem linhas que não são exemplos. {}{}.</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>{} não tem exemplos.</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>{} não tem nenhum arquivo {}.</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>{} não tem imagem em que o cartão possa ficar.</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>{} não tem essas páginas.</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>{} removeu este computador da sincronização.</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>{} contém um cartão de personagem danificado.</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>{} contém um cartão de personagem longo demais.</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{} contém conversas de {}, mas nenhuma mensagem que possa ser lida.</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>{} contém mais arquivos que qualquer cartão de personagem.</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>{} não contém nenhum cartão de personagem legível.</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{} não contém conversas que o Rememora saiba ler.</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>{} não contém um modelo, mas outra coisa ({}).</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>{} não contém nada com que um modelo possa ver.</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>{} só contém um vetor de controle para outro modelo.</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>{} só contém um auxiliar que acelera outro modelo.</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>{} só contém um vocabulário, nenhum modelo.</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>{} só contém um adaptador (LoRA) para outro modelo.</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>{} só contém medições para fazer modelos menores (imatrix).</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>{} só contém a parte de imagem de um modelo.</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>{} no esquema JSON é maior que {}.</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>{} é um arquivo GGUF de uma versão sem suporte.</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{} é uma pasta, não um arquivo de modelo.</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>{} é uma parte posterior de um modelo dividido em vários arquivos; abra o primeiro.</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>{} é um modelo de fala ou som e não consegue conversar.</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>{} é um modelo para traduzir ou ler textos (T5) e não consegue conversar.</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>{} é um modelo em um formato anterior ao GGUF.</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>{} é um modelo no formato safetensors.</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>{} é um modelo que cria imagens ou vídeos e não consegue conversar.</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>{} é um arquivo compactado.</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>{} é um pedaço de um arquivo que foi cortado.</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>{} é um reranker: diz se textos combinam e não consegue escrever.</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>{} é uma página da web salva com o nome de um modelo.</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>{} é um modelo de embeddings: compara textos e não consegue escrever.</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>{} está cortado ou danificado.</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>{} está danificado ou protegido com senha.</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>{} está danificado.</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>{} só é fornecido a usuários que aceitaram seus termos no hub.</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>{} está incompleto: o começo está vazio.</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>{} está incompleto: falta parte do arquivo.</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>{} é maior que qualquer cartão de personagem.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>{} tem mais de {} MB: não é uma lista de prompts.</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>{} é feito para computadores com outra ordem de bytes (big-endian).</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>{} não é um arquivo zip nem uma lista de conversas.</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>{} não é um adaptador LoRA.</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{} não é uma porta que possa ser usada.</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>{} não é um arquivo de texto.</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>{} não é um arquivo JSON completo.</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>{} não é um arquivo de modelo GGUF.</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>{} é de um tipo ({}) que esta versão do Rememora não conhece.</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{} é de um treinamento com outros exemplos, outro modelo ou outras opções.</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>{} é uma de {} partes, e falta {}.</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>{} está compactado de um jeito que o Rememora não consegue ler.</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>{} está protegido por senha.</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>{} ainda está sendo lido.</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>{} é a resposta de um servidor no lugar de um modelo.</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{} já existe.</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>{} é grande demais para ser treinado neste computador.</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{} não é um endereço IPv4 deste computador.</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{} não está neste computador ou não é um modelo.</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>{} não está neste computador.</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{} não conhece palavras, por isso não pode conversar. Talvez seja um modelo para imagens ou som.</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{} fica entre {} e {}.</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{} faz os modelos verem de uma forma ({}) que esta versão do Rememora não conhece.</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>Você não tem permissão para gravar em {}.</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>{} precisa de cerca de {} GB de memória; há {} GB livres.</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>{} precisa de {} GB de espaço livre; há {} GB livres.</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>{} só lista os arquivos de uma exportação.</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>{} só diz onde está o modelo.</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>{} programas já têm uma chave.</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>{} ocupa, descompactado, mais do que uma exportação pode conter.</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>{} foi feito para outro modelo, não para {}.</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>{} foi gravado por uma versão mais recente do Rememora.</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>{} escreve por um método (difusão) com o qual o Rememora não trabalha.</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>“{}” não pode ser uma variável de “{}”.</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>Não é possível acessar “{}” no endereço dele.</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>“{}” não pode ser enviado como cabeçalho a “{}”.</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>Não é possível iniciar “{}”.</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>“{}” não responde mais.</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>“{}” não fala o Model Context Protocol como o Rememora.</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>“{}” foi encerrado antes de estar pronto.</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>“{}” tem uma aspa a mais no comando.</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>“{}” foi encerrado.</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>“{}” não tem comando nem endereço.</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>“{}” não tem um endereço que possa ser usado.</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>“{}” tem campos a preencher: {}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>“{}” não é o nome de um repositório.</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>“{}” está na internet e só é acessado por https.</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>“{}” é acessado de um modo mais antigo (SSE), sem suporte no Rememora.</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>“{}” está desativado.</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>“{}” não está descrito como um objeto.</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>“{}” não é o caminho completo de uma pasta.</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>“{}” precisa de um comando ou de um endereço, não dos dois.</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>“{}” pede identificação.</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>“{}” não ficou pronto a tempo.</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d 'de' MMM</translation>
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
            <translation>hoje</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n não pode ser lido</numerusform>
                <numerusform>%n não podem ser lidos</numerusform>
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
            <translation>Perguntar sobre ele</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Perguntar sobre eles</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>Sendo lido</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>Não pode ser lido</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>Comparar os dois…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copiar o caminho</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>Documentos: %n escolhido</numerusform>
                <numerusform>Documentos: %n escolhidos</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>Documentos: todos</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>Documentos: não</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>Documentos: só os próprios</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Não ler agora</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>O arquivo sumiu</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Acompanhar de novo</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Informar a senha…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>Abrir no programa próprio</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>Pausar o acompanhamento</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lido</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Ler de novo</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>Leia-o aqui ou veja se ele foi movido ou renomeado.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Gravação</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Remover dos seus documentos</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Mostrar no gerenciador de arquivos</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Mostrar os documentos dela</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>Código-fonte</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>O arquivo não está mais lá ou nenhum programa aqui pode mostrá-lo.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>O que mudou…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>O que foi lido dele continua na biblioteca.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>não pode ser lido</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>o arquivo sumiu</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>precisa de senha</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>não lido</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lendo</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>lendo, página %1 de %2</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>aguardando</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>senha errada</translation>
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
            <translation>Depois de perdida uma conexão, ele termina lá em até um minuto, e esta janela o retoma. Se não, feche a janela que o usa.</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>Copie-os para lá e escolha-os depois pelo caminho.</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>Corrija o comando ou instale esse programa.</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>Instale a versão %1 nos dois computadores. Se o outro mostra uma saudação a quem entra, faça com que fique em silêncio para comandos.</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>O Rememora está instalado lá? Informe o caminho completo do Python dele ou do rememora-core.</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>A nova tentativa é automática, pelo menos a cada 30 segundos.</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>O caminho está nos detalhes, para abri-lo lá.</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>Nada respondeu pelo comando em um minuto.</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>Nada mais chega de %1.</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>Nada foi alterado, nem lá nem aqui.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>Nada foi lido nem alterado.</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>Em %1, o Rememora já está aberto.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>O Rememora roda em %1, onde não estão os arquivos deste computador.</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>O comando terminou com o código %1 antes que algo respondesse.</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>O comando foi interrompido antes que algo respondesse.</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>A conexão com %1 foi perdida.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>Não há neste computador nenhum programa “%1”.</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>Isto está em %1 e não pode ser mostrado aqui.</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>Para restaurá-la, rode isto uma vez em %1: %2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>Teste-o em um terminal: ele precisa rodar lá sem perguntas, por exemplo, sobre uma senha.</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>Teste-o em um terminal: ele precisa rodar lá sem perguntas.</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>O que responde pelo comando não é um núcleo do Rememora, ou é um de outra versão.</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>O que o comando deve rodar não foi encontrado (ele terminou com o código %1).</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>O que foi dito é mantido lá, e o que você está escrevendo fica aqui.</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>outro computador</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>este computador</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>Organizações</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>Animais</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Coisas</translation>
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
            <translation>%1 de %2 etapas</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>%1 de %n ação</numerusform>
                <numerusform>%1 de %n ações</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n ação e %1</numerusform>
                <numerusform>%n ações e %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
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
            <translation>Parar</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>Há um plano para “%1”</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>pede a sua permissão</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>começando</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>em andamento…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>altera algo</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>não funcionou</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>continua em instantes</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>tem um plano para você revisar</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>chegou ao limite</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>pode acessar a internet</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>não foi feito</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desativado</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>só consulta</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>em pausa</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>pensando em um plano</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>aguarda: as conversas e o que começou antes vêm primeiro</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>aguarda: nenhum modelo está carregado</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>aguarda: a bateria está fraca</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>“%1” pede a sua permissão</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>“%1” não pôde ser concluído</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>“%1” chegou ao limite</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>“%1” está feito</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>sobre você</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>responde a uma pergunta</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>significado próximo</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>significado próximo ao que veio antes</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>contém o que se pergunta</translation>
        </message>
        <message>
            <source>important</source>
            <translation>importante</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>é uma memória</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>perto da data em questão</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>abriu sua conversa</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fixada</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>recente</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>dito pela pessoa de quem trata</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>mesma conversa</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>mesmas datas</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>mesmas pessoas e coisas</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>mesmas palavras</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>mesmas palavras ao lado</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>mesmas palavras na sua conversa</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>diz quando</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>afirma algo</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>conta mais do que pergunta</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>útil antes</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>palavras de mesmo significado</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>palavras de mesmo significado ao lado</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>sobre você</translation>
        </message>
        <message>
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>hábito</translation>
        </message>
        <message>
            <source>health</source>
            <translation>saúde</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>person</source>
            <translation>pessoa</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>animal</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plano</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>preferência</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>jeito de fazer</translation>
        </message>
        <message>
            <source>work</source>
            <translation>trabalho</translation>
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
            <translation>Escolha uma com menos pixels ou uma parte dela.</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>Verifique se ela ainda está lá e escolha-a de novo.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>Esta imagem é grande demais.</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>Não é possível ler o arquivo desta imagem.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Sua mensagem está como estava.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>não pode ser lida</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>está sendo lida…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>com texto</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>Em toda parte</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>Em lugar nenhum: o projeto dela foi excluído</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Só em “%1”</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>Inserir “%1”</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>Retirar “%1”</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aceita</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>ainda não decidida</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeitada</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>Trocar “%1” por “%2”</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>Perguntas sobre datas</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>Perguntas sobre fatos</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>Perguntas sobre gostos</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>Perguntas de listas</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Bate-papo</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message>
            <source>boss</source>
            <translation>chefe</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>irmão</translation>
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
            <translation>filha</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>cachorro</translation>
        </message>
        <message>
            <source>father</source>
            <translation>pai</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>amigo(a)</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>marido</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>mãe</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>parceiro(a)</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>irmã</translation>
        </message>
        <message>
            <source>son</source>
            <translation>filho</translation>
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
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Feito</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Todo dia</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Todo mês</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Toda semana</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Todo ano</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>De segunda a sexta</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Uma vez</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Lembrar mais tarde</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Lembrete</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Temporizador</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>feito · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>em %1</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>perdido · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>agora · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>amanhã, %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>ontem, %1</translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>On %1</source>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>On %1, then every month</source>
            <translation>Em %1, depois todo mês</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>Em %1, depois a cada seis meses</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>Em %1, depois a cada três meses</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>Em %1, depois todo ano</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>adicionada por você</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>aprendida automaticamente</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>escrita pelo assistente</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>você pediu para lembrar</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>você disse como fazer</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>Gerar ideias</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>Corrija a ortografia e a gramática deste texto e não mude mais nada. Depois liste o que você corrigiu:

{{texto}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>Explique {{o quê}} {{para quem|em palavras simples|para uma criança de dez anos|para um especialista}}, com um exemplo.</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>Dê-me {{quantas|dez}} ideias diferentes para {{o quê}}, uma por linha. Comece pela menos óbvia.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>Resuma este texto em {{tamanho|três frases|uma frase|cinco tópicos}}:

{{texto}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>Traduza isto para o {{idioma|inglês}}. Mantenha o tom e não escreva mais nada:

{{texto}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1 (não funcionou)</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>Leu mensagens anteriores</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>Leu mensagens anteriores de %1 a %2</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>Salvou uma nota</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>Buscou em mensagens anteriores</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>Buscou “%1” em mensagens anteriores</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>Buscou na memória</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>Buscou “%1” na memória</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>Atualizou o que sabe sobre você</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>Atualizou o que sabe sobre si</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>Usou “%1”</translation>
        </message>
        <message>
            <source>block</source>
            <translation>bloco</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>continua depois</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>busca</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>texto novo</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>texto antigo</translation>
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
            <translation>até</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>Quebrou em dois dias.</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>Simpáticos e rápidos!</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>Ainda estou esperando uma resposta.</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>Chegou na terça-feira.</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>Faz o que promete.</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>Funciona perfeitamente, adorei.</translation>
        </message>
        <message>
            <source>health</source>
            <translation>saúde</translation>
        </message>
        <message>
            <source>home</source>
            <translation>casa</translation>
        </message>
        <message>
            <source>money</source>
            <translation>dinheiro</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>negativo</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutro</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positivo</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>outro assunto</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>viagens</translation>
        </message>
        <message>
            <source>work</source>
            <translation>trabalho</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>%1 de %2 partes prontas</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>Como Markdown…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>Como documento do Word…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>Como tabela (CSV)…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>Como texto simples…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>Classificado por %n rótulo</numerusform>
                <numerusform>Classificado por %n rótulos</numerusform>
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
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Revisado</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>Juntando as partes</translation>
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
            <translation>Resumido em detalhes</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>Resumido em um parágrafo</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>Resumido em tópicos</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>Traduzido para %1</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>Aguarda: o que você escreve em uma conversa e as tarefas anteriores vêm primeiro</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>faltam cerca de %1</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>confiante</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>formal</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>amigável</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>em palavras simples</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>mais longo</translation>
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
            <translation>mais curto</translation>
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
                <numerusform>%n termo</numerusform>
                <numerusform>%n termos</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>Uma tarefa fica guardada no disco com o texto dela, e esta conversa não deve deixar rastros.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>Classificar</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Continuar o texto</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>Correções de ortografia, gramática e pontuação. Aceitar ou não cada uma cabe a você.</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>Não foi possível concluir “%1”</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Editar predefinições…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>Por exemplos: rápido, para milhares de linhas</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>Extrair para uma tabela</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>Fatos em linhas e colunas, para uma planilha.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>Pelo modelo de linguagem: entende mais</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>Longo: vários parágrafos</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>Mais tarefas</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>Tópicos: uma lista</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Reescrever</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>Curto: um parágrafo</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>A continuação de “%1” está pronta</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>O essencial, com os trechos em que se apoia.</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>O mesmo em outro tom ou tamanho, ou em palavras simples.</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>O resumo de “%1” está pronto</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>A tabela de “%1” está pronta</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>A tradução de “%1” está pronta</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>O texto inteiro em outro idioma, parte por parte.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>O que pode vir depois, no mesmo estilo.</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>Do jeito que for melhor</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>O que você disser, em cada parte do texto.</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>A qual dos seus rótulos pertence um texto ou cada linha de uma tabela.</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>Sua própria tarefa</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>Sua tarefa com “%1” está pronta</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>faltam cerca de %1</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>cerca de %n palavra</numerusform>
                <numerusform>cerca de %n palavras</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>como está</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>como está</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>começando</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>confiante</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>formal</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>amigável</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>em %1</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>para %1</translation>
        </message>
        <message>
            <source>long</source>
            <translation>longo</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>mais longo</translation>
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
            <translation>em pausa</translation>
        </message>
        <message>
            <source>points</source>
            <translation>tópicos</translation>
        </message>
        <message>
            <source>short</source>
            <translation>curto</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>mais curto</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>mais simples</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>aguarda a tarefa anterior</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>aguarda: as conversas vêm primeiro</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>aguarda: não foi possível carregar o modelo</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>aguarda: o modelo está carregando</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>aguarda: ainda não há modelo</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>A classificação de “%1” está pronta</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>A revisão de “%1” está pronta</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>A reescrita de “%1” está pronta</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 e mais %n</numerusform>
                <numerusform>%1 e mais %n</numerusform>
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
            <translation>Permitir sempre</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Perguntar toda vez</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>Altera algo no computador em que é executada.</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>Pode acessar a internet e alterar coisas lá ou aqui.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>Só consulta: não altera nada, e nada sai do computador em que é executada.</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>não funcionou</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>não está em execução</translation>
        </message>
        <message>
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>não permitido</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desativado</translation>
        </message>
        <message>
            <source>running</source>
            <translation>em execução</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>em andamento…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>iniciando…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>desfeito</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>esperando a sua resposta</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sim</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 e mais %n</numerusform>
                <numerusform>%1 e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>confirmar %1</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>adicionar %1</translation>
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
            <translation>esquecer %1</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>mesclar %1</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>outras datas para %1</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>fixar %1</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>dividir %1</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>desafixar %1</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>quando perguntar sobre %1</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>onde %1 é contada</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
</TS>
