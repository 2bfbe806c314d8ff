<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Demande…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Chercher des mises à jour</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>Rassemble les versions, le journal et une image de la fenêtre dans un fichier. Vous voyez tout avant ; rien n’est envoyé.</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>On ne sait pas s’il existe une version plus récente.</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>Privé par conception : tout se passe ici et fonctionne sans réseau.</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>Rememora %1 est disponible.</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>Rememora ne cherche jamais de mises à jour de lui-même. Le bouton interroge %1 et n’envoie rien sur vous.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>Signaler un problème…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>Quelque chose ne va pas ?</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Mentions de tiers</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Vous avez la version la plus récente.</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>À qui l’on doit ce que contient Rememora, et à quelles conditions.</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>Avec l’adaptateur « %1 »</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>Avec les adaptateurs %1</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>A model on a server has none from here.</source>
            <translation>Un modèle sur un serveur n’utilise pas d’adaptateurs d’ici.</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>Adaptateurs (LoRA)</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>Ajouter un adaptateur</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>Intensité de %1</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>Chargement du modèle avec eux…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>De petits fichiers qui changent la façon d’écrire de ce modèle. Le modèle est rechargé.</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>Retirer %1</translation>
        </message>
    </context>
    <context>
        <name>ArgumentForm</name>
        <message>
            <source>Arguments as JSON</source>
            <translation>Arguments en JSON</translation>
        </message>
        <message>
            <source>Edit as JSON</source>
            <translation>Modifier en JSON</translation>
        </message>
        <message>
            <source>It has to be an object, in braces.</source>
            <translation>Il faut un objet, entre accolades.</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>Il ne demande rien.</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Un par ligne</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>Ce n’est pas du JSON : ligne %1, colonne %2.</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>« %1 » doit être un nombre.</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>« %1 » doit être un nombre entier.</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>« %1 » est nécessaire.</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n de plus</numerusform>
                <numerusform>Afficher %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Tout afficher (%1)</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>Revenir à aujourd’hui</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>Montrer ce qui était vrai le</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>Ce qui était vrai le</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>Ce que vous modifiez ici l’est aussi pour aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>Une conversation</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>« %1 » attend votre réponse : %2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>Tout ce qu’il reçoit</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>Autoriser une fois</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>Toujours dans cette conversation</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>Toujours dans cette mission</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>Modifier d’abord</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Laisser comme c’était</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>Autoriser « %1 », du serveur « %2 » ?</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>Autoriser « %1 » ?</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>Ne jamais utiliser cet outil</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>Autres réponses</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Ce qu’il modifie</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>Une phrase secrète pour vos sauvegardes</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>Elle sert à chiffrer les sauvegardes. Elle n’est demandée que pour en restaurer une sur un autre ordinateur.</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>Je le sais : sans elle, personne ne peut ouvrir ces sauvegardes.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>Définir la phrase secrète</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>Tout dans un seul fichier chiffré</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>Sauvegardes (*.rememora);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>Automatiquement</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>Choisir le dossier des sauvegardes</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>Conversations, souvenirs, paramètres et ce qui a été lu des documents. Pas les modèles : ils peuvent être téléchargés de nouveau.</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Tous les jours</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Toutes les semaines</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Dossier des sauvegardes</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>Combien sont gardées</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>Dernière sauvegarde : %1, %2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>Sauvegarde en cours…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>Les vôtres plus anciennes dans ce dossier sont supprimées.</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>Sur un autre disque, elle survit à cet ordinateur.</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>Sur demande seulement</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>La sauvegarde est faite et a été relue : %1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>Celle qui était prévue n’a pas pu être faite :</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>Pendant que Rememora est ouvert et que personne n’attend de réponse.</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>Au-dessus de %1 %</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>Sous ce niveau de charge, il attend que l’ordinateur soit branché. Rien n’est oublié.</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>Ménager la batterie</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>Apprendre de ce que vous écrivez</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>Sur batterie</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Sur secteur seulement</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>Les réponses sont écrites sur la moitié des cœurs : plus lentement, avec moins de chaleur et de bruit.</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Pas après le</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Pas avant le</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>Le dernier jour précède le premier.</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Quand cela a été dit</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 tokens sur %2</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>(vidé)</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Revenir à cette version</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versions antérieures</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>Comment il parle, et ce dont il doit toujours tenir compte.</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>Rien encore : il sera écrit dès que quelque chose sera mémorisé.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>Ce qu’il sait toujours de vous</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>Qui est l’assistant</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>Écrit d’après vos souvenirs les plus importants. Ce que vous écrivez ici reste tel quel ; videz-le pour qu’il soit de nouveau écrit pour vous.</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>par l’assistant</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>par vous</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>écrit par l’assistant, %1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>écrit par vous, %1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>écrit d’après vos souvenirs, %1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>Version suivante (Alt+→)</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>Version précédente (Alt+←)</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>Rien n’est encore mémorisé</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>Rechercher par les mots ou le sens</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>Chercher des souvenirs</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>Afficher tous les souvenirs</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>Parlez de vous à Rememora dans une conversation, dites « Retenez que… », ou ajoutez quelque chose ici.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>Essayez d’autres mots ou affichez plus de souvenirs.</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>Ce que vous oubliez reste ici 30 jours et peut être restauré d’ici là.</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>Afficher plus (encore %1 caractères)</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>%1 de travail</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>Durée maximale</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>Nombre maximal d’actions</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>Demande votre accord au-delà de</translation>
        </message>
    </context>
    <context>
        <name>CallView</name>
        <message>
            <source>Cancel</source>
            <translation>Interrompre</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>There is nothing more to it.</source>
            <translation>Il n’y a rien de plus à en dire.</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>Cela a été annulé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Ce qu’il modifie</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>Pourquoi cela n’a pas marché</translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>Afficher %n plus ancien</numerusform>
                <numerusform>Afficher %n plus anciens</numerusform>
            </translation>
        </message>
        <message>
            <source>Tools that were used</source>
            <translation>Outils utilisés</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>%n entrée de son livre ne vaut que pour certains mots, ou est trop longue, et n’est pas reprise.</numerusform>
                <numerusform>%n entrées de son livre ne valent que pour certains mots, ou sont trop longues, et ne sont pas reprises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>Ajouter une personnalité</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Salutation</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>Elle vous appelle</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>Aucune : vous commencez</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>Il n’y a pas de place pour ces parties : %1.</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>Ces mots sont d’une autre personne. Ils disent au modèle comment répondre ; rien n’en est retenu sur vous.</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>consignes finales</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>exemples</translation>
        </message>
        <message>
            <source>made by %1</source>
            <translation>créée par %1</translation>
        </message>
        <message>
            <source>personality</source>
            <translation>caractère</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>scénario</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>prompt système</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>« the user » ou « you »</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>%1 % est identique.</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>%n passage diffère.</numerusform>
                <numerusform>%n passages diffèrent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparé à</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>Comparé à la version %1</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparaison…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>De « %1 » à « %2 »</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Disparu</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>Rien n’a changé. Les sauts de ligne et de page ne sont pas comparés.</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>Seuls les %1 premiers sont affichés.</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>Ce qui a changé dans « %1 »</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>Non vérifié : le modèle n’a pas donné de réponse utilisable.</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>Laisser en suspens</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>Une conversation sans trace n'a pas de documents à elle : ce qui est lu est sur le disque.</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>Ajoutez-les sur la page Documents, ou gardez d'abord la conversation.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Rien n'a été ajouté.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
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
            <translation>Au mieux pour le modèle</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Me demander d’abord</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>Part de la fenêtre de contexte du modèle remplie par le dernier échange. Cliquez pour voir ce que voit le modèle.</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>Dans le projet %1</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Consignes et mémoire…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>Garder cette conversation</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>Laisser le modèle consulter et modifier la mémoire</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>Mémoire : demande d’abord</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>Mémoire : désactivée</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>Mémoire : activée</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>Mémoire : lecture seule ici</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>Mémoire : sur demande</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>Plus pour cette conversation</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>Sans trace</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>Sans trace : pas de mémoire, rien sur le disque</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>Conversation normale</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>Désactivé dans cette conversation</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>Activé dans cette conversation</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>Lire la mémoire seulement : ne rien apprendre ici</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Sur demande seulement</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>Personnalité : %1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>Personnalités…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>Mémoriser automatiquement</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Partager en image…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>Ce qui est mémorisé désormais, dans toutes les conversations</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>Qui répond dans cette conversation</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>La conversation est gardée</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>Faire ceci pour moi…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>Retirer « %1 »</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>Lu aussi, mais aucune phrase ne s'appuie dessus</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>Ce qui a été lu ici a été effacé depuis.</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>[–] après une phrase : aucun de ces passages ne le dit.</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>Ouvrir ici</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Ouvrir le fichier</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1, sûr à %2</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>Tous les textes (%1)</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>Comme dans le tableau</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>Comparaison avec les catégories connues</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Probabilité de chaque catégorie</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>Nombre de textes par catégorie</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>Les moins sûrs d’abord</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>Consultation du reste…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>Les plus sûrs d’abord</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>Pas encore classé</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>Seulement les erreurs (%1)</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d’ensemble</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>Quels textes</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>Certitude</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>Catégorie connue</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>catégorie connue : %1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>Textes classés</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>%Ln ligne.</numerusform>
                <numerusform>%Ln lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>Une catégorie avec des exemples n’a pas de nom.</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>Ajouter une catégorie</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>%n catégorie au plus peut être distinguée.</numerusform>
                <numerusform>%n catégories au plus peuvent être distinguées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>Partir des sentiments</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>Partir de thèmes</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>Choisissez la colonne qui contient le texte.</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>Colonne de la catégorie connue</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>Colonne du texte</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>Indiquez au moins deux catégories.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>La première : « %1 »</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>La catégorie connue ne peut pas se trouver dans la colonne du texte.</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>La catégorie « %1 » n’a pas d’exemple, alors qu’elle doit être reconnue par des exemples.</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>Deux catégories s’appellent « %1 ».</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Distinguées par</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>Il peut interroger le modèle. Rien n’est appris de ses questions.</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>Il peut proposer des souvenirs</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>Il peut lire la mémoire</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>Autoriser un programme</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>Créer une clé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>Rien : son projet n’existe plus</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>Seulement ces types, et rien des conversations ; si aucun n’est coché, tout :</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>Ils attendent dans « Récents » jusqu’à ce que vous les gardiez ou les écartiez.</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>Ce qui est connu dans le projet « %1 »</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>Ce qui est connu hors des projets</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>Ce qui compte pour ses questions est transmis au modèle, et le programme peut chercher. Chaque lecture s’affiche dans « Récents ».</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>Ce que ce programme peut faire</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>Le nom que vous lui donnez, par exemple « Mon éditeur »</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>Quels souvenirs</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1 (seulement %2)</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>Interroge le modèle</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>Modifier ce que %1 peut faire</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>Dernière utilisation : %1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>Jamais utilisé</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>Propose des souvenirs</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>Lit la mémoire</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>Ne lit rien : son projet n’existe plus</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>Lit la mémoire de « %1 »</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
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
            <translation>Un autre, si un programme occupe déjà celui-ci.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>Sa clé n’ouvre plus rien, et la réponse en cours s’interrompt.</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>Autoriser un programme…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>Autoriser d’autres programmes sur %1</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>Autoriser d’autres programmes de cet ordinateur</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>Aucun programme n’est servi tant que ceci est désactivé.</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>Autres programmes</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Retirer %1 ?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>L’adresse est copiée</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>Ceux qui parlent le protocole d’OpenAI ou MCP, chacun avec une clé. Les pages web et les autres ordinateurs n’y ont pas accès.</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>Ce que chacun lit de votre mémoire figure dans « Récents », avec son nom.</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>Ce qu’il a lu reste indiqué dans « Récents ».</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>Ce qui a été lu…</translation>
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
            <translation>Code en %1</translation>
        </message>
        <message>
            <source>Copy this code</source>
            <translation>Copier ce code</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>Copié. Il disparaît du presse-papiers quand Rememora est verrouillé.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>Je l’ai rangé en lieu sûr</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>Il n’a pas pu être enregistré à cet endroit : %1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>Il ouvre Rememora quand la phrase secrète est oubliée. Il n’est montré que cette fois et n’est conservé nulle part : notez-le ou enregistrez-le, et gardez-le là où les autres ne regardent pas.</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>Il ouvre Rememora quand la phrase secrète est oubliée. Gardez-le là où les autres ne regardent pas.</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Code de récupération de Rememora</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Code de récupération Rememora</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Enregistrer en texte…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Enregistrer le code de récupération</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>Enregistré. Qui trouve le fichier peut ouvrir Rememora : mieux vaut une clé USB qu’ici.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>Votre code de récupération</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>Retirer la colonne « %1 »</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>Par exemple « numéro de facture »</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>Ajouter des images ou des fichiers</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>Fichiers pour cette conversation…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Message à %1</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>Partie de l’écran…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>Images…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>Prompts enregistrés (/ dans le champ vide)</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>Envoi dès que les images sont ajoutées. Échap l’annule.</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>Ce message compte %1 caractères ; %2 au plus peuvent être envoyés. Raccourcissez-le ou envoyez-le en plusieurs fois.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Changed on two of your computers</source>
            <translation>Modifié sur deux de vos ordinateurs</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>Garder le premier</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>Garder le second</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>L’autre</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>Textes de catégorie connue %2, classés %3 : %1</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>Catégories connues, ligne par ligne, et ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>Catégorie connue retrouvée pour %1 textes sur %2 (%3).</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>Macro-F1 %1 : la qualité moyenne de reconnaissance de chaque catégorie, où les rares comptent autant que les fréquentes. Exactitude %2.</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>Les lignes sont les catégories connues, les colonnes ce qui a été trouvé. Les bonnes réponses sont sur la diagonale.</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>Les catégories sont le plus souvent justes ; regardez les moins sûres.</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>Les catégories sont le plus souvent fausses : donnez à chacune quelques exemples ou un nom plus clair, puis réessayez.</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>Les catégories sont presque toujours justes.</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>Les catégories sont souvent fausses : vérifiez-les avant de vous y fier.</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>Environ %Ln mot</numerusform>
                <numerusform>Environ %Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>Vide : ce qui vient naturellement</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Combien</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>Ce qui doit suivre</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>%n conversation archivée</numerusform>
                <numerusform>%n conversations archivées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>%n conversation supprimée</numerusform>
                <numerusform>%n conversations supprimées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>%n conversation sortie du projet</numerusform>
                <numerusform>%n conversations sorties du projet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>%n conversation déplacée vers « %1 »</numerusform>
                <numerusform>%n conversations déplacées vers « %1 »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>%n conversation épinglée</numerusform>
                <numerusform>%n conversations épinglées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>%n conversation sortie des archives</numerusform>
                <numerusform>%n conversations sorties des archives</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>%n conversation désépinglée</numerusform>
                <numerusform>%n conversations désépinglées</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>Conversation supprimée</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>« %1 » supprimée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>Ce qui a été appris avant reste où c’était.</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>Nom du projet</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>Titre de la conversation</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1 répond avec %2 : il est chargé à l’envoi, et le modèle de votre choix quand vous continuez ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message>
            <source>%1 with %2</source>
            <translation>%1 avec %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln est déjà ici</numerusform>
                <numerusform>%Ln sont déjà ici</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>%Ln conversation</numerusform>
                <numerusform>%Ln conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>%Ln conversation sans message lisible</numerusform>
                <numerusform>%Ln conversations sans message lisible</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln message modifié ou répété, comme autre version</numerusform>
                <numerusform>%Ln messages modifiés ou répétés, comme autres versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>%Ln souvenir attend votre décision dans « Récents » : il n’est pas gardé sans elle.</numerusform>
                <numerusform>%Ln souvenirs attendent votre décision dans « Récents » : aucun n’est gardé sans elle.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>%Ln image, fichier ou outil ne laisse au mieux qu’une marque</numerusform>
                <numerusform>%Ln images, fichiers et outils ne laissent au mieux qu’une marque</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln inutilisable</numerusform>
                <numerusform>%Ln inutilisables</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import from %1</source>
            <translation>Importer depuis %1</translation>
        </message>
        <message>
            <source>Import from another assistant</source>
            <translation>Importer depuis un autre assistant</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>Importer depuis plusieurs assistants</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>En arrière-plan, et seulement d’après ce que vous avez dit : chaque fait vaut à partir de son propre jour.</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>En apprendre aussi</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>Elles rejoignent votre historique avec leurs titres et leurs dates ; elles peuvent être recherchées, poursuivies et rappelées.</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>Celles qui sont ici et que vous n’avez pas modifiées deviennent comme là-bas ; les autres ne reçoivent que ce qui a été dit depuis.</translation>
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
            <translation>%1, épinglée</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1, attend votre réponse</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archives</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>7 jours précédents</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>Projet %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>replié</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>déplié</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>Fermez Rememora et réinstallez-le.</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>Elle redémarre. Refaites ensuite ce que vous veniez de faire.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>Rememora a été verrouillé.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>La partie de Rememora qui fait tourner le modèle ne peut pas démarrer.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>La partie de Rememora qui fait tourner le modèle s’est arrêtée de façon inattendue.</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>La fenêtre et le noyau viennent de versions différentes de Rememora.</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>Réessayez. Si cela ne suffit pas, les détails expliquent pourquoi.</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>Vos conversations et vos souvenirs sont en sécurité sur le disque.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionForm</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Do it again like this</source>
            <translation>Refaire ainsi</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>D’abord annuler les modifications</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>Comment faire l’étape %1 ?</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>Mémoriser pour plus tard</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>Par exemple : mettre la date au début</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>C’est trop long : %1 caractères au plus.</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>Cette étape et les suivantes sont refaites.</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>%n souvenir que seul ce projet connaît va à la corbeille pour 30 jours.</numerusform>
                <numerusform>%n souvenirs que seul ce projet connaît vont à la corbeille pour 30 jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>Supprimer aussi sa conversation (%n)</numerusform>
                <numerusform>Supprimer aussi ses %n conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>Supprimer le projet</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>Supprimer « %1 » ?</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>Ses conversations sont supprimées avec lui.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>Ses conversations restent, hors de tout projet.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>Ses conversations restent, hors de tout projet : ce qui y a été dit peut dès lors revenir partout.</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>Vous pouvez annuler juste après.</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>Elle est en cours de démarrage. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>La partie de Rememora qui écoute ne fonctionne pas en ce moment.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>%n document ajouté</numerusform>
                <numerusform>%n documents ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>%n fichier n'a pas été ajouté.</numerusform>
                <numerusform>%n fichiers n'ont pas été ajoutés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>%n dossier est suivi désormais</numerusform>
                <numerusform>%n dossiers sont suivis désormais</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>Ajouter des documents</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>Documents (%1);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>Tout le reste l'a été.</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>Suivre un dossier</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>%n retiré de vos documents. Le fichier reste où il est.</numerusform>
                <numerusform>%n retirés de vos documents. Les fichiers restent où ils sont.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>« %1 » retiré. Le fichier reste où il est.</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>C'est déjà dans vos documents</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>« %1 » n'est plus suivi. Ses fichiers restent où ils sont.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionné</numerusform>
                <numerusform>%n sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Poser une question dessus</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Poser une question dessus</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Ne pas le lire maintenant</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Suivre à nouveau</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Donner le mot de passe…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>Dans le dossier suivi « %1 »</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>Il n'est plus là où il était. Ce qui en a été lu se trouve encore, jusqu'à ce que vous le retiriez.</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>Il n'est pas consulté pour l'instant. Ce qui en a été lu se trouve encore.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Laissé de côté</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Plus pour ce document</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>Un motif par ligne, comme dans un fichier .gitignore. Les fichiers cachés et les caches sont laissés de côté de toute façon. Ce qui l'est désormais quitte vos documents.</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>Seulement pour une conversation</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>Seulement pour le projet « %1 »</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>Lu : %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Lire à nouveau</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Afficher dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Afficher ses documents</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>Résumer, traduire…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>Leurs fichiers restent où ils sont.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>Ce qui y arrive, change ou disparaît le fait aussi ici. Rien n'y est jamais modifié.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Où il se trouve</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>De toute origine</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>Où en est leur lecture</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>Dans tout projet ou aucun</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>Dans tout état</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>D'une conversation</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>Afficher à nouveau tous les documents</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>Dans quel dossier ils sont</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>À quel projet ils appartiennent</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Dossier %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionné</numerusform>
                <numerusform>%n sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Choisir des documents</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>Aucun document ne porte ce nom.</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>Pas encore de documents.</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>Rechercher par nom</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is followed: what comes, changes or goes in it does so here</source>
            <translation>Un dossier est suivi : ce qui y arrive, change ou disparaît le fait aussi ici</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>Ajoutez des fichiers ou des dossiers de %1, et Rememora répond à partir d’eux et montre la page où cela se trouve. Ils sont lus là-bas, et les fichiers eux-mêmes ne sont jamais modifiés.</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>Ajoutez des fichiers ou des dossiers, et Rememora répond à partir d'eux et montre la page où cela se trouve. Ils sont lus sur cet ordinateur, rien n'en sort et les fichiers eux-mêmes ne sont jamais modifiés. Vous pouvez aussi les déposer sur cette page.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No document is called “%1”, says it, or means something like it.</source>
            <translation>Aucun document ne s'appelle « %1 », ne le dit ou ne veut dire quelque chose d'approchant.</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>Aucun document n'est ainsi.</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>Pas encore de documents</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Retirer de vos documents</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Rechercher des documents</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>Rechercher noms et textes</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>Afficher tous les documents</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>La recherche est restreinte : voyez les boutons ci-dessus.</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>Ce que vous ajoutez maintenant est seulement pour le projet « %1 » : seules ses conversations en ont connaissance.</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>encore %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>%1 sur %2 déjà là</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>Vérification du fichier…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Téléchargement de %1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>Arrêter. Ce qui est déjà là est gardé</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>Glisser ailleurs (ou Alt et une touche fléchée)</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>Dessin de la page…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>Une image sans fichier ne peut aller que dans un message</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>Ajouter à cette conversation et poser des questions dessus</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>Ajouter à vos documents</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>Importer des conversations</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>Importer cette carte de personnage</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>Charger ce modèle</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>Montrer dans votre message</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>La montrer dans votre message</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Que mémoriser</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>Continuer là-bas</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>Continuer avec le noyau sur %1 ?</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>Ses conversations, souvenirs, documents et paramètres sont alors affichés. Rien n’est déplacé ni copié. Ce qui est en cours d’écriture s’interrompt, et un message pas encore envoyé est perdu.</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>Modèle, mémoire et fichiers</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>Sur %1. Les conversations, souvenirs, documents et modèles y sont, et les chemins désignent des fichiers de cette machine.</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>Sur cet ordinateur. Une de vos machines plus puissantes peut aussi s’en charger, par SSH par exemple.</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>Accès par</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>Ce qui est sur l’autre machine reste tel quel, et s’affiche de nouveau quand vous y retournez.</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>Ce qui est sur cet ordinateur reste tel quel, et s’affiche de nouveau quand vous y revenez.</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Où tourne le noyau</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>Personnes et choses</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>%n mission supprimée</numerusform>
                <numerusform>%n missions supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>« %1 » supprimée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>Comme vous le diriez à quelqu’un</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>Commencer sans me montrer le plan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>Modifier la planification</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>Faire ceci pour moi</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>Planifier ceci</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>Par exemple : « Rangez les factures de Téléchargements dans des dossiers par mois »</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Cela commence tant que Rememora est ouvert. Ce qui a été manqué est annoncé à son démarrage.</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>Commence par ce plan de %n étape.</numerusform>
                <numerusform>Commence par ce plan de %n étapes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>Faire un plan</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>C’est trop long : %1 caractères au plus.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qu’il faut faire</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>Continuer avec %n action de plus</numerusform>
                <numerusform>Continuer avec %n actions de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>La mission n’a pas pu être terminée. Ce qui a été fait est gardé.</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>Son budget est épuisé : %1. Ce qui a été fait est gardé.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Arrêter ici</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>Vous l’avez arrêtée. Ce qui a été fait est gardé.</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>Retour à toutes les missions</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>Planifier ceci…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>Refaire</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>Autoriser %1 de plus</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>commencée %1</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>planifiée</translation>
        </message>
    </context>
    <context>
        <name>ErrandProgress</name>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>%n modification n’a pas pu être annulée</numerusform>
                <numerusform>%n modifications n’ont pas pu être annulées</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>Modifier ce qui reste à faire</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>Mémorisé pour la prochaine fois</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>Élaboration d’un plan. Vous pourrez le modifier avant que quoi que ce soit ne soit fait.</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>Faire maintenant</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Faire ceci pour moi…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>Missions</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>Missions planifiées</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>Faites faire quelque chose chaque lundi à 9 h, par exemple, tant que Rememora est ouvert. Ce qui a été manqué vous est annoncé.</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>Ignorer ce qui a été manqué</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Nouvelle planification…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>Rien ne commence encore tout seul</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>Pas encore de missions</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>Dites ce qu’il faut faire, et relisez le plan. C’est ensuite fait étape par étape en arrière-plan, avec vos outils, et votre accord est demandé avant chaque utilisation. Ce que vous corrigez est mémorisé pour la prochaine fois.</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>Voir la dernière</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>Exporting… %1 messages</source>
            <translation>Exportation… %1 messages</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>Exportation… %1 messages sur %2</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>%Ln conversation choisie</numerusform>
                <numerusform>%Ln conversations choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>Un fichier par conversation, dans</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>Tout ce qu’on en sait ; Rememora peut le relire</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose several…</source>
            <translation>En choisir plusieurs…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Choisir l’endroit…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>Les conversations sans trace ne s’exportent que depuis leur propre menu.</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>Conversations à exporter</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Exporter des conversations</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exporter « %1 »</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSON contient toujours tout, dans un seul fichier.</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>Souvenirs utilisés</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>Une page à lire dans un navigateur et à imprimer</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>Des pages numérotées, à imprimer ou à transmettre</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Remplacer noms et numéros</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>Du texte pour les notes et les éditeurs</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>Cette conversation ne laisse pas de trace. Le fichier en sera une.</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>Cela aide, sans rien garantir : relisez le fichier avant de le transmettre.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Inclure</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>un nouveau dossier</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>un fichier zip</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>%Ln conversation exportée</numerusform>
                <numerusform>%Ln conversations exportées</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>Commencée le %1</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>Exporter des conversations</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>Exporté de Rememora le %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échouée</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>Une exportation est en cours. Attendez qu’elle soit terminée.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Il n’y a pas de conversations à exporter.</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>Souvenirs utilisés</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
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
                <numerusform>%n colonne au plus peut être remplie.</numerusform>
                <numerusform>%n colonnes au plus peuvent être remplies.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>Indiquez au moins une colonne.</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>Une ligne par</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>Par exemple « facture »</translation>
        </message>
    </context>
    <context>
        <name>ExtractedModel</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>rien trouvé</translation>
        </message>
    </context>
    <context>
        <name>ExtractedTable</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy all of the table</source>
            <translation>Copier tout le tableau</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>Tableau extrait</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Ouvrir la page</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultation…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>Rien dans le texte ne correspond à ces colonnes. D’autres mots pour les nommer donneront peut-être plus.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>Rien n’a été trouvé</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>Rien n’a encore été trouvé</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>Les lignes s’affichent ici au fur et à mesure.</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>Lui faire voir les images : choisir son fichier mmproj…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>Pas avec celui-ci</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>Voit avec %1</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>Pourquoi ceci a été rappelé</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>Occurrence précédente (Maj+F3)</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>Tout reste sur %1, dans %2. Rien n’est envoyé ailleurs.</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>Tout reste sur cet ordinateur, dans %1. Rien n’est envoyé nulle part.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>D’autres personnes utilisent cet ordinateur ? Une phrase secrète chiffre tout.</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>Il retient ce que vous lui dites, d’une conversation à l’autre, pour que vous n’ayez pas à le répéter. La page Souvenirs montre chaque souvenir avec les mots sur lesquels il repose ; chacun peut être corrigé et effacé.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Only what I ask for</source>
            <translation>Seulement ce que je demande</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Mémoriser</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Définir une phrase secrète…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>Idem, mais me demander d’abord</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>Bienvenue dans Rememora</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Que mémoriser</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>Ce que vous dites de vous</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>Un dossier que les outils peuvent consulter</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>Dossiers pour les fichiers</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>Peut lire</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>Peut lire et modifier</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>Aucun pour l’instant : les outils n’atteignent aucun de vos fichiers.</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>Les outils n’atteignent rien en dehors de ceux-ci. Ce qu’ils modifient est montré avant et peut être annulé.</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>Ce que les outils peuvent faire dans %1</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>Trouvé dans vos documents</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>Par le nom</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>Dans le texte</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>Chercher d'autres passages</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>Afficher %n par le nom</numerusform>
                <numerusform>Afficher les %n par le nom</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Look at it</source>
            <translation>Regarder</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Afficher dans la conversation</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>Réessayer de la lire</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Pas encore d’images</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>Collez une image dans un message, déposez-l’y, ou prenez une partie de l’écran. Vous la retrouverez ici : par les mots qu’elle contient, par ce qui en a été dit, et par sa date.</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>Rechercher des images</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>Essayez d’autres mots, ou une date comme « mars dernier ».</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>Mots dans l’image, ce qui en a été dit, ou date</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>Ajouter un terme</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>À traduire par</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>Retirer ce terme</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>Expliquez-moi simplement comment fonctionne une pompe à chaleur</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>Aidez-moi à préparer un dîner pour quatre amis</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>Cela reste sur %1 ; la page Souvenirs montre tout.</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>Cela reste sur cet ordinateur ; la page Souvenirs montre tout.</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>Conservé dans %1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>La mémoire est désactivée : rien de nouveau n’est mémorisé.</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>Sans trace : rien de ce qui est mémorisé n’est utilisé, rien n’est appris et rien n’arrive sur le disque. Elle disparaît à la fermeture de Rememora, sauf si vous la gardez.</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>Retenez que j’aime les réponses courtes</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>Rememora ne retient que ce que vous lui demandez.</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>Qu’avez-vous en tête ?</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>Ce qui est mémorisé est utilisé ; rien de cette conversation n’est appris.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>Ce que vous dites de vous à Rememora vous est proposé avant d’être gardé.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>Ce que vous dites de vous à Rememora est mémorisé pour plus tard.</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>Une image ne peut pas être mise ici, seulement dans un message.</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>Souvenirs par mois</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>Missions</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>Planifiées</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>Sur des textes</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>%1 sur %2 retrouvés, dont %3 en premier</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n concerne des jours bien révolus</numerusform>
                <numerusform>%n concernent des jours bien révolus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n n’est pas encore trouvable par le sens ; lecture en cours.</numerusform>
                <numerusform>%n ne sont pas encore trouvables par le sens ; lecture en cours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n n’est peut-être plus vrai</numerusform>
                <numerusform>%n ne sont peut-être plus vrais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n n’a jamais servi</numerusform>
                <numerusform>%n n’ont jamais servi</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>Me demander dans six mois</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>Questions sur des faits connus…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>Les deux sont vrais</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>Ne peuvent être vrais ensemble</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>Comparer l’index avec ce qui est enregistré</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>Oublier ce %n</numerusform>
                <numerusform>Oublier ces %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>Emplois, lieux et projets dont vous avez parlé il y a plus d’un an, ou dont le temps est passé.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>Examen de vos souvenirs…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Plus maintenant</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>Disent la même chose</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Recherche par le sens</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>La recherche par le sens les connaît tous.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Afficher %n</numerusform>
                <numerusform>Afficher les %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Toujours vrai</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>Tester ma mémoire</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>Le plus récent est vrai</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>Le plus ancien est passé</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>Il n’y a encore rien à demander.</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>Leur temps est passé, et personne ne les a demandés depuis.</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>Ils sont là depuis un mois ou plus, et aucune réponse ne les a utilisés.</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>La question vous sera posée dans six mois</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>à la place %1</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>dans la corbeille</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglés</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>révolus</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>actuels</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>Mis de côté : ressemble à une clé, ou à un lien qui ouvre quelque chose</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>Mis de côté : ressemble à un mot de passe ou à un code</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>Mis de côté : ressemble au numéro d’une carte, d’un compte ou d’une pièce d’identité</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>C’est mémorisé comme vous l’avez dit, et évoqué quand c’est utile</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>Garder quand même</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Laisser de côté</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>Rien n’est mémorisé, et cette ligne disparaît</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Ouvrir le message</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1 n’a aucun fichier GGUF qui soit un modèle complet.</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · licence : %2. En téléchargeant, vous l’acceptez.</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>Ajouter un modèle du hub</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>Tout dépôt contenant des fichiers GGUF convient. Son nom, et rien d’autre, est envoyé au hub de modèles quand vous cliquez sur Consulter.</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>Consultation du hub…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Télécharger %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Consulter</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>Dépôt : propriétaire/nom, ou l’adresse de sa page</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>non précisée</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>voit les images</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>lent ici</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>trop grand pour la mémoire libre</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln mise à jour</numerusform>
                <numerusform>%Ln mises à jour</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>%Ln conversation importée</numerusform>
                <numerusform>%Ln conversations importées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln message modifié ou répété, comme autre version</numerusform>
                <numerusform>%Ln messages modifiés ou répétés, comme autres versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln laissée telle quelle</numerusform>
                <numerusform>%Ln laissées telles quelles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>%Ln souvenir attend votre décision</numerusform>
                <numerusform>%Ln souvenirs attendent votre décision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>%Ln image, fichier ou outil, au mieux comme marque</numerusform>
                <numerusform>%Ln images, fichiers et outils, au mieux comme marque</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln inutilisable</numerusform>
                <numerusform>%Ln inutilisables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>%Ln sans message</numerusform>
                <numerusform>%Ln sans message</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>Importation des conversations… %1 sur %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>Arrêté : %1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>L’importation s’est interrompue.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n modifié</numerusform>
                <numerusform>%n modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nouveau</numerusform>
                <numerusform>%n nouveaux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>%n inutilisable</numerusform>
                <numerusform>%n inutilisables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n déjà là</numerusform>
                <numerusform>%n déjà là</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>Importer %n souvenir</numerusform>
                <numerusform>Importer %n souvenirs</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Importer des souvenirs</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>Ce qui serait nouveau ou modifié</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>modifié : %1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… et %n de plus</numerusform>
                <numerusform>… et %n de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>%n ordinateur se synchronise par ce dossier.</numerusform>
                <numerusform>%n ordinateurs se synchronisent par ce dossier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Rejoindre</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>Rejoindre vos autres ordinateurs</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nom de cet ordinateur</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>La phrase secrète de vos autres ordinateurs</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>Ce qui est ici et ce qui est là-bas se rejoignent : rien n’est perdu d’un côté ni de l’autre, et ce que vous avez effacé là-bas est aussi effacé ici.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Copy as an MCP server</source>
            <translation>Copier comme serveur MCP</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copier la clé</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>Saisissez-la maintenant dans ce programme : elle n’est montrée que cette fois et n’est conservée nulle part. Quiconque l’a peut faire sur cet ordinateur ce que le programme peut faire.</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>La clé de %1</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>Ce que les programmes avec serveurs MCP lisent dans leurs paramètres</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>Exemples de la catégorie %1</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>Exemples, un par ligne</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>Catégorie %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>Retirer la catégorie %1</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>Réautoriser</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>Appris récemment</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>Jamais appris</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>Non appris</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>Rien n’a encore été appris</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>Lu par d’autres programmes</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>Les affirmations de ce genre ne sont pas apprises, quelle que soit la personne concernée.</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>En attente de votre décision</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>Ce que Rememora apprend de vos conversations s’affiche ici, avec de quoi revenir en arrière.</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>L’oublier ; plus rien de semblable n’est appris</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>L’oublier ; ce qui était vrai avant l’est de nouveau</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Jamais à ce sujet</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>Ce qui était vrai avant l’est aussi</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>au lieu de : %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>LearningBar</name>
        <message>
            <source>All imported conversations have been learned from.</source>
            <translation>L’apprentissage d’après les conversations importées est terminé.</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>Apprentissage d’après les conversations importées… %1 messages sur %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>Ce qui a été appris reste. Vous pourrez continuer plus tard</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>Ajouté : %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Retiré : %1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>Verrouillage en cours.</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>Entendu ; noté dès que la réponse sera là</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>Écoute, mains libres</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Écoute…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>Écoute terminée</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>Jeter ce qui a été entendu (Échap)</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>Transcription des derniers mots…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1 (non branché)</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>Si vous la choisissez, elle est reconnue mieux et plus vite.</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>Mains libres : envoyer après une pause</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>Détectée à l’écoute</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>Langue que vous parlez</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Aucun pour l’instant</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>L’un des modèles ci-dessous.</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>Sinon, ce que vous avez dit attend Entrée. Le mode mains libres se lance par un clic droit sur le microphone.</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>Reconnaissance par</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>Parler</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>Choix du système</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>Ce qu’il entend est transcrit et n’est pas conservé.</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>Autorisez-le dans les paramètres de confidentialité du système, puis réessayez.</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>Un autre programme utilise le microphone.</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>Arrêtez-le là-bas, ou choisissez un autre microphone dans les paramètres, sous « Parler ».</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>Télécharger un modèle de parole…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>Aucun microphone n’a été trouvé.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>Rebranchez-le, ou choisissez-en un autre dans les paramètres, sous « Parler ».</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>Branchez-en un, puis réessayez.</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>Vérifiez qu’il n’est pas coupé et que le système laisse Rememora écouter, ou choisissez-en un autre dans les paramètres, sous « Parler ».</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>Paramètres de la parole…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>Le microphone ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>Le microphone ne transmet que du silence.</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>Le microphone n’est plus là.</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>Le système ne laisse pas Rememora utiliser le microphone.</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>Réessayez, ou choisissez-en un autre dans les paramètres, sous « Parler ».</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>Ce qui a été entendu jusqu’ici reste.</translation>
        </message>
    </context>
    <context>
        <name>LoadBar</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Loading %1 into memory… %2 %</source>
            <translation>Chargement de %1 en mémoire… %2 %</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>Les documents eux-mêmes et les modèles téléchargés ne sont pas concernés.</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>Téléchargement de %1 : %2 %</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>Oubliée ?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>Rememora est verrouillé</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Ce n’est pas la phrase secrète.</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>Le code de récupération ouvre tout ; vous pouvez ensuite définir une autre phrase secrète.</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>Alors ce qui est conservé ici est perdu : conversations, souvenirs et ce qui a été lu des documents. Personne n’a d’autre clé.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>Pour repartir de zéro, fermez Rememora et déplacez ailleurs son dossier de données sur %1.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>Pour repartir de zéro, fermez Rememora et déplacez ce dossier ailleurs : %1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>Réessayez dans %1.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Déverrouillage…</translation>
        </message>
        <message>
            <source>Use the keyring</source>
            <translation>Utiliser le trousseau de clés</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Utiliser la phrase secrète</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Utiliser le code de récupération</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>Sans l’un ni l’autre, personne ne peut lire ce qui est conservé ici, et rien ne peut le faire revenir.</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>Il n’a encore rien écrit.</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>Journal de %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>Le journal n’a pas pu être lu.</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>MapChart</name>
        <message>
            <source>Map of memories</source>
            <translation>Carte des souvenirs</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>Couleur selon</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>Couleur par type</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>Couleur par personne</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>Tracez une ligne autour de souvenirs pour les sélectionner</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>Redessiner</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>Dessin de la carte…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>Progression de la carte</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>Les souvenirs de sens voisin se placent côte à côte.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Tout afficher</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>Le souvenir le plus récent (%n)</numerusform>
                <numerusform>Les %n souvenirs les plus récents</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>Trop peu pour une carte</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>À partir de trois souvenirs, ils s’affichent ici, côte à côte quand leurs sens sont proches.</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>aucune de ces personnes</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>Dans le %Ln premier message : %1</numerusform>
                <numerusform>Dans les %Ln premiers messages : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>Recherche des noms et des numéros…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>Les noms dont aucun souvenir ne parle ne peuvent pas être trouvés pour l’instant.</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>Rien n’a été trouvé à remplacer.</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>%Ln adresse IP</numerusform>
                <numerusform>%Ln adresses IP</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>%Ln nom de compte</numerusform>
                <numerusform>%Ln noms de compte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>%Ln adresse</numerusform>
                <numerusform>%Ln adresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>%Ln date</numerusform>
                <numerusform>%Ln dates</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>%Ln adresse e-mail</numerusform>
                <numerusform>%Ln adresses e-mail</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>%Ln lien</numerusform>
                <numerusform>%Ln liens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>%Ln organisation</numerusform>
                <numerusform>%Ln organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>%Ln autre numéro</numerusform>
                <numerusform>%Ln autres numéros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln personne</numerusform>
                <numerusform>%Ln personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln lieu</numerusform>
                <numerusform>%Ln lieux</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secrets</source>
            <translation>
                <numerusform>%Ln secret</numerusform>
                <numerusform>%Ln secrets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>%Ln numéro de téléphone</numerusform>
                <numerusform>%Ln numéros de téléphone</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>Adresse IP</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvé</numerusform>
                <numerusform>%n trouvés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>%n souvenir</numerusform>
                <numerusform>%n souvenirs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>%n souvenir est effacé.</numerusform>
                <numerusform>%n souvenirs sont effacés.</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>À votre sujet</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>Ajouter un souvenir</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>Tous les souvenirs</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>Vider la corbeille ?</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>Effacer ce souvenir ?</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>Importer et exporter</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Personnes et choses</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>Les messages dont ils proviennent restent.</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>Ce souvenir a été oublié entre-temps.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>son texte, son historique et ses vecteurs, dans les fichiers aussi</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>leurs textes, leurs historiques et leurs vecteurs, dans les fichiers aussi</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>%n souvenir n’en fait plus qu’un</numerusform>
                <numerusform>%n souvenirs n’en font plus qu’un</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>%n souvenir en a été tiré</numerusform>
                <numerusform>%n souvenirs en ont été tirés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>Nouvelle question dans %n jour : %1</numerusform>
                <numerusform>Nouvelle question dans %n jours : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>Les deux sont vrais maintenant</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rétabli : %1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>%n souvenir oublié</numerusform>
                <numerusform>%n souvenirs oubliés</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Oublié : %1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>Mémorisé</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>N’est plus vrai : %1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>Ne sera plus demandé : %1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>Vrai maintenant : %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Mémorisé : %1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>Toujours vrai : %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>épinglé</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>MemoryDetail</name>
        <message numerus="yes">
            <source>%n memories changed</source>
            <translation>
                <numerusform>%n souvenir modifié</numerusform>
                <numerusform>%n souvenirs modifiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>%n souvenir sélectionné</numerusform>
                <numerusform>%n souvenirs sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>%n fois dans des missions</numerusform>
                <numerusform>%n fois dans des missions</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>Un souvenir épinglé vient en premier et figure toujours dans votre profil</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>Revenir à cette version</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Demander si c’est toujours vrai</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>Demander s’ils sont toujours vrais</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Retour à la liste</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit memory</source>
            <translation>Modifier le souvenir</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>Oublié de lui-même le %1</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>Oublié le %1. Il est effacé définitivement 30 jours après.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Connu</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Fusionner…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>Nouveau souvenir</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>Un souvenir à la place de %n</numerusform>
                <numerusform>Un souvenir à la place de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Ouvrir le message</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>Rappelé seulement dans %n conversation</numerusform>
                <numerusform>Rappelé seulement dans %n conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>Scinder le souvenir</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>Scinder…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>Texte, type, dates, épingle et conversations tels qu’ils étaient après ceci</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Validité</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Ce qui en découle…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>Ce qui lui est arrivé</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>Ce qui est vrai maintenant</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>Ce que vous avez dit</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>Vous l’avez confirmé le %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>avant : %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>à partir du %1</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>dans %n réponse</numerusform>
                <numerusform>dans %n réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>maintenant : %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>MemoryEditor</name>
        <message>
            <source>Forget on</source>
            <translation>Oublier le</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Connu</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>N’est plus vrai depuis</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Rappelé</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Vrai depuis</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>Vous êtes allergique aux arachides</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>%Ln souvenir attend votre décision dans « Récents »</numerusform>
                <numerusform>%Ln souvenirs attendent votre décision dans « Récents »</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>%n souvenir exporté</numerusform>
                <numerusform>%n souvenirs exportés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>%n souvenir importé</numerusform>
                <numerusform>%n souvenirs importés</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>Exporter en JSON…</translation>
        </message>
        <message>
            <source>Export as Markdown…</source>
            <translation>Exporter en Markdown…</translation>
        </message>
        <message>
            <source>Export memories</source>
            <translation>Exporter des souvenirs</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>Exportations (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>Importer un dossier de conversations</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>Importer un dossier de conversations…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>Importer depuis d’autres assistants</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>Importer depuis d’autres assistants…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>Importer des souvenirs</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>Apprendre des conversations importées</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>Souvenirs (*.json *.md *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>Coller les souvenirs d’un autre assistant…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>Il ne reste aucune conversation importée dont apprendre.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>Il ne contient rien de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>Peu importe</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>Il y a un mois</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>Il y a un an</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>Il y a six mois</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>À ce jour</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>À la date du…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>N’importe quand</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>Partout et dans les projets</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>De toute origine</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>Dans la corbeille</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>Les 30 derniers jours</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>Les 7 derniers jours</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>La dernière année</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>Dans quel ordre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>Connu</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Appris</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>Plus utilisés d’abord</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Plus récents d’abord</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>Révolus</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>Quel jour ils étaient vrais</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>Épinglés seulement</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>Seulement ceux qui donnent lieu à une question</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affichés</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>Plus forts d’abord</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>Actuels</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>Actuels et révolus</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>De quoi parlent les souvenirs</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>Quand ils ont été appris</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>Où ils sont connus</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>Lesquels sont affichés</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>Qui ou quoi</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>De qui et de quoi ils parlent</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>avec question</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglés</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>Souvenirs</translation>
        </message>
    </context>
    <context>
        <name>MemoryModel</name>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Souvenir</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>Vrai depuis</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglé</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>fin : %1</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>Reprendre les mots de</translation>
        </message>
        <message>
            <source>This</source>
            <translation>Celui-ci</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>Oublié : %1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>C’est désormais une conversation à part</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit your message</source>
            <translation>Modifiez votre message</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>La réponse sera réécrite. Ce qui est là maintenant reste comme autre version.</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>Faire maintenant</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>Ignorer : %1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>Manquée : %1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>Choisir avec quoi %1 voit</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>Les conversations et les souvenirs restent. Les fichiers hors du dossier de Rememora aussi.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>Les conversations et les souvenirs restent. Vous pourrez récupérer le modèle.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licence : %1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>Licence : %1. En téléchargeant, vous l’acceptez.</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>Fichiers de modèle (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>Ouvre %1 dans votre navigateur</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>Voit les images</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Utiliser %1</translation>
        </message>
        <message>
            <source>context of %1 tokens</source>
            <translation>contexte de %1 tokens</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
    </context>
    <context>
        <name>ModelRemoval</name>
        <message>
            <source>%1 are freed on the disk.</source>
            <translation>%1 seront libérés sur le disque.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Retirer %1 ?</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>Échantillonnage</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1 n’a pas pu le prendre ; le modèle est sur le processeur.</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1 : %2 couches sur %3</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>Un modèle sur cet ordinateur lit votre message avant que vous l’envoyiez, pour que la réponse commence plus tôt. Rien n’en est gardé avant l’envoi.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Après %n minute</numerusform>
                <numerusform>Après %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>%1 au plus</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>Choisir, télécharger ou ouvrir un modèle</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>Vider %1</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>Vider les états de conversation enregistrés</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>Contexte compact</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>Fenêtre de contexte</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>Chaque conversation est alors relue quand vous la poursuivez</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>Libère la mémoire du modèle après un moment sans utilisation. Il revient pendant que vous écrivez.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>Processeur graphique</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>Part d’une conversation que le modèle lit d’un coup. Plus demande plus de mémoire ; le modèle est rechargé.</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>Garde ce que le modèle a lu en 8 bits au lieu de 16 : deux fois moins de mémoire pour le contexte. Il lit un tiers plus lentement et formule autrement certaines réponses. Le modèle est rechargé.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Model hub</source>
            <translation>Hub de modèles</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>Name conversations</source>
            <translation>Nommer les conversations</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Pas encore de modèle</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>Sur secteur seulement</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>Lire pendant que vous écrivez</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>États de conversation enregistrés</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>Prend du modèle tout ce qui tient dans sa mémoire. Le modèle est rechargé.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>L’habituel</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>Il n’y en a aucun que cette version de Rememora puisse utiliser.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Décharger si inactif</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>Ce que le modèle a lu est gardé sur le disque, pour qu’une conversation que vous ouvrez reprenne aussitôt.</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>D’où viennent les modèles téléchargés : un miroir, ou votre propre serveur. Les proxys sont ceux du système.</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>Quand personne n’attend, le modèle donne un titre aux nouvelles conversations. Vos propres titres restent.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 et %2 de plus</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>Les conversations et les souvenirs restent. Le modèle lit une conversation quand vous la poursuivez : environ %1.</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>Mémoire avec un contexte de %1 tokens : %2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>Lit une conversation de %1 tokens en %2 environ.</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>Écrit environ %1 tokens par seconde</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>environ %1 tokens par seconde</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>mesuré sur cet ordinateur</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>estimé ; mesuré quand vous aurez chargé un modèle</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>rapide ici</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>bien ici</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>cherche de lui-même dans sa mémoire</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>lent ici</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>réfléchit avant de répondre</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>ne tient pas : il faut %1, %2 libres</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>Ajouter du hub…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>Adaptés à %1</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>Adaptés à cet ordinateur</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Les modèles sont des fichiers GGUF. Ils tournent sur %1. Outre la connexion vers cette machine, Rememora n’utilise le réseau que pour un téléchargement que vous lancez et pour les serveurs que vous choisissez dans les paramètres.</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>Les modèles sont des fichiers GGUF. Ils tournent sur cet ordinateur. Rememora n’utilise le réseau que pour un téléchargement que vous lancez et pour les serveurs que vous choisissez dans les paramètres.</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Sur %1</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>Ouvrir un fichier GGUF…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>Lents sur %1</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>Lents sur cet ordinateur</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>Trop grands pour la mémoire libre</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>Nom de cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>Fermer cet avis</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>Rememora repose sur le travail d’autres personnes. Qt est utilisé sous LGPL : ses bibliothèques ne sont pas modifiées et peuvent être remplacées.</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>Mentions de tiers</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>Modèles GGUF (*.gguf);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>Ouvrir un fichier GGUF</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>Toutes les étapes sont terminées.</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>C’est bien fait</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>Ce n’est pas bien fait</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>Est-ce bien fait ? La prochaine fois, Rememora suivra ce que vous dites.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
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
            <translation>À remplir d’abord : %1.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Dites ce qu’il faut faire.</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>C’est trop long : %1 caractères au plus.</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>Ce qu’il faut faire de chaque partie du texte</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>Par exemple : écrivez une question sur chaque paragraphe</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{nom}} est un champ à remplir, {{nom|ceci}} commence par « ceci », {{nom|ceci|cela}} est un choix.</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Retirer cette ligne</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>Afficher la valeur</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
    </context>
    <context>
        <name>PaperClient</name>
        <message>
            <source>Choose fewer messages, or export the conversation as PDF.</source>
            <translation>Choisissez moins de messages, ou exportez la conversation en PDF.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>Choisissez-en d’autres.</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>Aucune image n’a été créée.</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>La partie de Rememora qui crée les PDF et les images s’est arrêtée de façon inattendue.</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>Il n’y a rien à voir dans ces messages.</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>C’est trop long pour des images.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>Réessayez. Si cela se reproduit, exportez en HTML et imprimez-le.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Vos conversations sont comme avant, et rien d’à moitié écrit n’est resté.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>Peut être devinée avec quelque effort.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Modifier la phrase secrète</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>Facile à deviner. Plus de mots la rendent plus forte.</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Tout ce que Rememora conserve est chiffré avec elle : conversations, souvenirs, documents lus, tâches. Ce qui est déjà là est converti pendant que vous continuez à travailler.</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>Difficile à deviner.</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>Je comprends ce qui est perdu si je l’oublie</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>Si vous l’oubliez et n’avez pas de code de récupération, tout cela est perdu. Personne ne peut le faire revenir : il n’y a pas d’autre clé.</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>Créer aussi un code de récupération, au cas où je l’oublierais</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>Phrase secrète actuelle, ou code de récupération</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>Définir une phrase secrète</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>Définir</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>Plusieurs mots sans rapport entre eux conviennent bien.</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>Très difficile à deviner.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>La touche Verr. Maj est activée</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Afficher la saisie</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents.</source>
            <translation>Il ouvre le fichier cette fois-ci et n'est conservé nulle part. Ce qui en est lu est alors aussi ouvert que vos autres documents.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>L'ouvrir</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>Mot de passe d'un document</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>« %1 » est chiffré. Son mot de passe l'ouvre.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>Posez cette question à ChatGPT, Claude ou Gemini et collez la réponse ci-dessous :</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the question</source>
            <translation>Copier la question</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>Chaque affirmation attend dans « Récents » jusqu’à ce que vous la gardiez, la corrigiez ou l’écartiez. Rien n’est gardé sans votre accord.</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>Souvenirs d’un autre assistant</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>Collez la réponse ici</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>Proposer</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La réponse</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>Que retenez-vous de moi ? Énumérez tout, une chose par ligne, en phrases complètes.</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>Ajouter %n serveur</numerusform>
                <numerusform>Ajouter %n serveurs</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>Collez ce que dit la page du serveur, ou un fichier d’un autre programme :</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>Serveurs à partir de JSON</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>Le JSON</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>Ce qui en est lu s’affiche ici ; rien n’est encore ajouté.</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>Texte collé · %1 caractères</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>Retirer le texte collé</translation>
        </message>
    </context>
    <context>
        <name>PathDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choisir</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>Indiquez le chemin complet, depuis la racine : « %1 » n’en est pas un.</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>Chemin sur %1</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>Chemins sur %1, un par ligne</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>Rememora tourne sur %1 et lit les fichiers de cette machine. Ce qui est sur cet ordinateur doit d’abord y être copié.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>Rememora tourne sur %1 et écrit là-bas. Ce qui porte déjà ce nom est remplacé sans autre question.</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>Rememora tourne sur %1 : il s’agit d’un dossier de cette machine, et non de cet ordinateur.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Ajouter une personne</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>Ajouter une personne…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Modifier le nom…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>Conversations, souvenirs et documents</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>Chaque personne a ses conversations, ses souvenirs et sa phrase secrète ; les modèles sont partagés.</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Tout ce que Rememora conserve de vous est effacé. C’est irréversible.</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>Je comprends</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>Il est montré au démarrage à toutes les personnes qui utilisent ce compte.</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>Les modèles restent, ainsi que les sauvegardes que vous avez faites.</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>Sur une autre machine, la commande indique de qui elle lance le noyau : avec --profile suivi d’un identifiant.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>Rememora demande alors au démarrage qui est là. Sans phrase secrète à soi, chacun peut voir ce qu’ont les autres.</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>Retirer %1 de cet ordinateur ?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>Paramètres et phrase secrète</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>Changer de personne</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>La première personne</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>Qui utilise Rememora ici</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>Conversations qui en parlent</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>Chercher un nom</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Personne encore</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>Les personnes, animaux, lieux et choses que nomment vos souvenirs s’affichent ici, avec tout ce que l’on en sait.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>Ce que l’on sait</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>Ce qui était vrai avant</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>Répond là où aucune autre personnalité n’a été choisie.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Export as JSON card…</source>
            <translation>Exporter en carte JSON…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>Exporter en carte PNG…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Plus sur %1</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>Nouvelle conversation avec %1</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>Pas encore de consignes.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1 (pas ici)</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>Un modèle à elle est chargé quand elle répond, ce qui prend le temps du chargement.</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>Répond en</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Choisir une image</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>Salutation</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nouvelle personnalité</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>Retirer l’image</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Échantillonnage</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>La langue de votre message</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>Celui que vous avez choisi</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>Ce qu’elle dit en premier dans une nouvelle conversation. Vide : vous commencez.</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>Qui elle est, comment elle parle et ce dont elle doit toujours tenir compte. Cela figure dans chaque prompt.</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>Une personnalité répond à sa façon, dans les conversations pour lesquelles vous la choisissez. Ce qui est retenu de vous est le même pour toutes.</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>Cartes de personnage (*.png *.json *.charx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>Vous pouvez aussi déposer des cartes de personnage (PNG, JSON, CHARX) sur cette page.</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>« %1 » supprimée</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Exporter %1</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exportée vers %1</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>Importer une carte…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>Importer une carte de personnage</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>Nouvelle personnalité</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personnalités</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>« %1 » est là</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>Ajouter des images</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>Images (%1);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>Retirer « %1 »</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>ajout en cours…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>Ce fichier ne contient aucune image lisible.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>Cette image est endommagée. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>Cette image est trop grande. Choisissez-en une avec moins de pixels.</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Enregistrer l’image</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistrée sous %1</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>L’image n’a pas pu être enregistrée : %1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>Un message peut montrer %1 images au plus.</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>Envoyez les autres avec un autre message.</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>Celles qui tiennent y sont.</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>Image suivante</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>Visionneuse d’images : %1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>Image précédente</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>L’image est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>Cette image ne peut pas être affichée ici en taille réelle. Elle peut être enregistrée.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Cette image n’est plus là.</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>Connu</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>tourne sur %1</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>Une autre version de cette conversation est maintenant affichée, et la mémoire la suit.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Copy: %1</source>
            <translation>Copier : %1</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Tout afficher (%1)</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>C’est maintenant l’étape %1</translation>
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
            <translation>Descendre l’étape %1</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>Monter l’étape %1</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>Retirer l’étape %1</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Étape %1</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>Reprendre la lecture</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>Phrase suivante</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>Mettre la lecture en pause</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>Vitesse de lecture</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>La phrase suivante arrive…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Dans 10 minutes</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>Une phrase secrète ne protège ni les modèles ni ce que vous avez exporté, et n’aide pas contre quelqu’un qui regarde pendant que Rememora est ouvert. Elle ne peut pas être utilisée avec un serveur d’index.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Après %n minute</numerusform>
                <numerusform>Après %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Modifier la phrase secrète</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Tout ce que Rememora conserve est chiffré avec elle.</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>Tout est réécrit sur le disque sans chiffrement, pendant que vous continuez à travailler.</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>Continuez comme vous voulez : ce qui est nouveau est déjà chiffré.</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>Réécriture sans chiffrement : %1 %.</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>Il ouvre tout quand la phrase secrète est oubliée, et n’est montré qu’une fois.</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>Verrouiller automatiquement</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>Verrouiller avec l’ordinateur</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>Créer un code</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>Nouveau code de récupération</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>Nouveau code de récupération…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>L’y mettre</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Code de récupération</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>Retirer la phrase secrète</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>Retirer la phrase secrète ?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>Définir une phrase secrète…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>Le code que vous avez actuellement ne vaudra plus rien ensuite.</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>La clé est mise dans le trousseau de clés de ce compte.</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>Le trousseau de clés peut maintenant déverrouiller Rememora</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>La phrase secrète reste valable.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>La phrase secrète est modifiée</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>La phrase secrète est définie</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>Alors quiconque peut lire le disque sur %1 peut tout lire, et plus rien n’est verrouillé.</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>Alors quiconque peut lire le disque de cet ordinateur peut tout lire, et plus rien n’est verrouillé.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>Il n’y en a pas. Ce qui est conservé est tel quel sur le disque : qui peut lire le disque de %1 peut le lire.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>Il n’y en a pas. Ce qui est conservé est tel quel sur le disque : qui peut lire le disque de cet ordinateur peut le lire.</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>Il n’y en a pas : si vous oubliez la phrase secrète, tout est perdu.</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>Il y en a un. Un nouveau le remplace.</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>Ce système ne dit pas aux programmes quand il se met en veille ou quand son écran est verrouillé. Rememora se verrouille au réveil si vous ne l’avez pas utilisé depuis plus longtemps que le délai réglé ci-dessus.</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>Déverrouiller avec le trousseau de clés du système</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>Déverrouiller avec le trousseau de clés du système ?</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>D’ici là, Rememora demande encore la phrase secrète au démarrage.</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>Chiffrement de ce qui était déjà là : %1 %.</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>Quand il se met en veille et quand son écran est verrouillé.</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>Quand personne n’a utilisé la fenêtre pendant ce temps ; une réponse en cours est d’abord écrite jusqu’au bout. Ctrl+L verrouille aussitôt. Les conversations sans trace prennent alors fin.</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>Quiconque peut utiliser le compte sur %1 peut alors ouvrir Rememora sans la phrase secrète.</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>Quiconque peut utiliser ce compte sur cet ordinateur peut alors ouvrir Rememora sans la phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Masquer les détails</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>La première personne</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>Qui est là ?</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>Rememora a dû redémarrer. Vos conversations et vos souvenirs sont en sécurité sur le disque.</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>Par exemple : Jardin</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>Il ne connaît que ce qui a été dit dans ce projet, et ce que vous lui dites ici n’est connu qu’ici.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>Il connaît ce qui est connu partout, et ce que vous lui dites ici est connu partout.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>Il connaît ce qui est connu partout. Ce que vous lui dites ici n’est connu qu’ici.</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>Garde ce qu’il apprend</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>Séparée</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>Partagée</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>Que devrait savoir ou faire Rememora dans chaque conversation de ce projet ?</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>Ce qui a été appris avant reste connu aux mêmes endroits. La page Souvenirs permet de le changer.</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 tokens sur %2</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>Au dernier échange, %1 étaient déjà connus et %2 ont été lus de nouveau.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Consignes</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>Consignes du projet</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marques</translation>
        </message>
        <message>
            <source>Nothing yet: it is put together when you send the first message.</source>
            <translation>Rien encore : il est composé quand vous envoyez le premier message.</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Rappelé</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>Résumé des échanges précédents</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>Le prompt exact</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>Ce que voit le modèle</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>Votre profil</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>%1 caractères ; %2 au plus peuvent être gardés.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln est inutilisable</numerusform>
                <numerusform>%Ln sont inutilisables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>%Ln prompt exporté</numerusform>
                <numerusform>%Ln prompts exportés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>%Ln prompt importé</numerusform>
                <numerusform>%Ln prompts importés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln était déjà là</numerusform>
                <numerusform>%Ln étaient déjà là</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>« %1 » supprimé</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Export prompts</source>
            <translation>Exporter des prompts</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>Champs : %1</translation>
        </message>
        <message>
            <source>Further down (Alt+Down)</source>
            <translation>Plus bas (Alt+↓)</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>Plus haut (Alt+↑)</translation>
        </message>
        <message>
            <source>Import prompts</source>
            <translation>Importer des prompts</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nouveau prompt</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts enregistrés</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>Ce qui est mis dans le champ du message</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{nom}} est un champ à remplir, {{nom|ceci}} commence par « ceci », {{nom|ceci|cela}} est un choix.</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln acceptée</numerusform>
                <numerusform>%Ln acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>%Ln modification acceptée</numerusform>
                <numerusform>%Ln modifications acceptées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>%Ln modification refusée</numerusform>
                <numerusform>%Ln modifications refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln en suspens</numerusform>
                <numerusform>%Ln en suspens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln refusée</numerusform>
                <numerusform>%Ln refusées</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>Cliquez sur une modification, ou appuyez sur → pour passer à la suivante.</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultation…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>Modification suivante (→)</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>Aucune faute n’a été trouvée.</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>Rien n’est encore relu</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>Modification précédente (←)</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>Texte relu</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>Les propositions s’affichent ici au fur et à mesure.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>Tout refuser</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>→ et ← vont d’une modification à l’autre, Entrée en accepte une, Suppr la refuse, Retour arrière annule ce choix</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>Annuler la décision (Retour arrière)</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>La source a été retirée. Voici le texte avec tout ce qui a été proposé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>Un plan, que vous pouvez modifier</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>Modifiez-le pendant que cela continue : ce qui est écrit ici sera fait.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>Autorisé : %1 au plus. Votre accord est demandé avant chaque utilisation d’un outil.</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>Proposer un autre plan</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>Ce qui reste à faire</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>Écrivez dans une étape pour la modifier. Entrée en ajoute une dessous ; Alt et une touche fléchée la déplace.</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Discard</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Garder les deux</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>Jamais à ce sujet</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>Plus rien de semblable n’est appris</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>Ouvrir le message</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>Jusqu’ici</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>Ceci contredit ce qui est mémorisé</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>proposé par %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>ProposalEditor</name>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à voir</numerusform>
                <numerusform>%n à voir</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Verrouiller Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Souvenirs</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personnalités</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>Rechercher des conversations (Ctrl+K)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>Afficher la barre latérale (Ctrl+B)</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Commencer une conversation (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
    </context>
    <context>
        <name>RankingModel</name>
        <message>
            <source>At first</source>
            <translation>Initial</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Faits</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>Goûts</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Bavardage</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Ce qui compte</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>Tous les souvenirs sont de nouveau classés comme au début. Les souvenirs eux-mêmes restent.</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>Tous les poids</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>Des réponses comme vous les voulez</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>Oublier ce que vos retours ont appris ?</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>Classement des souvenirs</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>Afficher ce que vous avez enseigné</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>Ce que vos retours ont appris</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>Ce que vous avez aimé et corrigé, sous forme d’exemples dans un fichier qui permet d’entraîner un modèle.</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>comme au début</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>« Utile », « Hors sujet », les pouces, les épingles et les suppressions changent le poids de chaque indice. Voici ce qui compte plus ou moins qu’au début.</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>Poids du classement</translation>
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
            <translation>Revenir à la taille habituelle</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>Fermer le document (Échap)</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>Corriger cette phrase</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>Rechercher dans ce document</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultation…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>Ouvrir le fichier dans le programme du système</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Show as text, to select and copy it</source>
            <translation>Afficher comme texte, pour le sélectionner et le copier</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>Taille : %1 %</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>Le fichier n'est plus à sa place. Voici le texte qui en a été lu.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Ce document a été retiré.</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>Cette page ne peut pas être dessinée, son texte est donc affiché.</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>Cette page n'a pas encore été lue.</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPlayer</name>
        <message>
            <source>Click a sentence to correct it.</source>
            <translation>Cliquez sur une phrase pour la corriger.</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>Cliquez sur un mot pour l’entendre.</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>Corriger la transcription (F2)</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>Aucun haut-parleur n’a été trouvé. Branchez-en un, puis réessayez.</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>Écouter cette page</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Arrêter l’écoute</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>Le fichier n’est pas sur cet ordinateur : il ne peut pas être lu ici.</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>Ce fichier ne peut pas être lu. Ouvrez-le dans le programme du système.</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>Choisir un modèle…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>Choisissez-en un et la réponse viendra.</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>En attente : le modèle n’a pas pu être chargé</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>En attente : téléchargement du modèle, %1 %</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>En attente : le modèle est rechargé</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>En attente : chargement du modèle, %1 %</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>En attente : pas encore de modèle</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>En attente : vos fichiers sont en cours de lecture</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>En attente : vos images sont en cours de lecture</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>Il n’y a pas encore de modèle.</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>En attente du redémarrage du noyau…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>En attente du démarrage du noyau…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>En attente du modèle…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Ce que vous avez écrit est conservé.</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>La lecture est en pause là où elle en était.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>Branchez un casque ou des haut-parleurs, ou choisissez un autre appareil dans les paramètres, sous « Lecture à voix haute », puis reprenez.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>Branchez un casque ou des haut-parleurs, ou choisissez un autre appareil dans les paramètres, sous « Lecture à voix haute », puis réessayez.</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>Il n’y a pas de sortie audio, ou elle s’est arrêtée.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n document attend d'être lu.</numerusform>
                <numerusform>%n documents attendent d'être lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>En pause. %n document attend d'être lu.</numerusform>
                <numerusform>En pause. %n documents attendent d'être lus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>La lecture reprend quand la réponse est écrite.</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>La lecture attend que la batterie soit chargée.</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>Lecture de « %1 »</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>Lecture de « %1 », page %2 sur %3</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>Ce qui a été lu reste. Le reste pourra être lu plus tard</translation>
        </message>
        <message>
            <source>document %1 of %2</source>
            <translation>document %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>%1 asked the model, and was told</source>
            <translation>%1 a interrogé le modèle et a appris</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>%1 a lu</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>%1 a cherché et trouvé</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>%n passage de conversations</numerusform>
                <numerusform>%n passages de conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>Ce qu’il a lu a été supprimé depuis.</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>Souvenirs utilisés</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>Ce qui a été utilisé ici a été effacé depuis.</translation>
        </message>
    </context>
    <context>
        <name>RecalledRow</name>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Oublié</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>Utile</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>Hors sujet</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Ouvrir le message</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>Rappeler moins volontiers ce genre de choses</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>Rappeler plus volontiers ce genre de choses</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>Mémorisé le %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>Réponse de Rememora le %1</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>Réponse de Rememora le %1 dans « %2 »</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>Lu dans une image le %1</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>Lu dans une image le %1 dans « %2 »</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>Vous l’avez dit le %1</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>Vous l’avez dit le %1 dans « %2 »</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>vrai jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Choisir une partie de l’écran</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>Faites glisser sur ce qui doit être dans l’image. Entrée prend tout l’écran, Échap rien.</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>Supprimé : %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Fait : %1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Dans 1 heure</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Dans 10 minutes</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Demain à 9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>Fermer ce rappel</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>Rappel : %1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>%n autre rappel</numerusform>
                <numerusform>%n autres rappels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change the reminder</source>
            <translation>Modifier le rappel</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Dans 1 heure</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>Dans 10 minutes</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Nouveau rappel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>Ce moment est passé : le rappel est immédiat.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>Demain à 9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>Ce qu’il faut vous rappeler</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n rappel</numerusform>
                <numerusform>%n rappels</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>Nouveau rappel</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>Pas encore de rappels</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>Dites dans une conversation ce qu’il faut vous rappeler, et quand, ou notez-le ici. Les rappels arrivent tant que Rememora est ouvert ; ceux que vous avez manqués sont annoncés à son démarrage.</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>Rechercher des rappels</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nom de cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>Ce qui est vrai maintenant</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>Ce qui était vrai reste comme passé.</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultation…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>%n passage lu</numerusform>
                <numerusform>%n passages lus</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>Sources :</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>Interrompue : le noyau s’est arrêté. Réessayez.</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>Lecture de %1 tokens… %2 %</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Réflexion…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>Attend votre réponse</translation>
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
            <translation>Copier cette réponse</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>Oublié : %1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>D’après votre profil</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>Bonne réponse</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultation…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>Nouvelle conversation à partir d’ici</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>Mauvaise réponse</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>Non gardé : %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Lire à voix haute</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Mémorisé : %1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>Réponse terminée.</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>Partager en image…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>Cette réponse repose sur ce qui est toujours su de vous. L’afficher</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>A réfléchi un moment</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>%n souvenir utilisé</numerusform>
                <numerusform>%n souvenirs utilisés</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Ce qui en découle…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>premier mot %1 s</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Collecte en cours…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>Image de la fenêtre</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Signaler un problème</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>Le rapport ne peut pas être enregistré à cet endroit.</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>Ceci crée un fichier pour qui examinera le problème, et n’envoie rien. Les noms et les numéros y sont remplacés par des substituts, ce qui aide sans rien garantir : relisez le fichier et retirez-en ce que vous ne voulez pas y voir.</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>Ce que dit le rapport</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>Avec cette image de la fenêtre, où les textes sont remplacés par des barres</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>Ensuite dans l’état de la sauvegarde, ou absents : conversations %1, souvenirs %2.</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>Tout ce qui est ici reste. Ce qui a été supprimé ici depuis revient. Les tâches, les missions et les rappels restent comme ils sont ici.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>Réunir les deux</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>Saisissez la phrase secrète en vigueur quand la sauvegarde a été faite.</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>Toutes les conversations et tous les souvenirs de la sauvegarde sont déjà ici, aussi récents ou plus.</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>De la sauvegarde viennent : conversations nouvelles %1, plus récentes %2 ; souvenirs nouveaux %3, plus récents %4.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>Ici actuellement</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>Dans la sauvegarde</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Dernière modification</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>Regarder dedans</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Souvenirs</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>Rien de ce qui est ici ne manquerait ensuite.</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>Phrase secrète ou code de récupération de la sauvegarde</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>Restaurer aussi les paramètres</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>Lecture de la sauvegarde…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>Remplacer ce qui est ici par la sauvegarde</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>Ce qui est ici actuellement est mis de côté pendant 30 jours, et non supprimé aussitôt.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
    </context>
    <context>
        <name>ResultHeader</name>
        <message>
            <source>Back to all tasks</source>
            <translation>Retour à toutes les tâches</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>Mettre dans une conversation</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>Afficher la source à côté</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>Laissé tel quel : le modèle n’a pas donné de réponse utilisable.</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>Ouvrir la source : %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>ResultSaver</name>
        <message>
            <source>Known label</source>
            <translation>Catégorie connue</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>Enregistrer le résultat</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>Enregistré sous « %1 »</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Memories</source>
            <translation>Souvenirs</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>Similaires</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>%n autre attend ; une question vous est posée par jour.</numerusform>
                <numerusform>%n autres attendent ; une question vous est posée par jour.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>Demander plus tard</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>Ne plus demander</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>Est-ce toujours vrai ?</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Plus maintenant</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>Toujours vrai</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>Demander le</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>Demander si c’est toujours vrai</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>Dans un mois</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>Dans un an</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>Dans six mois</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>Dans trois mois</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>Un jour précis…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Définir</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>A changé…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>depuis le %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>Avec des mots simples et des phrases courtes</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Longueur</translation>
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
            <translation>Un guillemet n’est pas fermé.</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>Toute commande qui relie stdin et stdout à « python -m core » ou « rememora-core » sur l’autre machine, avec la même version de Rememora là-bas. Elle doit s’exécuter sans rien demander : avec une clé, pas un mot de passe.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Here it is %1: both speak the same way, and it is safer to have the same.</source>
            <translation>Ici, c’est %1 : les deux se comprennent, mais il est plus sûr d’avoir la même.</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>Ses données ont une phrase secrète, qui sera alors demandée.</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>Sur une autre machine, par une commande</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>Rememora %1 répond sur %2.</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>Rememora répond là-bas. Ses données sont ouvertes en ce moment dans une autre fenêtre, ou dans celle-ci.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>Essai…</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>Compris comme : %1</translation>
        </message>
        <message>
            <source>Use it…</source>
            <translation>Utiliser…</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>Où tourne le noyau</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1 : un nombre de %2 à %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>%n valeur à vous</numerusform>
                <numerusform>%n valeurs à vous</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>0 prend toujours le mot le plus probable ; plus haut, c’est plus varié et plus souvent faux. De 0 à 2.</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>Une réponse s’arrête là. Un token vaut environ trois quarts d’un mot.</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>Au-dessus de 1, ce que la réponse vient de dire est moins souvent répété. De 0,8 à 2.</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>Réponse la plus longue, en tokens</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>Tirage parmi ce nombre de mots seulement, les plus probables. 0 : tous.</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>Tirage parmi les seuls mots les plus probables qui forment cette part. De 0,05 à 1.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>Rétablir les valeurs par défaut</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
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
            <translation>Avec le même nombre, « Réessayer » donne la même réponse. Vide : une autre à chaque fois.</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>Les mots moins probables que cette part du plus probable sont écartés. De 0 à 0,9.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>quelconque</translation>
        </message>
    </context>
    <context>
        <name>ScheduleActions</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>« %1 » n’est plus planifiée</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>Tous mes documents</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>Ceux que je choisis…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>Documents…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>Dans toutes les conversations</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>Seulement dans %n conversation</numerusform>
                <numerusform>Seulement dans %n conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Dans « %1 » seulement</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>Seulement ceux de cette conversation et de son projet</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Rappelé</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>À partir de quels documents on répond dans cette conversation</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n choisi</numerusform>
                <numerusform>%n choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>Répondre avec ceux-ci</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>Répondre à partir de ces documents</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>N'en choisir aucun</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>Les fichiers que vous ajoutez à la conversation elle-même comptent dans tous les cas.</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>Dossiers et documents</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Rechercher par nom</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>Dossier %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>tout le reste</translation>
        </message>
        <message>
            <source>score</source>
            <translation>score</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>Prenez l’image avec le programme du bureau, copiez-la là-bas, et collez-la ici.</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>Ce bureau ne laisse pas Rememora voir l’écran.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Votre message est comme avant.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>Rechercher conversations et souvenirs</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>Tout rechercher (Ctrl+K). "Entre guillemets" trouve une expression, -mot écarte ce qui contient le mot.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>Du %1 au %2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>N’importe quand</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>Rememora</source>
            <translation>Rememora</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Depuis le %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Jusqu’au %1</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>Quand cela a été dit</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>Où cela a été dit</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Qui l’a dit</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>La recherche continue…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>Rien ne contient « %1 » ni ne veut dire quelque chose de semblable.</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>La recherche est restreinte : voyez les boutons ci-dessus.</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>ce qui veut dire quelque chose de semblable</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Un téléchargement de %1, licence %2.</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>Trouve ce qui veut dire la même chose en d’autres mots. Un autre modèle doit d’abord tout lire ; en attendant, la recherche continue avec l’actuel.</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>Modèle de recherche</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>Relecture de vos souvenirs</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>Relecture de vos souvenirs : %1 sur %2</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>Recherche par le sens</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>Envoyer (Entrée)</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>Arrêter la réponse (Échap)</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>Un programme sur %1</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>Un programme sur cet ordinateur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>Ajouter un en-tête</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>Ajouter une variable</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>Arguments</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>À une adresse</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>Modifier un serveur</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choisir le dossier</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>Choisir le programme</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>Dossier dans lequel il est lancé</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>Dossiers qui lui sont indiqués</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>En-têtes de chaque requête, par exemple une clé</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>Un par ligne</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>Le dossier dans lequel il est lancé</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>Le programme du serveur</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>Variables avec lesquelles il est lancé ; elles ne sont conservées que sur %1</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>Variables avec lesquelles il est lancé ; elles ne sont conservées que sur cet ordinateur</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>Le nom que vous lui donnez</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Où il se trouve</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>Votre dossier personnel, si ce champ reste vide</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>par exemple uvx, npx ou un chemin</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>Adresse : %1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>Oublier la clé</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>Gardée dans le trousseau de clés du système, jamais dans un fichier.</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>Clé, s’il en demande une</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>Clé : %1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>La clé est oubliée.</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>La liaison n’est pas chiffrée (http) : d’autres personnes sur le réseau peuvent lire.</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>%n outil</numerusform>
                <numerusform>%n outils</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>Ses outils ont changé : les examiner…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Journal…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Plus : %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>Lancé avec Rememora</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>Outils…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Utiliser %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>%n texte encore à envoyer</numerusform>
                <numerusform>%n textes encore à envoyer</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>Choisir de nouveau un modèle sur cet ordinateur</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Connexion…</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>Utilisé : %1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>Le garder ici</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>Modèle de langage</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>Modèle sur le serveur</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>Modèles d’ici…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>Des nombres calculés à partir de vos messages et souvenirs quittent cet ordinateur. Ce n’est pas le texte, mais ils en révèlent largement le sujet.</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>Sur un serveur Chroma. Tant qu’il est absent, la recherche continue par les mots.</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>Sur un autre ordinateur</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>Sur tout serveur qui parle le protocole d’OpenAI, comme llama-server ou vLLM.</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>Index de recherche</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>Les mots des images que vous envoyez aussi ; les images elles-mêmes restent ici.</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>Retirer l’index du serveur ; il est reconstruit sur cet ordinateur</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>Le serveur n’a aucun modèle.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>L’utiliser</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>Ce que vous écrivez, ce qui en est mémorisé et les réponses quittent cet ordinateur : qui gère ce serveur peut les lire.</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>Lequel de ses modèles ?</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>Ajouter un serveur…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>À partir de JSON…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Aucun pour l’instant.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Retirer « %1 » ?</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>Rechercher des serveurs</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>Le programme lui-même reste sur %1, de même que ce qu’il a fait.</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>Le programme lui-même reste sur cet ordinateur, de même que ce qu’il a fait.</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>Le serveur est arrêté, et ses outils ne peuvent plus être utilisés.</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>Serveurs d’outils (MCP)</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>Toutes les conversations et tous les souvenirs sont supprimés</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>Aussi Ctrl + et Ctrl −</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>En Markdown, HTML, PDF ou JSON : toutes, ou celles que vous choisissez.</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Me demander d’abord</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>Conversations en fichiers</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>Conversations d’ailleurs</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>Conversations, souvenirs et modèles</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>Tout supprimer</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>Tout supprimer ?</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Tout supprimer…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>Les modèles téléchargés et les paramètres restent.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>Efface toutes les conversations, tous les souvenirs et toutes les personnalités de la machine où tourne le noyau.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>Efface toutes les conversations, tous les souvenirs et toutes les personnalités de cet ordinateur.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>Tout exporter…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>Des faits sur vous sont gardés de ce que vous écrivez, chacun avec vos propres mots à l’appui.</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>Les faits attendent sur la page Souvenirs, dans « Récents », jusqu’à ce que vous les gardiez ou les écartiez.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Logs (they never hold what you write)</source>
            <translation>Journaux (ils ne contiennent jamais ce que vous écrivez)</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>Rien de nouveau n’est mémorisé. Ce qui l’est déjà reste jusqu’à ce que vous le supprimiez.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>Sur %1 : ne peut pas être affiché ici</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>Seulement ce que vous demandez, par exemple « retenez que je suis allergique aux arachides ».</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>Sur demande seulement</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Ouvrir le dossier de données</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Ouvrir le dossier des journaux</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Repartir de zéro</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>C’est irréversible. De %1 disparaissent :</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>C’est irréversible. De cet ordinateur disparaissent :</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>Celles d’autres assistants, ou les vôtres depuis un autre ordinateur.</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>Que mémoriser</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>Oui, tout effacer</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>toutes les conversations avec tous leurs messages</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>tous les souvenirs et leur historique</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>toutes les personnalités</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>l’index de recherche, les états de modèle enregistrés et les journaux</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>%Ln image enregistrée</numerusform>
                <numerusform>%Ln images enregistrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>C’est trop long pour une image : il en faut %Ln. Enregistrez-la, ou choisissez moins de messages.</numerusform>
                <numerusform>C’est trop long pour une image : il en faut %Ln. Enregistrez-les, ou choisissez moins de messages.</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>Création de l’image…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>Messages dans l’image</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora : %1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>Enregistrer l’image</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>Partager en image</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>L’image est copiée</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Vous : %1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>« Rememora » en bas</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n à échéance</numerusform>
                <numerusform>%n à échéance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n souvenir</numerusform>
                <numerusform>%n souvenirs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n à confirmer</numerusform>
                <numerusform>%n à confirmer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n à voir</numerusform>
                <numerusform>%n à voir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n à lire</numerusform>
                <numerusform>%n à lire</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>« %1 » supprimée</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>Masquer la barre latérale (Ctrl+B)</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Verrouiller Rememora (Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Souvenirs</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>Nouveau projet (Ctrl+Maj+N)</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>Personnalités</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>Commencer une conversation (Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>archivée</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>Un plan à relire, puis étape par étape, avec vos outils et votre accord.</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Faire ceci pour moi…</translation>
        </message>
        <message>
            <source>Edit prompts…</source>
            <translation>Modifier les prompts…</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Prompts and tasks</source>
            <translation>Prompts et tâches</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>Choisir un tableau</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>Choisir un tableau (CSV)…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>Choisir des documents…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>Choisir autre chose que « %1 »</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>Chacun d’eux devient une tâche à part.</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>De la page</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>Tableaux (*.csv *.tsv);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Text · %1 characters</source>
            <translation>Texte · %1 caractères</translation>
        </message>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>Le document compte %n page.</numerusform>
                <numerusform>Le document compte %n pages.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>La première page vient après la dernière.</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>Le texte compte %1 caractères ; %2 au plus peuvent être traités d’un coup.</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>À la page</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>Écrivez ou collez d’abord un texte, ou choisissez un document.</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>Écrivez ou collez un texte, ou choisissez un document</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two page numbers</comment>
            <translation>à</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>%1 on the disk, licence %2.</source>
            <translation>%1 sur le disque, licence %2.</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>Un téléchargement de %1, licence %2.</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>Langues : %1.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licence : %1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>Lit les réponses à voix haute.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>Transforme la parole en texte.</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>Ce qui a été dit et écrit reste. Vous pourrez récupérer le modèle.</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>installé</translation>
        </message>
    </context>
    <context>
        <name>SpeechSection</name>
        <message>
            <source>Models for speech</source>
            <translation>Modèles de parole</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>Un souvenir par ligne ; Maj+Entrée en commence un autre. Ils gardent leur provenance.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Scinder</translation>
        </message>
    </context>
    <context>
        <name>SpokenConversation</name>
        <message>
            <source>The microphone hears the voice, so that talking doesn't interrupt it any more.</source>
            <translation>Le microphone entend la voix ; parler ne l’interrompt donc plus.</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>Ce que dit la voix n’est pas pris pour ce que vous dites.</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>Avec un casque, vous pouvez parler à tout moment. Sans casque, attendez ou arrêtez-la d’abord.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>Je sais : sans elle, aucun autre ordinateur ne peut rejoindre celui-ci.</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>Synchroniser vos ordinateurs</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Nom de cet ordinateur</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Encore une fois</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>Phrase secrète pour vos autres ordinateurs</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>Les deux ne sont pas identiques.</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>Ce que vous dites et ce qui en est mémorisé est mis dans ce dossier, chiffré. Choisissez-le aussi sur vos autres ordinateurs, une fois qu’il y est arrivé.</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1 prêt</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1 prêt · hors ligne</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1 en veille jusqu’à la saisie</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>Reconnecté. %1 prêt</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>Téléchargement du modèle… %1 %</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>Chargement de %1… %2 %</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillé</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Pas encore de modèle</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>Pas encore de modèle · hors ligne</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>Non connecté. Nouvel essai…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>À l’arrêt</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>Préparation de %n texte pour la recherche par le sens</numerusform>
                <numerusform>Préparation de %n textes pour la recherche par le sens</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>Redémarré. %1 prêt</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>Arrêt inattendu. Redémarrage…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>Le noyau et tous les fichiers sont sur %1</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>Le modèle ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Réflexion…</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Correct step %1</source>
            <translation>Corriger l’étape %1</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Étape %1</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>Vous avez dit : « %1 »</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n étape</numerusform>
                <numerusform>%n étapes</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>Ce que le modèle a fait</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>Tout reste ici et sur vos autres ordinateurs. Désormais, chacun suit son propre chemin.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>Ne plus synchroniser cet ordinateur ?</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>Retirer du dossier ce que cet ordinateur a écrit</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>Celle du texte</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>Langue</translation>
        </message>
    </context>
    <context>
        <name>SummarySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>%n modification reste à écrire.</numerusform>
                <numerusform>%n modifications restent à écrire.</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>Un ordinateur dont les fichiers ne sont pas encore tous arrivés</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>Un dossier que vos ordinateurs partagent</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>Modifier le nom…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>Les synchroniser</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>Dernières nouvelles : %1.</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>Rien n’a encore pu en être lu.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>Dernière arrivée : %1.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Arrêter…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Retirer : %1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>Retirer « %1 » ?</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>Par un dossier qu’un autre programme transmet entre eux, par exemple un dossier de Syncthing ou de Nextcloud. Ce qui s’y trouve est chiffré. Conversations, souvenirs, personnalités et prompts suivent ; pas les modèles ni les fichiers des documents.</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>Ce qu’il a écrit et ce qui en est venu reste sur vos autres ordinateurs. Quiconque le détient connaît toujours la phrase secrète : s’il a été perdu, arrêtez la synchronisation sur tous vos ordinateurs et recommencez dans un autre dossier.</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>Écrire et lire maintenant</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>Écriture et lecture…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>Écrit : %1 ; rien n’est encore arrivé.</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>Vos autres ordinateurs</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>Microphone et langue…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>Conversation orale</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>Arrêter l’écoute (Ctrl+Maj+Espace)</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>Parler mains libres</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>Parler : maintenir, ou cliquer ; plus par clic droit (Ctrl+Maj+Espace)</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>%n tâche supprimée</numerusform>
                <numerusform>%n tâches supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>Tâche avec « %1 » supprimée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>Modifier le gabarit</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>À remplir d’abord : %1.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>Donnez un nom au gabarit.</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>Enregistré sous « %1 ». Le gabarit figure désormais dans les menus.</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Nom du gabarit</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>Enregistrer comme gabarit…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Lancer</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>%1 parties sur %2 étaient alors terminées ; la suite reprend après elles.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>Sa source a été retirée, le résultat est donc affiché sans elle.</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>Sa source a été retirée : ce qui est fait reste ici, mais la tâche ne peut pas continuer.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
    </context>
    <context>
        <name>TaskProgress</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
    </context>
    <context>
        <name>TaskView</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>It is too long for a message. Save it, and add the file to the conversation.</source>
            <translation>C’est trop long pour un message. Enregistrez-le et ajoutez le fichier à la conversation.</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>terminé</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>%Ln mission</numerusform>
                <numerusform>%Ln missions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>%Ln planification</numerusform>
                <numerusform>%Ln planifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln tâche</numerusform>
                <numerusform>%Ln tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>Faire ceci pour moi…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Faites résumer, traduire, relire ou mettre en tableau un long texte ou un document. Cela se fait en arrière-plan, sur %1. Les tâches se trouvent aussi avec / dans le champ de message, et dans les menus des documents, des messages et du texte sélectionné.</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>Faites résumer, traduire, relire ou mettre en tableau un long texte ou un document. Cela se fait en arrière-plan, sur cet ordinateur. Les tâches se trouvent aussi avec / dans le champ de message, et dans les menus des documents, des messages et du texte sélectionné.</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>Commence désormais de lui-même</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>Nouvelle planification…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nouvelle tâche</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>Pas encore de tâches</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>« %1 » est en cours de traitement</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>%Ln exemple choisi</numerusform>
                <numerusform>%Ln exemples choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>Les réponses que vous avez aimées, les réponses réécrites après un pouce vers le bas et les corrections que vous avez tranchées. Sous forme de fichier, elles permettent d’entraîner un modèle, ici ou ailleurs.</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>Choisissez-en un pour voir comment il serait écrit.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>Collecte en cours…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>Comment il serait écrit</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>Rien pour l’instant : donnez un pouce vers le haut à des réponses, et elles apparaîtront ici.</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>Plutôt pas : %1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>Remplacer noms et numéros par des substituts</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>Enregistrer ce que vous avez enseigné</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>%Ln exemple enregistré.</numerusform>
                <numerusform>%Ln exemples enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>Substituts pour %1.</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>Les substituts aident, sans rien garantir : relisez le fichier avant de le transmettre.</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>Fichiers d’entraînement (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>Réponse souhaitée : %1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>Ce qu’il faut enregistrer</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>Ce que vous avez enseigné</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>Corrections que vous avez tranchées</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>Réécrite après un pouce vers le bas</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>Vous avez aimé cette réponse</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>Une copie de vos conversations et souvenirs a été faite le %1, avant une mise à jour. Ce qui a été dit et appris ensuite n’y figure pas.</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>Revenir à la copie ?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>Utiliser la copie</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>Utiliser la copie…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>Ce qui s’y trouve maintenant est gardé 30 jours, dans un fichier à côté, dans le dossier de données.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>« %1 » supprimé</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>Gabarits de tâches</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>Il n’y en a pas encore. Choisissez ce qu’une tâche doit faire, puis « Enregistrer comme gabarit… ».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>Probabilité de chaque catégorie</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>Catégorie connue : %1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>Le texte</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>Fermer le texte</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>Aucun texte n’y a été trouvé.</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>Texte de l’image</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>Texte de l’image</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>L’image est en cours de lecture…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>Elle commence dès que le modèle est libre.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>La tâche a commencé</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>La tâche est en pause</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>La tâche attend son tour</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>Consultation…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>Rien n’a encore été écrit.</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>Rien n’a été écrit avant la fin.</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>Partie %1 sur %2</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>There is nothing to show</source>
            <translation>Il n’y a rien à afficher</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>Ce qui est écrit s’affiche ici au fur et à mesure.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copy the link's address</source>
            <translation>Copier l’adresse du lien</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>à partir du %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>sans fin</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>Moins de temps, plus grand</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>Plus de temps, plus petit</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>Pas encore de dates</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>Tout afficher</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>Le souvenir le plus récent (%n)</numerusform>
                <numerusform>Les %n souvenirs les plus récents</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>Ce qui est mémorisé s’affiche ici, du moment où c’est devenu vrai jusqu’à sa fin.</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>%n n’a pas besoin de votre accord.</numerusform>
                <numerusform>%n n’ont pas besoin de votre accord.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>Demande à chaque fois</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>Votre accord est demandé avant chaque utilisation d’un outil.</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>Outils autorisés : %1 sur %n</numerusform>
                <numerusform>Outils autorisés : %1 sur %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>%n outil autorisé</numerusform>
                <numerusform>Les %n outils sont autorisés</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>Sans demander</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Pas du tout</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>Outils autorisés</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>Ce qui est autorisé avec « %1 »</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>Sans aucun outil, rien ne peut être fait.</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>Autoriser « %1 » ?</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>Aucun outil ne s’appelle ainsi.</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>Rechercher des outils</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>Je les ai examinés</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>Ce ne sont pas les outils que vous aviez examinés : certains sont nouveaux, ou font maintenant autre chose. Tant que vous ne les avez pas examinés, votre accord est de nouveau demandé pour chacun.</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>Outils de %1</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>Ce qui figure ici est ce que le serveur dit de lui-même ; personne ne l’a vérifié.</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>Tous fonctionnent sans Internet.</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>Il peut alors consulter des fichiers, calculer, vous faire des rappels et plus encore. Vous voyez chaque étape, et votre accord est demandé avant, sauf si vous en décidez autrement.</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>Laisser Rememora utiliser des outils</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>Recherche de ce qu’il y a…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Outils de Rememora</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>Repose aussi sur autre chose, ou a ses propres mots</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n de plus</numerusform>
                <numerusform>Afficher %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Voir : %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n de plus</numerusform>
                <numerusform>et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>reste</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>sans mots</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Citations</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Copies in other conversations</source>
            <translation>Copies dans d’autres conversations</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>Copies de tout, datant d’avant une mise à jour</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>Versions antérieures de souvenirs</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>Retours sur ce qui a été rappelé</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>Lignes de votre profil et de ses versions</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>Souvenirs</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>Autres réponses où cela a été évoqué</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>Passages dans lesquels on cherche</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>Personnes et choses</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>Propositions en attente de votre décision</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>Réponses à ce message</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>États de modèle enregistrés</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>Résumés de conversations</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>Titres de conversations</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>Vecteurs</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>Vecteurs de mots isolés</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>Ce que des missions ont trouvé grâce à cela</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>Tout ce qui existe à cause de cela.</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>Tout ce qui existe à cause de cela. Ce qui porte la mention « reste » repose aussi sur autre chose, ou a ses propres mots.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>Tout effacer</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>Tout effacer…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>Effacer ce souvenir et tout ce qui en découle ?</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>Effacer ce message et tout ce qui en découle ?</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>Effacement…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>Cela n’a pas encore pu être retiré des fichiers : %1 Un nouvel essai aura lieu.</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>Cela est aussi retiré des fichiers. L’opération prend jusqu’à une minute et se poursuit d’elle-même.</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>C’est effacé. Ce qui figure ici reste.</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>Cela a aussi disparu des fichiers.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>Rien n’en découle.</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>Il n’en reste rien.</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>Les autres réponses où cela a été évoqué gardent leurs mots, qui peuvent le répéter : regardez-les d’abord.</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>C’est irréversible, et il n’y a pas de corbeille. Des fichiers de %1 disparaissent :</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>C’est irréversible, et il n’y a pas de corbeille. Des fichiers de cet ordinateur disparaissent :</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>Ce qui en découle</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>Ce qui repose aussi sur autre chose reste.</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>Ce que vous avez exporté et les sauvegardes que vous avez faites restent tels quels.</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>le souvenir</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>le message et les réponses à celui-ci ; ce qui a été dit ensuite reste</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>les mots de cette réponse ; sa place reste</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>%1 % d’erreur en moins sur ce qu’il n’avait pas vu</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>%1 % d’erreur en plus sur ce qu’il n’avait pas vu</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Supprimer %1</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>Supprimer %1 ?</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>Les modèles ne l’auront plus. Il ne pourra qu’être entraîné de nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>Entraîné sur %Ln exemple</numerusform>
                <numerusform>Entraîné sur %Ln exemples</numerusform>
            </translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>Utiliser %1</translation>
        </message>
    </context>
    <context>
        <name>TranscriptCorrection</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>Entrée l’enregistre et passe à la suite.</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>L’écouter à partir d’ici</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>Phrase suivante (Alt+↓)</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>Phrase précédente (Alt+↑)</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>Reconnu : %1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>Ce qui est dit</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>Aller au dernier message</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>Un terme demande les deux : ce qu’il est, et comment le traduire.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Langue cible</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>Termes et comment les traduire</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>Un serveur est un programme de quelqu’un d’autre. Il s’exécute avec vos droits : il peut lire, modifier et envoyer tout ce que vous pouvez. N’ajoutez que des serveurs auxquels vous faites confiance.</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Edit and send again</source>
            <translation>Modifier et renvoyer</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>Ce qui en découle…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>Vous : %1</translation>
        </message>
    </context>
    <context>
        <name>VaultDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Un instant…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>Ce n’est pas la phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>Copier l’image (Ctrl+C)</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>Ajuster (0), taille réelle (1)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>Enregistrer sous… (Ctrl+S)</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>Afficher dans la conversation</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>Texte de l’image (T)</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1 (absent pour l’instant)</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>Chaque langue a sa propre voix.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Écouter</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>Sortie audio</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>Lire les réponses à voix haute automatiquement</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>Lecture à voix haute</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>Phrase par phrase, pendant qu’elles s’écrivent. Le code et les tableaux sont annoncés, pas lus.</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>Afficher le téléchargement</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>Il n’y a qu’une voix robotique pour cette langue.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voix</translation>
        </message>
    </context>
    <context>
        <name>WayLine</name>
        <message>
            <source>As you want it: %1</source>
            <translation>Comme vous le voulez : %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>Mémorisé : %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>Voir le souvenir : %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>Un modèle avec qui parler</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>Télécharger %1</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>Télécharger celui-ci</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>Plus grand et meilleur : %1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>Ouvrir un fichier GGUF…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>Autres modèles…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>Rememora réfléchit avec un modèle de langage sur %1 ; il faut le télécharger une fois, ensuite rien ne quitte vos deux machines.</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>Rememora réfléchit avec un modèle de langage sur cet ordinateur ; il faut le télécharger une fois, ensuite rien ne quitte votre machine.</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>Plus petit, depuis l’index de paquets : %1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>L’index de paquets est peut-être joignable là où le hub de modèles ne l’est pas. Il a un modèle plus petit : %1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>Écrivez déjà : ce que vous envoyez attend le modèle.</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>Vous pouvez aussi déposer ici un fichier .gguf. Écrivez déjà : ce que vous envoyez attend le modèle.</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Fréquence</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>En mots, par exemple : chaque lundi à 9 h</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>Cela ne se lit pas comme un moment à venir. Choisissez-le ci-dessous.</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>Ce moment est passé.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>Quand, en mots</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>Écarté au profit d’un fait plus récent</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>Restauré</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>Modification annulée</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>Dates modifiées</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Oublié</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>Oublié le jour que vous aviez choisi</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Fusionné</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Épinglé</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>Mémorisé</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Scindé</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>Confirmé comme toujours vrai</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>Évoqué ailleurs</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>De nouveau vrai, le fait plus récent étant retiré</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>Désépinglé</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>Date de la question modifiée</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>par l’assistant</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>par vous</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>d’après vos propos</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>Pas dans vos documents</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>Ce document a changé depuis. Ces mots sont ceux qu'il contenait avant.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>Ce document a été retiré.</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>Supprimer le projet…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>Consignes et mémoire…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>Déplacer vers un projet</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>Nouvelle conversation ici</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Aucun projet</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>Sortir des archives</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>Une conversation de {} est trop longue pour être lue.</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>Une conversation a besoin d’un titre.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>Une conversation sans trace ne peut être ni dans un projet ni dans les archives.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>Une conversation sans trace ne peut pas être dans un projet.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>Une conversation sans trace ne peut pas avoir ses propres documents : ce qui en est lu est conservé sur le disque.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>Une conversation sans trace ne s’exporte que seule.</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>Une copie de vos conversations d’avant une mise à jour ne peut pas être supprimée.</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>Une correction a besoin d’un texte de {} caractères au plus.</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>Le nom d’un appareil compte de 1 à {} caractères.</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>Un fichier de cet appareil n’est pas complet.</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>Un fichier de vos données est endommagé, ou a été mis là par quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>Un objectif a besoin d’un texte de {} caractères au plus.</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>Un bon modèle polyvalent pour portables avec 8 Go de mémoire, conçu ouvertement. Réfléchit avant de répondre.</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>Un message d’accueil ne répond à rien, il ne peut donc pas être réécrit.</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>Un souvenir ne peut pas finir avant de commencer.</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>Un souvenir est une seule phrase de {} caractères au plus.</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>Un nom compte de 1 à {} lettres.</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>La lecture d’une page de ce fichier prend trop de temps.</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Il manque une partie de Rememora qui sert à écouter.</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>Une phrase secrète ne peut pas être vide.</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>Une phrase secrète ne peut pas dépasser {} caractères.</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>Une personnalité ne peut pas être tenue de répondre en {}.</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>Une personnalité a besoin d’un nom de {} caractères au plus.</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>L’image d’une personnalité est un PNG de {} × {} pixels au plus.</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>Une image de cette conversation ne peut pas être montrée de nouveau au modèle.</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>Un plan compte {} étapes au plus.</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>Un plan compte de une à {} étapes.</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>Un programme a besoin d’un nom.</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>Un projet a besoin d’un nom.</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>Un prompt a besoin d’un nom et d’un texte.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>Une note vaut 1, -1 ou 0, pas {}.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>Une note vaut 1, -1 ou 0.</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>Un rappel peut être reporté d’un an au plus.</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>Un rappel a besoin d’un texte de {} caractères au plus.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>Une réponse est en cours d’écriture.</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>Un texte continu ne peut pas être enregistré comme tableau.</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>Une étape compte {} caractères au plus.</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>Des données protégées par une phrase secrète ne peuvent pas avoir leur index sur un serveur : rien ne l’y protégerait.</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>Une tâche porte sur un seul texte, un seul document ou un seul tableau.</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>Un gabarit de tâche a besoin d’un nom.</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>Un serveur d’outils a besoin d’un nom.</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>Un entraînement pour {} a été commencé et n’a pas été terminé.</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>Ajoutez --as json, markdown ou html.</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>Ajoutez --longest avec plus de tokens.</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>Ajoutez --replace, ou indiquez un autre emplacement avec --out.</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>Ajoutez une copie sans cette protection, si vous en avez une.</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>Ajoutez un fichier, ou le dossier qui le contient.</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>Ajoutez-la de nouveau une fois qu’elle est complète.</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>Ajoutez-la comme fichier, ou enregistrez-la plus petite.</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>Ajoutez-la de nouveau au message.</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>Ajoutez-le à vos documents : il y sera transcrit.</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>Ajoutez de nouveau le document et recommencez la tâche.</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>Ajoutez l’enregistrement lui-même.</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>Ajoutez le tableau à la bibliothèque comme document pour en faire autre chose.</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>Ajoutez-les à la bibliothèque, ou conservez d'abord la conversation.</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>Toutes les cellules de la colonne {} sont vides.</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>Tout est comme avant.</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>Tout ce qu’il a écrit est repris.</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>L’échelle d’un adaptateur se situe entre 0 et {}.</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>Une mission peut prendre au plus {} étapes et {} minutes.</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>Posez de nouveau la question. Si cela se reproduit, chargez un autre modèle.</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>Demandez quelque chose de plus simple : objets, listes, textes, nombres et choix.</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>Commencez une nouvelle conversation.</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>Recommencez quand il aura été lu ; la bibliothèque montre où il en est.</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>Recommencez.</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>Recommencez, avec --anew au lieu de --resume.</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>Commencez-la sur la page Tâches, ou dans une autre conversation.</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>Commencez-la hors du projet.</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>Commencez d’abord la synchronisation.</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>Commencez-y la synchronisation ; ou, si un autre appareil le fait déjà, attendez que ses fichiers soient arrivés ici.</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>Rétablissez-le à la main.</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>Modifiez les colonnes.</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>Modifiez les droits du dossier : il sera de nouveau suivi de lui-même.</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>Modifiez les catégories.</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>Modifiez les arguments de l’appel.</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>Vérifiez sa commande ou son adresse, ou cherchez-en une version plus récente.</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>Vérifiez qu’il fonctionne, et son adresse.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>Vérifiez que le dossier de données est accessible en écriture et qu’il reste de la place, puis relancez Rememora.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>Vérifiez que le dossier de données est accessible en écriture et qu’il reste de la place.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>Vérifiez que le dossier de données est accessible en écriture et qu’aucun autre programme ne l’a ouvert.</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>Vérifiez que le fichier est toujours là.</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>Vérifiez que le fichier est là et qu’il reste de la place sur le disque.</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>Vérifiez que le fichier est là et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>Vérifiez que le dossier est accessible en écriture.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>Vérifiez que le dossier existe et que vous avez le droit d’y écrire.</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>Vérifiez que le dossier est là, qu’il est accessible en écriture et qu’il reste de la place.</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>Vérifiez qu’il reste de la place et que le dossier est accessible en écriture. Cela reprend de soi-même.</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>Vérifiez que {} peut être lu, puis relancez Rememora.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>Vérifiez que {} est accessible en écriture et qu’il reste de la place.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>Vérifiez que {} est accessible en écriture et qu’il reste de la place. Un nouvel essai aura lieu de lui-même.</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>Vérifiez que {} est accessible en écriture, puis réessayez.</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>Vérifiez que {} existe et que vous pouvez y écrire, et que {} n’est pas ouvert ailleurs.</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>Vérifiez l’adresse et le modèle dans les paramètres.</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>Vérifiez l’adresse dans les paramètres.</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>Vérifiez la commande dans ses paramètres.</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>Vérifiez le disque, et qu’aucun autre programme n’a ouvert le fichier.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Vérifiez le disque.</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>Vérifiez la connexion internet et l’adresse du hub dans les paramètres, puis réessayez.</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>Vérifiez la connexion internet et réessayez plus tard.</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>Vérifiez la connexion internet, puis réessayez.</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>Vérifiez le nom. Il s’écrit comme sur la page du dépôt.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>Vérifiez les autorisations du fichier, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>Vérifiez les autorisations du fichier.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>Vérifiez s’il a été déplacé ou supprimé, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>Vérifiez que le fichier, son dossier et l’autorisation correspondante sont toujours là.</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>Choisissez Word, Markdown ou texte.</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>Choisissez un fichier JSON, CSV ou Markdown.</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>Choisissez un fichier PNG, JSON ou CHARX qu’un autre programme a enregistré comme carte de personnage.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Choisissez une colonne.</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>Choisissez un document ou des pages qui contiennent du texte, ou collez-en.</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>Choisissez un fichier exporté par Rememora, ou une liste avec un souvenir par ligne.</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>Choisissez un fichier qu’un autre programme a enregistré comme carte de personnage.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>Choisissez un fichier dont le nom se termine par .rememora.</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>Choisissez un fichier qui en contient une liste, chacun avec un nom et un texte.</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>Choisissez d’abord un dossier pour les sauvegardes.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>Choisissez une langue.</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>Choisissez une fin plus tardive ou un début plus précoce.</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>Choisissez-en une plus longue.</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>Choisissez un modèle sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>Choisissez un modèle qui le peut.</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>Choisissez un contexte plus court dans les paramètres, ou un modèle plus petit.</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>Choisissez une fenêtre de contexte plus courte dans les paramètres, ou commencez une nouvelle conversation.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>Choisissez-en une plus courte.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>Choisissez une durée plus courte.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>Choisissez un modèle plus petit, ou fermez d’autres programmes.</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>Choisissez un texte ou un document qui contient des mots.</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>Choisissez un texte qui contient des phrases.</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>Choisissez un texte qui contient des mots.</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>Choisissez un ton, une longueur ou des mots plus simples.</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>Choisissez une valeur intermédiaire.</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>Choisissez un autre fichier GGUF, ou un modèle de la liste.</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>Choisissez une autre colonne.</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>Choisissez un autre fichier de ce modèle, par exemple un fichier avec Q8_0 ou Q4_K_M dans son nom.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>Choisissez un autre dossier pour l’un d’eux ; ou arrêtez là-bas la synchronisation, et rejoignez cet appareil avec sa phrase secrète.</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>Choisissez un autre dossier dans ses paramètres.</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>Choisissez un autre dossier, ou créez celui-ci.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>Choisissez un autre modèle qui voit les images, ou cherchez une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>Choisissez un autre modèle ou un autre serveur.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>Choisissez un autre modèle, ou cherchez une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>Choisissez une autre image.</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>Choisissez un autre port, de 1024 à 65535.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>Choisissez de 1 à {} mots.</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>Choisissez moins.</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>Choisissez-en un de 1024 à 65535.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>Choisissez l’une de ses colonnes : {}.</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>Choisissez l’un de ses fichiers.</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>Choisissez l’un de ses modèles dans les paramètres.</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>Choisissez-en un de la famille Llama ou Qwen, sans experts.</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>Choisissez l’une de celles qui sont affichées.</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>Choisissez-en une à venir.</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>Choisissez-en dans la liste.</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>Choisissez parmi les pages 1 à {}.</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>Choisissez autre chose.</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>Choisissez que les faits soient retenus ou proposés, puis redemandez-le.</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>Choisissez le fichier qui les contient.</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>Choisissez le fichier avec mmproj dans son nom qui va avec le modèle.</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>Choisissez de nouveau le dossier.</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>Choisissez celui qui a été créé à partir du même modèle. Sans lui, le modèle fonctionne, mais ne peut pas voir les images.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>Choisissez le même modèle en fichier GGUF.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>Choisissez le même modèle en fichier GGUF : beaucoup de modèles existent sous les deux formes.</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>Choisissez le même modèle sans BE dans son nom.</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>Choisissez ce que l’autre assistant vous a envoyé ou a enregistré : un fichier zip, les fichiers qu’il contient ou leur dossier.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>Fermez les autres programmes qui l’utilisent, ou supprimez le fichier vous-même.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>Fermez les autres programmes qui l’utilisent, ou supprimez vous-même le fichier : {}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>Fermez les autres programmes qui l’utilisent, ou supprimez le dossier vous-même : {}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>Fermez les autres programmes qui utilisent le processeur graphique, ou désactivez-le dans les paramètres.</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>Fermez d’autres programmes et faites-le relire.</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>Fermez d’autres programmes, choisissez un contexte plus court dans les paramètres ou un modèle plus petit.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>Fermez d’autres programmes, puis réessayez.</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>Fermez ce qui lit les fichiers de Rememora. Un nouvel essai aura lieu de lui-même.</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>Comparez-le à un autre document.</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>Comparez-le, lettre par lettre, à ce que vous avez noté.</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>Connectez le disque sur lequel il se trouve, ou remettez-le : il sera de nouveau suivi de lui-même.</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>Connectez le disque. Si vous avez vidé le dossier, retirez-le de la bibliothèque.</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>Les conversations et les souvenirs sont comme avant.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>Les conversations et les souvenirs sont complets, et la recherche par les mots fonctionne.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>Les conversations et les souvenirs sont complets, et la recherche continue sans lui.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>Les conversations et les souvenirs sont complets, et ce qui a été dit se retrouve par les mots et par le sens.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>Les conversations et les souvenirs sont complets, sur cet ordinateur. La recherche continue par les mots.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>Les conversations et les souvenirs sont complets.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>Les conversations et les souvenirs sont complets. La recherche continue par les mots.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>Les conversations et les souvenirs sont complets ; seul l’index a été perdu.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>Les conversations et les souvenirs sont complets ; seul l’index de recherche est en retard.</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>Des conversations sont en cours d’importation.</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>Copiez de nouveau ce qu’il vous faut.</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>Corrigez-le, puis collez-le de nouveau.</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>Supprimez son fichier vous-même.</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>Supprimez les prompts dont vous n’avez plus besoin.</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>Supprimez-en d’abord quelques-unes.</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>Supprimez ceux dont vous n’avez plus besoin.</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>Supprimez le dossier vous-même : {}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>Supprimez le message avec l’image, ou envoyez l’image de nouveau.</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>Faites-le en plusieurs fois ; pour un document, choisissez certaines de ses pages.</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>Téléchargez-le de nouveau, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>Téléchargez-le de nouveau, ou retirez-le du dossier pour utiliser le modèle sans images.</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>Téléchargez-le de nouveau, ou utilisez le modèle sans images.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>Téléchargez-le d’abord.</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>Téléchargez-la dans les paramètres, sous « Modèles de parole ».</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>Téléchargez-le sur la page Modèles, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>Téléchargez-le sur la page Modèles, ou indiquez-en un autre avec --model.</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>Téléchargez l’exportation de nouveau.</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>Téléchargez le fichier lui-même, pas avec git seul.</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>Téléchargez le fichier lui-même : sur sa page, un bouton sert à cela.</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>Téléchargez le fichier avec votre navigateur, puis ouvrez-le ici, ou choisissez un autre dépôt.</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>Téléchargez les fichiers qu’il énumère et choisissez ceux dont le nom commence par « conversations » ou « memories ».</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>Saisissez-en un autre.</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>Saisissez-la sous la forme http://ordinateur:8080 ou https://serveur.example.</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>Saisissez-la sous la forme https://serveur.example/mcp ou http://127.0.0.1:8000/mcp.</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>Saisissez l’une des deux.</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>Saisissez dans ses paramètres l’en-tête qu’il demande, par exemple Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>Saisissez celle qui a été choisie sur le premier appareil.</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>Saisissez d’abord la phrase secrète.</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>Saisissez la phrase secrète ou le code de récupération en vigueur quand la sauvegarde a été faite.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>Saisissez la phrase secrète.</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>Saisissez la bonne clé dans les paramètres.</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>Saisissez-les avant de le lancer. Rememora ne les prend pas ailleurs.</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>Tout le reste est comme il faut.</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>Tout le reste fonctionne.</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>Exportez-la depuis son propre menu.</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>Exportez de nouveau les prompts et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>Téléchargez-en un dans les paramètres, sous « Modèles de parole », puis faites relire l’enregistrement.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>Téléchargez-en un dans les paramètres, sous « Modèles de parole ». Il reste sur cet ordinateur, comme ce que vous dites.</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>Des fichiers de cet appareil manquent dans le dossier.</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>Les fichiers de ce type ne sont pas lus.</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>Suit bien une longue conversation ; écrit bien.</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>Pour l’anglais seulement. Lit plus vite ; ce qui est dit dans une autre langue n’est trouvé que par ses mots.</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>Pour cent langues, dont le chinois, le japonais et le coréen ; une question trouve aussi ce qui a été dit dans une autre langue. Utilisé à moins que vous n’en choisissiez un autre.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>Libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>Libérez de la place, puis reprenez la lecture.</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>Libérez de la place, puis reprenez-les.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>Libérez de la place.</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>Récupérez-la de nouveau là d’où elle vient, ou ouvrez-la dans un autre programme et réenregistrez-la.</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>Indiquez une partie de son texte exactement telle qu’elle y figure.</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>Indiquez un chemin : python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>Donnez un pouce vers le haut à des réponses, exportez ce que vous avez enseigné, et entraînez avec cela.</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>Donnez-lui d’abord une image, ou choisissez JSON.</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>Indiquez-le sous la forme propriétaire/nom, par exemple Qwen/Qwen3-4B-GGUF, ou collez l’adresse de sa page.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>Donnez-en un.</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>Donnez son mot de passe. Il sert une seule fois, pour le lire, et n’est conservé nulle part.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>Donnez un autre nom à l’une d’elles.</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>Indiquez-en une, par exemple 127.0.0.1, ou 0.0.0.0 pour toutes celles qu’il a.</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>Indiquez-en un avec --model.</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>Indiquez les mêmes qu’alors, ou recommencez, avec --anew au lieu de --resume.</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>Indiquez-les comme l’outil le décrit.</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>Indiquez ce que les autres programmes écrivent avant le port, par exemple rememora ou 192.168.1.5.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>Donnez-vous le droit de le lire, ou copiez-le dans un de vos dossiers, puis ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>Donnez-vous le droit de la lire, ou copiez-la dans un de vos dossiers, et ajoutez la copie.</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>Continuez avec --resume, ou recommencez avec --anew.</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>Faites-le relire quand vous le voudrez dans la bibliothèque.</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>Faites-le relire.</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>Faites que l’un d’eux arrête la synchronisation et retire ses fichiers ; rejoignez ensuite l’autre.</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>Faites-les d’abord connaître au même endroit, puis fusionnez-les.</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>L’avancement de l’entraînement ne peut pas être conservé dans {}.</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>Si cela se reproduit, restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>S’il a été numérisé, une numérisation plus nette peut aider.</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>Si ses réponses sont étranges ou ne finissent pas, choisissez un autre de ses fichiers, avec Instruct ou Chat dans le nom.</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>Si quelqu’un y parle, une copie plus forte peut aider.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>Si le dossier est encore en cours de synchronisation, cela se répare tout seul. Sinon, lancez Rememora sur cet appareil.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>Si le dossier est encore en cours de synchronisation, attendez. Sinon, veillez à ce que le programme de synchronisation apporte tous les fichiers, et pas seulement certains.</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>Si les mots qu’elle contient comptent, tapez-les, ou ajoutez une image plus nette ou plus petite.</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>Si vous savez d’où il vient, réenregistrez-le dans le programme qui l’a créé, ou en PDF.</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>Importez de nouveau le fichier quand ce sera réparé : il reprend à partir de là.</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>Dans « {} », « {} » ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>Installez FFmpeg, ou enregistrez le son en MP3 ou en WAV, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>Réinstallez Rememora, ou choisissez un autre modèle de recherche dans les paramètres.</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>Réinstallez Rememora.</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>Installez espeak-ng, depuis les paquets de votre système ou depuis son propre site, et réessayez.</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>Installez-le, ou indiquez le chemin complet du programme.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>Installez ou déverrouillez un trousseau de clés (GNOME Keyring, KWallet), ou saisissez de nouveau la clé la prochaine fois.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>Installez ou déverrouillez un trousseau de clés (GNOME Keyring, KWallet), puis réessayez.</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>Installez la version la plus récente et démarrez-la de nouveau.</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>Installez ici aussi la version la plus récente.</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>Installez la version la plus récente, puis réessayez.</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>Installez la version la plus récente.</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>Installez la version que vous aviez avant ; elle peut les ouvrir.</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>Installez la fenêtre et le noyau de la même version.</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>Installez-les : pip install "rememora[train]". Le programme fourni avec un installateur ne peut pas entraîner.</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>Impossible de le lire.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>Elle continue.</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>Il est comme avant.</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>Il est gardé en entier dans la conversation.</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>Il sera relu quand il ne changera plus ; vous pouvez aussi le faire lire maintenant.</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>Il est reconstruit automatiquement.</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>Il est toujours dans le champ de message.</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>Il est toujours là.</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>On lui parle de la façon que la plupart des modèles comprennent.</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>Elle n’est pas conservée.</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>On ne sait pas quelle colonne du tableau contient les textes.</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>La destination n’est pas indiquée.</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>Il n’est plus là.</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>Il charge peut-être encore son modèle. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>Il tourne sur le processeur à la place, plus lentement.</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>Il faut deux souvenirs pour fusionner.</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>Il faut deux textes pour scinder un souvenir.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Il a été de nouveau modifié depuis.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>Il a été laissé tel quel.</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>Il a été laissé tel quel, et rien n’en a été utilisé.</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>Cela y a été laissé.</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>Il n’a pas été touché, et ce qui peut en être lu a été enregistré dans une copie.</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>Il n’a pas été touché.</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>Réunissez tous les morceaux, dans l’ordre, en un seul fichier, ou choisissez un fichier d’un seul tenant.</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>Rejoignez-les avec leur phrase secrète, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>Gardez d’abord la conversation.</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>Gardez l’index sur cet ordinateur, dans les paramètres ; il n’a pas besoin de serveur pour cela.</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>En sait plus et écrit mieux que les petits. Pour 12 Go de mémoire.</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>Laissez la tâche continuer plus tard, ou classez d’une autre façon.</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>Chargez un modèle, puis regardez de nouveau.</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>Chargez un modèle.</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>Le chargement a été arrêté.</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>Consultez son journal, et vérifiez la commande dans ses paramètres.</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>Consultez son journal, et relancez-le.</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>Regardez les étapes, dites comment en faire une, ou modifiez le plan.</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>Regardez où elle en est.</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>Regardez dans la bibliothèque ce qui en a été lu.</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>Vérifiez où elle se trouve maintenant, et ajoutez-la depuis là.</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>Voyez s’il a aussi une adresse pour « streamable HTTP » ; le plus souvent, elle se termine par /mcp.</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>Vérifiez qu’il a été enregistré ou copié en entier, puis ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>Créez-le, ou indiquez un autre --out.</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>Libérez de la place dans {}, et continuez avec --resume.</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>Libérez de la place sur le disque de {}, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>Libérez de la place, et continuez avec --resume.</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>Libérez de la place, et réessayez.</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>Faites de la place, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>Libérez de la place sur le disque de {}, puis réessayez.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>Réduisez l’image, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>La mémoire est désactivée dans les paramètres.</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>Corrigez-les, ou laissez-les de côté avec --skip-broken.</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>Les modèles de ce type ({}) ne peuvent pas encore être entraînés.</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>Les modèles installés peuvent toujours être ouverts comme fichiers.</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>Les modèles installés restent.</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>Il a été dit plus que ce qui peut être gardé pendant qu’une réponse s’écrit.</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>Aucun exemple n’est assez court.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>Aucun fichier n’a été écrit.</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>Aucun modèle n’est encore choisi.</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>Aucun modèle ne l’utilise plus.</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>Aucun modèle ne les utilise plus.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>Aucune phrase secrète n’a été donnée.</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>Aucun outil ne peut être utilisé, rien ne peut donc être fait.</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>Personne n’a rien dit depuis un moment ; le microphone a donc été fermé.</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>Personne ne synchronise encore par ce dossier.</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>Aucune des étapes n’a pu être faite.</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>Jusqu’ici, il n’y a eu qu’un message d’accueil.</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>Rien ne peut être lu du descripteur de fichier {}.</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>Rien n’est choisi.</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>Plus rien n’est mémorisé à ce sujet.</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>Rien n’est dit dans cet enregistrement, pour autant qu’on puisse l’entendre.</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>Plus rien n’est synchronisé.</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>Rien n’en a été exécuté.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>Rien n’en a été repris.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>Rien n’en a été repris ; ce qui précédait l’a été.</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>Rien du fichier de vos conversations ne peut être lu.</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>Rien de ce modèle ne peut être entraîné.</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>Rien à faire. La recherche par le sens sera de nouveau complète dans un moment.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Rien n'a été ajouté.</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>Rien n’a été demandé.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>Rien n’a été commencé.</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>Rien n’a été modifié, et rien d’à moitié écrit n’est resté.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>Aucun changement n’a été choisi.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>Rien n’a été fait.</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>Rien n’a été écrit à moitié ; ce qui était enregistré est comme avant.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Rien n’a été perdu.</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>Rien n’a encore été lu pour les substituts.</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>Rien n’a été lu de {}.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>Rien n’a été enregistré.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>Rien n’a été entraîné.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>Proposez-en moins à la fois.</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>L'un des motifs est incompréhensible.</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>Seules les pages de PDF et les images peuvent être dessinées.</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>Seul le contenu actuel de ce document est conservé.</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>Seul ce qui a été reconnu dans un enregistrement peut être corrigé.</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>Seuls vos propres messages peuvent être modifiés.</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>Ouvrez-la dans un autre programme, réenregistrez-la en PNG ou en JPEG, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>Ouvrez-le dans le programme qui l’a créé et réenregistrez-le, ou récupérez-le de nouveau à sa source.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>Ouvrez-la dans le programme qui l’a créée, enregistrez-la en PNG, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>Ouvrez le fichier dont le nom contient 00001. Toutes les parties doivent être dans un même dossier.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>Ouvrez de nouveau la liste.</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>Ouvrez le modèle pour lequel il a été fait, et ajoutez-y l’adaptateur sur la page Modèles.</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>Ouvrez le modèle pour lequel il a été fait.</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>Rouvrez la page, puis corrigez-la.</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>D’autres appareils se synchronisent déjà par ce dossier.</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>Les autres programmes ne sont plus servis : le serveur s’est arrêté.</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>Les autres programmes ne sont pas servis.</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>Collez la réponse entière : une liste, ou des phrases sur vous.</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>Collez tout ce qu’a un autre programme, avec les accolades.</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>Collez ce qui figure dans « mcpServers » d’un autre programme, avec les accolades.</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>Les images au format HEIC d’Apple ne peuvent pas être affichées.</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>Les images perdent leur carte quand elles sont envoyées ou enregistrées dans un autre format. Procurez-vous le fichier d’origine, ou son JSON.</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>Le port {} ne peut pas être utilisé : un autre programme l’occupe, ou le système se le réserve.</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>Cliquez sur le microphone pour continuer.</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>Proposez-le sans le secret.</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>Mettez le tout dans un seul schéma.</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>Mettez toutes les parties dans un même dossier.</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>Restaurez une sauvegarde, ou déplacez le fichier pour repartir de zéro.</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>Remettez-en une copie à sa place, ou déplacez-le pour repartir de zéro.</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>Remettez en place le fichier qui était là, ou restaurez une sauvegarde.</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>Remettez en place le fichier {} qui était à côté de cette base de données, puis relancez Rememora.</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>Remettez-le pour voir ses pages.</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>Remettez-le en place ou branchez le disque, puis faites-le relire.</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>Mettez-le dans le dossier du modèle avec lequel il va, et ouvrez ce modèle : il voit alors les images.</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>Regroupez-en quelques-unes, ou supprimez la mission.</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>Regroupez-en quelques-unes.</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>Mettez la copie à sa place.</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>Remettez vault.json, tiré d’une sauvegarde, à côté de la base de données, puis relancez Rememora.</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>Remettez {}, tiré d’une sauvegarde, à côté de la base de données, puis relancez Rememora.</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>Remettez {} ou {}, tiré d’une sauvegarde, à côté de la base de données, puis relancez Rememora.</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>Lisez-le comme texte.</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>La lecture à voix haute s’est interrompue : quelque chose s’est mal passé dans Rememora.</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>La lecture à voix haute a besoin du programme espeak-ng, qui n’est pas installé.</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>La lecture du fichier a été arrêtée.</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>La lecture de ce fichier demande plus de mémoire qu’il n’est permis pour un fichier.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>La lecture a été annulée.</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>Les enregistrements de ce type s’ouvrent avec le programme FFmpeg, qui n’est pas installé.</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>Rememora n’écoute plus.</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>Rememora est déjà ouvert avec ce dossier de données.</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>Rememora est réglé pour ne rien apprendre de ce qui est dit.</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>Rememora fonctionne tel quel.</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>Retirez-le dans les paramètres, sous « Modèles de parole », et téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>Retirez-le.</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>Retirez-en un dont vous n’avez plus besoin.</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>Retirez-en un que vous n’utilisez plus.</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>Retirez la voix dans les paramètres, sous « Modèles de parole », et téléchargez-la de nouveau.</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>Renommez-le, puis annulez.</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>Lancez ceci dans un terminal, ou donnez la phrase secrète avec --passphrase-stdin ou --passphrase-fd.</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>Les dessins SVG ne sont pas affichés : ils peuvent contenir des programmes.</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>Réenregistrez-le en PDF ou sans grands dessins, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>Réenregistrez-le dans le programme qui l’a créé, ou en PDF, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>Enregistrez-le en CSV ou en XLSX dans le programme qui l’a créé, et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>Enregistrez-le en DOCX, XLSX ou PPTX sans mot de passe, ou en PDF, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>Enregistrez-la en JPEG : sur un Mac avec Aperçu, Fichier, Exporter ; sur un iPhone, choisissez Réglages, Appareil photo, Formats, Le plus compatible pour celles que vous prendrez désormais.</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>Enregistrez-le en PDF ou dans un des types qui sont lus, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>Enregistrez-la en PNG ou en JPEG, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>Enregistrez-la plus petite, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>Enregistrez-la plus petite, en JPEG, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>Enregistrez-la plus petite, avec 100 mégapixels au plus, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>Enregistrez-la plus petite : 3 000 pixels suffisent pour lire une page.</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>Enregistrez-le sans mot de passe ou en PDF, et ajoutez le résultat.</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>Dites comment l’étape doit être faite.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Dites ce qu’il faut faire.</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>Dites ce qu’il faut chercher.</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>La recherche fonctionne comme avant.</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>Voit les images, et assez petit pour 4 Go de mémoire libre. Peu de connaissances du monde.</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>Voit les images : photos, captures d’écran, graphiques et écriture manuscrite. Pour le reste, proche de Qwen3 4B. Pour un portable avec 8 Go de mémoire.</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>Envoyez-la de nouveau en PNG ou en JPEG.</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>Envoyez-la dans une autre taille, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>Envoyez-le en plusieurs parties.</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>Envoyez-les en plusieurs messages.</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>Définissez d’abord une phrase secrète dans les paramètres.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>Définissez-en d’abord une.</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>Définissez-en une dans les paramètres, sous « Sauvegarde ».</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>Réglez l’horloge qui n’est pas à l’heure : de deux modifications simultanées, c’est la plus récente qui compte.</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>Les paramètres montrent, sous « Lecture à voix haute », quelles langues peuvent être lues.</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>Raccourcissez-la dans le programme qui l’a écrite.</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>Raccourcissez à 5 000 caractères ou moins.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Faites plus court.</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>Raccourcissez-le. Ce qui ne sert que parfois se garde mieux comme souvenir.</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>Raccourcissez-le. Le sujet du projet peut figurer dans ses consignes.</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>Raccourcissez le message, ou choisissez un contexte plus long dans les paramètres.</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>Raccourcissez les consignes de la personnalité, ou choisissez une fenêtre de contexte plus longue dans les paramètres.</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>Raccourcissez-les.</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>Raccourcissez-les. Ce qui ne sert que parfois se dit mieux dans une conversation du projet.</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>Petit et agréable pour discuter, en anglais.</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>Petit et rapide, pour tout ordinateur avec 4 Go de mémoire libre. Bon avec le code et les questions courantes ; peu de connaissances du monde.</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>Petit et rapide ; bon pour reformuler et résumer.</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>Petit, et réfléchit avant de répondre. Pour les ordinateurs avec peu de mémoire.</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>Tout cela ne peut pas être conservé pour « {} ».</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>On ne peut pas en écrire autant d’un coup.</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>Sobre et précis, en douze langues ; appelle bien les fonctions de mémoire.</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>Autre chose porte maintenant son nom.</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>Il y a maintenant autre chose à cet endroit.</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>Une erreur s’est produite dans Rememora.</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>Parlez de nouveau. Si cela se reproduit, choisissez un modèle de parole plus petit dans les paramètres.</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>Divisez-le, ou réenregistrez-le en PDF.</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>Divisez-le, ou n’enregistrez que ce dont vous avez besoin dans un fichier à part.</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>Relancez Rememora : il sera alors retiré.</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>Lancez le programme qui le synchronise, ou branchez son disque. Cela reprend de soi-même.</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>Démarrez le serveur, ou choisissez un modèle sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>Démarrez le serveur : il est réutilisé automatiquement. Ou gardez l’index sur cet ordinateur, dans les paramètres.</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>Arrêtez-la d’abord.</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>Arrêtez d’abord la synchronisation, si elle doit passer par un autre dossier.</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>Arrêtez ici la synchronisation. Vous pourrez la rejoindre de nouveau, comme nouvel appareil.</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>Fort en raisonnement et en calcul pour sa taille ; peu de connaissances du monde.</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>Désactivez-le puis réactivez-le dans les paramètres.</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>Activez-le.</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>Activez les outils dans les paramètres, et autorisez un dossier.</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>Prenez-en une antérieure, ou copiez-la de nouveau depuis son emplacement d’origine.</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>Retirez-le, et joignez-en un autre.</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>Retirez-le du modèle, ou choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>Retirez-le de ce modèle, ou choisissez le modèle pour lequel il a été fait.</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>Un texte avec des mots peut être lu : le code, les tableaux et les images ne le peuvent pas.</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>Cela continue.</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>Ce n’est pas une langue dans laquelle traduire.</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>Le schéma JSON ne peut pas être suivi.</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>Le schéma JSON est trop profond.</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>Le schéma JSON est trop long.</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>Le schéma JSON renvoie à un autre fichier.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>L’adaptateur {} ne convient pas à ce modèle.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>L’adaptateur {} ne convient pas à ce modèle : {}.</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>Les arguments ne peuvent pas être utilisés : {}.</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>La sauvegarde ne peut pas être mise en place.</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>La sauvegarde ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>La sauvegarde n’a pas pu être écrite.</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>La sauvegarde relue n’est pas identique à ce qui a été écrit.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>La sauvegarde a été arrêtée.</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>Le meilleur du catalogue pour un portable avec 8 Go de mémoire : répond aussitôt, en de nombreuses langues, et appelle des fonctions de mémoire.</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>La commande de « {} » contient un caractère inutilisable.</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>La conversation est comme avant.</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>La conversation est gardée.</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>La conversation est trop longue pour le serveur {}.</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>Les conversations importées jusque-là restent, chacune en entier.</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>La conversion a été arrêtée.</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>La copie de vos conversations ne peut pas être remise en place.</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>Le noyau est en train de se fermer.</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>Le noyau a envoyé quelque chose que la fenêtre ne connaît pas.</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>Le noyau a reçu une commande qu’il ne connaît pas.</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>Le fichier endommagé a été supprimé.</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>Le dossier de données ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>Le dossier de données {} ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>La description de cette carte est trop longue : environ {} tokens, {} tiennent.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>Le document à l’origine de ceci a été retiré.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>Le téléchargement a été arrêté.</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>Le texte précédent reste en vigueur.</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>Le titre précédent a été gardé.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>L’exportation a été arrêtée.</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>Le fichier est comme avant, et les autres ne sont pas concernés.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Le fichier est resté tel quel.</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>Le fichier n'est plus là.</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>Le fichier qui dit comment déverrouiller vos données a été modifié par un autre programme.</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>Le fichier de vos conversations ne peut pas être lu ou écrit.</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>Le fichier de vos conversations ne s’ouvre pas avec votre clé : il appartient aux données de quelqu’un d’autre, ou son début est endommagé.</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>Le fichier de vos conversations est endommagé.</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>Le fichier de vos conversations n’est pas une base de données, ou est endommagé.</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>Le fichier de vos conversations est ouvert dans un autre programme.</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>Le fichier de vos conversations n’est pas chiffré, alors que tout le reste l’est : autre chose l’a mis là.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>Le fichier {}, qui dit comment déverrouiller vos données, appartient à d’autres données.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>Le fichier {}, qui dit comment déverrouiller vos données, ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>Le fichier {}, qui dit comment déverrouiller vos données, ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>Le fichier {}, qui dit comment déverrouiller vos données, est endommagé, et sa copie aussi.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>Le fichier {}, qui dit comment déverrouiller vos données, est introuvable.</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>Les fichiers de la voix sont endommagés, ou incomplets.</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>La première commande doit être Hello.</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>La première personne de ce compte ne peut pas être retirée.</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>Le dossier est suivi comme avant.</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>Le dossier de « {} » n’existe pas : {}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>Le dossier par lequel vos appareils se synchronisent ne peut pas être lu ou écrit.</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>Le dossier par lequel vos appareils se synchronisent n’est pas là.</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>Le dossier {} ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>La grammaire pour la réponse du modèle est incorrecte.</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>Le hub n’a aucun dépôt {} ouvert à tous.</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>Le serveur d’index {} est injoignable.</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>Le serveur d’index {} demande une autre clé.</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Les consignes sont trop longues pour figurer dans chaque prompt : environ {} tokens, {} tiennent.</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>La clé est utilisée jusqu’à la fermeture de Rememora, et n’est écrite nulle part.</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>Le trousseau de clés ne déverrouille pas vos données.</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>Le plus grand du catalogue : réfléchit longtemps et répond le mieux. Pour 16 Go de mémoire et un ordinateur rapide.</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>La liste des modèles ne peut pas être lue.</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>La liste des modèles n’a pas pu être enregistrée.</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>La carte n’a pas été achevée.</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>La mémoire n’a pas été examinée jusqu’au bout.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>Le message est vide.</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>Le message dépasse {} caractères.</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>Le modèle ne peut pas lire ce texte.</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>Le modèle a échoué pendant qu’il écrivait.</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>Le modèle de recherche par le sens ne peut pas être chargé.</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>Le hub de modèles est injoignable.</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>Le modèle n’a nommé aucune des catégories.</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>Le modèle a été fermé.</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>Le modèle en a reçu le début et la fin. Pour qu’il lise tout, envoyez-le en plusieurs parties.</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>Les adaptateurs du modèle ne peuvent pas être utilisés.</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>Le modèle multilingue de recherche par le sens ne peut pas être chargé.</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>Le nom dépasse {} caractères.</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>Le nom est trop long : {} caractères, {} tiennent.</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>La voix naturelle n’est pas téléchargée.</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>La version la plus récente n’a pas pu être déterminée.</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>Les autres peuvent être utilisés.</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>Les paramètres de {} ne peuvent pas être suivis : {}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>La phrase secrète est comme avant.</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>L’accueil de la personnalité se modifie sous « Personnalités ».</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>L’image ne peut pas être décodée.</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>L’image ne peut pas être montrée à ce modèle.</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>L’image est gardée et affichée.</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>L’image est trop grande pour ce modèle.</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>Le programme espeak-ng, dont la lecture à voix haute a besoin, a échoué.</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>Le programme « {} » est introuvable.</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>Le projet de ce programme n’existe plus.</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>La bibliothèque de prompts est pleine.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>La recherche est vide.</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>Les lignes d’un tableau ne peuvent qu’être classées.</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>L’index de recherche d’avant la phrase secrète n’a pas pu être retiré.</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>L’index de recherche est endommagé.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>L’index de recherche était endommagé et est en cours de reconstruction.</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>Le serveur {} a coupé la connexion.</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>Le serveur {} est injoignable.</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>Le serveur {} n’a pas accepté la requête.</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>Le serveur {} ne répond pas.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>Le serveur {} n’a pas le modèle {}.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>Le serveur {} n’a pas ce modèle, ou n’est pas un serveur de modèles de langage.</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>Le serveur {} est en panne.</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>Le serveur {} est surchargé.</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>Le serveur {} n’est pas prêt.</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>Le serveur {} demande une autre clé.</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>Le serveur a coupé la connexion.</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>Le serveur est en panne et a coupé la connexion.</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>Les paramètres sont verrouillés.</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>Le modèle de parole ne peut pas être chargé.</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>Le tableau n’a pas de colonne {}.</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>Le tableau doit être indiqué par son chemin complet.</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>La tâche est comme avant, et rien d’à moitié écrit n’est resté.</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>Le test n’a pas été achevé.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>Le texte est comme avant.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Le texte est vide.</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>Le texte dépasse {} caractères.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>Le texte est trop long pour le modèle : {} tokens, sa fenêtre en contient {}.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>Le texte est trop long pour le modèle : {} tokens.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>Le texte déjà écrit est gardé.</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>L’utilisateur peut l’autoriser.</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>L’utilisateur peut en choisir un autre.</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>L’utilisateur peut l’activer.</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>La fenêtre parle le protocole {}, le noyau le {}.</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>Le bloc {} ne contient pas {}.</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>Il y a plus de {} images dans ce message.</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>Il n’y a pas de conversations dans {}.</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>Il n’y a pas de conversations à exporter.</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>Il n’y a pas de consignes.</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>Il n’y a pas de prompts dans {}.</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>Ce tableau n’a pas de lignes.</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>Il n’y a pas de mots à relire.</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>Il y a trop de rappels.</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>Il y a trop de planifications.</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>Il y a trop d’outils, ou trop de choses dedans.</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>Il y a déjà {} personnalités.</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>Il y a déjà {} serveurs d’outils.</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>Il faut de 1 à {} colonnes, chacune avec un nom.</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>Il faut de 2 à {} catégories, chacune avec un nom.</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>Il y a déjà un programme nommé « {} ».</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>Il y a déjà un projet nommé « {} ».</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>Il y a déjà un prompt nommé « {} ».</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>Un gabarit de tâche nommé « {} » existe déjà.</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>Il y a déjà un serveur d’outils nommé « {} ».</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>Il n’y a pas de carte de personnage dans {} : ce n’est qu’une image.</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>Il n’y a aucune copie de vos conversations que cette version puisse ouvrir.</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>Il n’y a pas de fichier {}.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>Il n’y a pas de dossier {}.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>Cet ordinateur n’a aucun trousseau de clés utilisable.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>Cet ordinateur n’a aucun trousseau de clés qui puisse garder la clé.</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>Aucun souvenir ne porte ce numéro.</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>Il n’y a aucun modèle pour lire cela.</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>Il n’y a pas de modèle {} dans le catalogue.</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>Il n’y a pas encore de phrase secrète pour chiffrer les sauvegardes.</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>Il n’y a pas de phrase secrète, donc rien ne peut être verrouillé.</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>Il n’y a pas de phrase secrète.</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>Il n’y a pas d’image à ajouter.</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>Il n’y a aucune réponse à réécrire.</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>Il n’y a pas de place pour une sauvegarde.</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>Il n’y a plus de place pour d’autres gabarits de tâches.</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>Il n’y a pas de place pour {} dans {}.</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>Il n’y a pas de son dans ce fichier.</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>Il n’y a pas encore de modèle de parole.</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>Cette modification n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>Cet appareil n’existe pas.</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>Cette personne n’existe pas sur ce compte.</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>Cette image n’existe plus, ou son disque n’est pas branché.</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>Cet outil n’existe plus.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>Il ne contient pas de texte.</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>Ce fichier ne contient aucun texte, ni aucun qui puisse être lu dans ses images.</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>Il n’y a pas de texte sur ces pages.</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>Il n’y a pas de texte à poursuivre.</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>Il n’y a pas de texte à résumer.</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>Il n’y a pas de serveur d’outils dans ce texte.</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>Il n’y a pas encore de voix pour la langue de ce texte.</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>Il n’y a pas assez de mémoire pour un contexte de {} tokens.</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>Il n’y a pas assez de mémoire pour {}.</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>Il ne contient rien à quoi cela s’applique.</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>Rien dans ce texte ne pourrait être un souvenir.</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>Il n’y a rien ici qui puisse être lu à voix haute.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>Il y a de la place pour {} personnes.</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>Quelqu’un porte déjà ce nom.</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>Le presse-papiers contient maintenant autre chose.</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>Il n’y a pas assez de mémoire vive libre pour vérifier une phrase secrète.</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>Il y a eu plusieurs essais erronés. Le prochain sera possible dans {} secondes.</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>Ces conversations n’existent plus.</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>Ces documents ne sont plus dans la bibliothèque.</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>Ces consignes sont trop longues pour figurer dans chaque prompt : environ {} tokens, {} tiennent.</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>Ces souvenirs sont évoqués à des endroits différents : ce qu’un projet garde n’est évoqué nulle part ailleurs.</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>Elles sont comme avant.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>Elles n’ont pas été touchées.</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>Réfléchit avant de répondre ; pour les questions difficiles et les fonctions de mémoire. Pour 12 Go de mémoire.</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>Réfléchit avant de répondre ; fort pour sa taille, en de nombreuses langues.</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>Ce Rememora ne sait pas où les nouvelles versions sont annoncées.</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>Cet adaptateur n’a pas été entraîné ici.</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>Cette sauvegarde est endommagée ou tronquée.</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>Cette sauvegarde a besoin de la phrase secrète avec laquelle elle a été faite.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>Cette sauvegarde a été faite par une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>Ce livre est protégé par son vendeur et ne peut être lu que dans son programme.</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>Cet appel n’existe plus.</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>Ceci ne peut pas être appelé ainsi : {}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>Ce n’est pas possible dans l’état actuel de la mission.</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>Ceci ne peut pas être fait : {}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>Cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>Cela ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>Cette conversation n’existe plus.</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>Cette conversation ne laisse aucune trace, et une mission est conservée.</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>Cet appareil fait partie de ceux d’autres personnes, ou a été configuré avec une autre phrase secrète.</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>Cet appareil a une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>Cet appareil se synchronise déjà.</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>Cet appareil ne synchronise rien.</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>L’horloge de cet appareil avance de plus d’un jour sur celle-ci.</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>Ce document a un mot de passe ; seuls les PDF sont lus dans ce cas.</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>Ce document n’a plus cette page.</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>Ce document est chiffré.</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>Ce document n'est plus dans la bibliothèque.</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>Cela n’ouvre pas la sauvegarde.</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Cela n’ouvre pas la sauvegarde. Si c’est un code de récupération, il contient une faute de frappe.</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>Ceci n’est pas en cours.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>Cela ne déverrouille pas vos données.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>Cela ne déverrouille pas vos données. Si c’est un code de récupération, il contient une faute de frappe.</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>Cette mission n’existe plus.</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>Ce fichier a changé pendant sa lecture.</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>Ce fichier ne contient pas de carte de personnage : il ne nomme personne.</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>Ce fichier est endommagé, ou n’est pas ce que dit son extension.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>Ce fichier est vide.</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>Ce fichier dépasse {} Mo.</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>Ce fichier n’est pas un tableau.</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>Ce fichier n’est pas une sauvegarde de Rememora.</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>Ce fichier n’est plus là, ou son disque n’est pas branché.</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>La lecture de ce fichier n’est pas autorisée.</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>Ce fichier a été exporté par une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>Ce dossier est soudain vide, comme si son disque n'était pas connecté.</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>Ce dossier n'est plus suivi.</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>Ce dossier n'est pas là pour le moment.</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>Cette salutation est trop longue : environ {} tokens, {} tiennent.</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>C’est un fichier d’un ancien programme Office, ou un fichier avec mot de passe.</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>C’est un enregistrement, et il n’y a pas encore de modèle de parole qui puisse transcrire ce qui y est dit.</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>C’est un enregistrement.</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>C’est une archive.</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>Cela dépasse {} caractères.</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>Ce n’est pas un fichier.</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>Ceci n’est plus mis de côté.</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>Ce n’est pas une heure qu’une horloge puisse afficher.</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>C’est trop long pour une phrase d’une transcription.</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>C’est trop long pour figurer dans chaque prompt : environ {} tokens, {} tiennent.</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>Ce n’est pas une image, ou elle est d’un type qui ne peut pas être affiché.</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>Ce n’est pas l’adresse d’un serveur.</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>Ce n’est pas le mot de passe du document.</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>Ce n’est pas la phrase secrète avec laquelle vos appareils se synchronisent.</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>Cela n’est plus là.</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>Cela ressemble à un mot de passe, à une clé ou à un numéro de carte.</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>Ce souvenir n’existe plus.</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>Ce message n’existe plus.</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>Ce modèle ne peut pas voir les images.</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>Cette personnalité n’existe plus.</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>Cette image ne peut pas être ouverte.</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>Cette image a changé pendant sa lecture.</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>Cette image est trop grande pour être lue : {} × {} pixels.</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>Cette image est trop grande pour être affichée : {} × {} pixels.</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>Cette image dépasse {} Mo.</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>Cette image est trop grande : l’ouvrir prend plus de mémoire qu’une image ne peut en prendre.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>Cette image n’est plus là.</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>Cette image n’est pas complète : une partie manque ou est endommagée.</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>La lecture de cette image n’est pas autorisée.</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>Cette image prend trop de place.</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>Ce programme a été retiré.</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>Ce programme ne peut pas proposer de souvenirs.</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>Ce programme ne peut pas lire la mémoire.</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>Ce projet n’existe plus.</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>Ce prompt n’existe plus.</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>Une décision a déjà été prise sur cette proposition, ou son message n’est plus là.</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>Ce rappel n’existe plus.</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>Cette planification n’existe plus.</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>Cette étape n’existe plus.</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>Cette étape n’est plus en cours.</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>Ce tableau a plus de {} colonnes.</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>Ce tableau a plus de {} lignes.</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>Cette tâche n’existe plus.</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>Cette partie de la tâche n’existe plus.</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>Cette tâche est terminée.</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>Ce gabarit de tâche n’existe plus.</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>Ce texte n’est pas du JSON.</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>Cette heure est passée.</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>Ce serveur d’outils n’existe plus.</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>Cette version de Rememora ne peut pas mettre à jour vos conversations.</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>Une réponse a déjà été donnée.</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>Une décision a déjà été prise, ou le souvenir n’est plus là.</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>Les temps et les limites des paragraphes ne peuvent pas être modifiés, seulement ce qui est dit.</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>Minuscule et rapide, pour les ordinateurs anciens ou très petits. Il tient une conversation, mais se trompe souvent sur les faits.</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>Minuscule. Il démarre en une seconde et se trompe sur presque tout : pour essayer Rememora et pour les tests, pas pour discuter.</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>Trop de propositions attendent déjà.</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>Trop de son est arrivé d’un coup.</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>Ce qui en découle concerne soit un message, soit un souvenir.</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>Des adaptateurs entraînés ne peuvent pas être supprimés.</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>L’entraînement a besoin de bibliothèques qui ne sont pas installées.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>Réessayez dans un moment.</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>Réessayez quand le serveur sera revenu, ou choisissez un modèle sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>Réessayez, ou choisissez un modèle sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>Réessayez. Si cela se reproduit, choisissez une autre voix dans les paramètres, sous « Lecture à voix haute ».</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>Réessayez. Si cela se reproduit, réinstallez espeak-ng.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>Réessayez. Si cela se reproduit, signalez-le avec le fichier journal.</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>Réessayez. Le code de récupération est accepté aussi.</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>Réessayez ; les majuscules comptent. Le mot de passe n’est conservé nulle part.</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>Deux colonnes ont le même nom.</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>Deux groupes d’appareils se synchronisent par ce dossier, chacun avec sa propre phrase secrète.</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>Deux catégories ont le même nom.</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>Déverrouillez d’abord Rememora.</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>Décompressez-le et ouvrez le fichier GGUF qu’il contient, s’il y en a un.</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>Décompressez-la et ajoutez les documents qu’elle contient.</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>Décompressez-le et choisissez les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>En attendant, c’est espeak-ng qui lit, d’une voix robotique.</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>Mettez Rememora à jour, puis importez-le de nouveau.</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>Utilisez des lettres, des chiffres et des tirets bas.</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>Utilisez des lettres et des chiffres simples, sans retour à la ligne.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>Utilisez la fenêtre ouverte, ou fermez-la d’abord.</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>Très rapide, pour les ordinateurs anciens et 2 Go de mémoire libre. Il reste dans le sujet, mais se trompe souvent sur les faits.</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>Attendez la fin, ou annulez.</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>Attendez que la réponse soit là, puis continuez.</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>Attendez que l’utilisateur les ait vues.</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>Attendez, puis réessayez.</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>Ce qui répond à {} n’est pas un serveur de modèles de langage.</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>Ce qui les précédait a été repris ; le reste attend.</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>Ce qui est ici reste ; plus rien n’est synchronisé.</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>Ce qu’il en reste ne gêne pas.</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>Ce qui est compressé dans ce fichier donnerait bien plus que ce que contient un document.</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>Ce qui est à synchroniser attend ici.</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>Ce qu’il a écrit reste dans le dossier, et sera repris plus tard.</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>La partie qui lit les documents a échoué sur ce fichier.</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>La partie qui lit les documents ne peut pas démarrer.</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>Ce qui reconnaît la parole s’est arrêté de façon inattendue.</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>Le texte de cette image ne peut pas être lu.</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>Ce qui distingue les questions des faits ne peut pas être chargé : rien n’est appris pour l’instant.</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>La catégorie n’a pas pu être déterminée : la recherche par le sens n’est pas disponible pour le moment.</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>Ce que cet outil a fait ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>Ce qui était choisi avant vaut toujours.</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>Ce qui a déjà été classé est gardé.</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>Ce qui était déjà fait est gardé.</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>Ce qui était déjà fait est toujours là.</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>Ce qui a été fait jusque-là reste en l’état.</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>Ce qui a déjà été téléchargé est gardé.</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>Ce qui a été entendu avant reste.</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>Ce qui a été entendu reste.</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>Ce qui a été conservé auparavant est là.</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>Ce qui en a été lu reste dans la bibliothèque.</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>Ce qui en a été lu auparavant reste jusqu’à ce que vous le retiriez.</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>Ce qui en a été lu peut être affiché en texte.</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>Ce qui avait été rappelé ici a été supprimé entre-temps.</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>Ce qui a été reconnu avant reste.</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>Ce qui a été dit jusqu’ici est transcrit.</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>Ce qui était enregistré avant vaut toujours.</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>Ce qui a été entraîné est conservé à côté.</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>Ce que vous avez écrit est gardé.</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>Ce que vous avez écrit, et ce qui est arrivé de la réponse, est gardé.</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>Ce que {} lit à son sujet est trop long pour la fenêtre de contexte du modèle : avec tout le reste, {} tokens sur {}.</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>Écrivez d’abord un début.</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>Écrivez un texte, ou choisissez un document ou un tableau.</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>Écrivez les deux.</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>Mettez https:// devant son adresse. Le simple http est réservé à cet ordinateur et à votre propre réseau.</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>Écrivez-en un.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Écrivez d’abord quelque chose.</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>Écrivez-les comme dans un fichier .gitignore, par exemple *.log ou drafts/.</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>Écrivez ce qu’il faut faire du texte.</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>Indiquez le nom que vous lui donnez.</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>Écrivez ce qu’il faut vous rappeler.</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>Écrit le plus naturellement pour sa taille, en de nombreuses langues. Pour 8 Go de mémoire.</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>Vous n'avez pas le droit de consulter ce dossier.</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>Vos conversations et vos souvenirs sont enregistrés en sécurité.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>Vos conversations sont comme avant, et rien d’à moitié écrit n’est resté.</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>Vos conversations ne sont pas touchées.</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>Vos conversations ont été ouvertes en dernier par une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>Vos données ont une phrase secrète.</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>Vos données sont comme avant, et les sauvegardes antérieures n’ont pas été touchées.</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>Vos données sont comme avant.</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>Vos données sont verrouillées.</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>Vos données sont là, chiffrées, et ont été laissées telles quelles.</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>Vos données ont été laissées telles quelles.</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>Vos données ont été chiffrées par une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>Votre message est gardé.</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>Votre message est plus long que ce que le modèle peut lire d’un coup.</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>Votre message a été envoyé, et le fichier est resté tel quel.</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>Vos prompts sont comme avant.</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>hub de modèles</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>index de paquets</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} Les missions sont en pause.</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>{} Mo sont gardés ; le téléchargement reprend de là.</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} Les tâches sont en pause.</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>{} est arrivé endommagé : sa somme de contrôle est fausse.</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>{} ne peut pas être supprimé.</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>{} ne peut pas être chargé.</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>{} ne peut pas être chargé : le modèle ne verrait pas les images.</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>{} ne peut pas être lu pour l’entraînement.</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>{} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>{} ne peut pas être enregistré.</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>On ne peut pas montrer d’images à {}.</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{} ne peut pas être le nom d’un ordinateur.</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>{} ne peut pas être écrit.</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{} ne peut pas voir les images.</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>{} n’a pas pu être converti.</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>{} n’a pas pu être téléchargé ({}).</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>{} n’a pas pu être téléchargé : quelque chose s’est mal passé dans Rememora.</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>{} n’a pas pu être chargé sur le processeur graphique.</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>{} n’a pas pu être écrit.</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>{} n’indique pas le format.</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>{} n’indique pas de façon utilisable comment il faut lui parler.</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>{} vient d’être lu à nouveau.</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>{} a des lignes qui ne sont pas des exemples. {}{}.</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>{} n’a pas d’exemples.</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>{} n’a pas de fichier {}.</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>{} n’a pas d’image où mettre sa carte.</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>{} n’a pas ces pages.</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>{} a retiré cet appareil.</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>{} contient une carte de personnage endommagée.</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>{} contient une carte de personnage bien trop longue.</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{} contient des conversations de {}, mais aucun message lisible.</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>{} contient plus de fichiers qu’aucune carte de personnage.</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>{} ne contient aucune carte de personnage lisible.</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{} ne contient aucune conversation que Rememora sache lire.</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>{} ne contient pas de modèle, mais autre chose ({}).</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>{} ne contient rien qui permette à un modèle de voir.</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>{} ne contient qu’un vecteur de contrôle pour un autre modèle.</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>{} ne contient qu’un auxiliaire qui accélère un autre modèle.</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>{} ne contient qu’un vocabulaire, pas de modèle.</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>{} ne contient qu’un adaptateur (LoRA) pour un autre modèle.</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>{} ne contient que des mesures pour faire des modèles plus petits (imatrix).</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>{} ne contient que la partie image d’un modèle.</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>{} dans le schéma JSON dépasse {}.</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>{} est un fichier GGUF d’une version non prise en charge.</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{} est un dossier, pas un fichier de modèle.</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>{} est une partie ultérieure d’un modèle réparti sur plusieurs fichiers ; ouvrez le premier.</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>{} est un modèle pour la parole ou le son, et ne peut pas discuter.</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>{} est un modèle pour traduire ou lire des textes (T5), et ne peut pas discuter.</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>{} est un modèle dans un format antérieur à GGUF.</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>{} est un modèle au format safetensors.</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>{} est un modèle qui crée des images ou des vidéos, et ne peut pas discuter.</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>{} est une archive compressée.</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>{} est un morceau d’un fichier découpé.</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>{} est un reranker : il dit si des textes vont bien ensemble et ne peut pas en écrire.</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>{} est une page web enregistrée sous le nom d’un modèle.</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>{} est un modèle d’embedding : il compare des textes et ne peut pas en écrire.</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>{} est tronqué ou endommagé.</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>{} est endommagé, ou protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>{} est endommagé.</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>{} n’est donné qu’aux utilisateurs qui ont accepté ses conditions sur le hub.</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>{} est incomplet : son début est vide.</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>{} est incomplet : une partie du fichier manque.</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>{} est plus gros qu’aucune carte de personnage.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>{} dépasse {} Mo : ce n’est pas une liste de prompts.</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>{} est fait pour des ordinateurs avec un autre ordre des octets (big-endian).</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>{} n’est ni un fichier zip ni une liste de conversations.</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>{} n’est pas un adaptateur LoRA.</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{} n’est pas un port utilisable.</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>{} n’est pas un fichier texte.</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>{} n’est pas un fichier JSON complet.</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>{} n’est pas un fichier de modèle GGUF.</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>{} est d’un type ({}) que cette version de Rememora ne connaît pas.</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{} vient d’un entraînement avec d’autres exemples, un autre modèle ou d’autres options.</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>{} est l’une de {} parties, et {} manque.</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>{} est compressé d’une façon que Rememora ne peut pas lire.</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>{} est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>{} est encore en cours de lecture.</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>{} est la réponse d’un serveur à la place d’un modèle.</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{} existe déjà.</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>{} est trop grand pour être entraîné sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{} n’est pas une adresse IPv4 de cet ordinateur.</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{} n’est pas sur cet ordinateur, ou n’est pas un modèle.</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>{} n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{} ne connaît pas de mots et ne peut donc pas parler. C’est peut-être un modèle pour images ou sons.</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{} se situe entre {} et {}.</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{} fait voir les modèles d’une façon ({}) que cette version de Rememora ne connaît pas.</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>{} n’est pas accessible en écriture.</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>{} demande environ {} Go de mémoire, {} Go sont libres.</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>{} demande {} Go d’espace libre, {} Go sont libres.</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>{} ne fait qu’énumérer les fichiers d’une exportation.</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>{} dit seulement où trouver le modèle.</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>{} programmes ont déjà une clé.</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>{} décompressé dépasse ce qu’une exportation peut contenir.</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>{} a été créé pour un autre modèle que {}.</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>{} a été écrit par une version plus récente de Rememora.</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>{} écrit par une autre méthode (diffusion) que celles prises en charge par Rememora.</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>« {} » ne peut pas être une variable de « {} ».</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>« {} » est injoignable à son adresse.</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>« {} » ne peut pas être envoyé comme en-tête à « {} ».</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>« {} » ne peut pas être lancé.</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>« {} » ne répond plus.</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>« {} » ne parle pas le Model Context Protocol comme Rememora.</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>« {} » s’est arrêté avant d’être prêt.</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>« {} » a un guillemet de trop dans sa commande.</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>« {} » s’est arrêté.</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>« {} » n’a ni commande ni adresse.</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>« {} » n’a pas d’adresse utilisable.</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>« {} » a des champs à remplir : {}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>« {} » n’est pas le nom d’un dépôt.</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>« {} » est sur Internet, et n’est joignable que par https.</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>« {} » se joint d’une façon plus ancienne (SSE), que Rememora ne parle pas.</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>« {} » est désactivé.</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>« {} » n’est pas décrit comme un objet.</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>« {} » n’est pas le chemin complet d’un dossier.</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>« {} » a besoin soit d’une commande, soit d’une adresse.</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>« {} » veut savoir qui demande.</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>« {} » n’était pas prêt à temps.</translation>
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
            <translation>aujourd’hui</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n illisible</numerusform>
                <numerusform>%n illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n document</numerusform>
                <numerusform>%n documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>Poser une question dessus</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>Poser une question dessus</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>En cours de lecture</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>Comparer les deux…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>Documents : %n choisi</numerusform>
                <numerusform>Documents : %n choisis</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>Documents : tous</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>Documents : aucun</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>Documents : seulement les siens</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>Ne pas le lire maintenant</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>Fichier disparu</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>Suivre à nouveau</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>Donner le mot de passe…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>Ouvrir dans son propre programme</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>Suspendre le suivi</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lu</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Lire à nouveau</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>Lisez-le ici, ou voyez s'il a été déplacé ou renommé.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>Retirer de vos documents</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>Afficher dans le gestionnaire de fichiers</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>Afficher ses documents</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>Code source</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>Le fichier n'est plus là, ou aucun programme ici ne peut l'afficher.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>Ce qui a changé…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>Ce qui en a été lu est toujours dans la bibliothèque.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>fichier disparu</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>demande un mot de passe</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>non lu</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>en lecture</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>en lecture, page %1 sur %2</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>mot de passe erroné</translation>
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
            <translation>Après une connexion perdue, il se ferme là-bas en moins d’une minute, et cette fenêtre prend le relais. Sinon, fermez la fenêtre qui l’utilise.</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>Copiez-les là-bas, puis choisissez-les par leur chemin.</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>Corrigez la commande, ou installez ce programme.</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>Installez la version %1 sur les deux machines. Si l’autre affiche un message à la connexion, faites-la taire pour les commandes.</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>Rememora est-il installé là-bas ? Indiquez le chemin complet de son Python, ou de rememora-core.</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>Un nouvel essai a lieu de lui-même, au moins toutes les 30 secondes.</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>Son chemin est dans les détails, pour l’ouvrir là-bas.</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>Aucune réponse par la commande en une minute.</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>Plus rien ne vient de %1.</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>Rien n’a été modifié, ni là-bas ni ici.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>Rien n’a été lu ni modifié.</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>Sur %1, Rememora est déjà ouvert.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>Rememora tourne sur %1, où les fichiers de cet ordinateur ne sont pas.</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>La commande s’est terminée avec le code %1 avant toute réponse.</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>La commande a été interrompue avant toute réponse.</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>La connexion à %1 a été perdue.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>Il n’y a pas de programme « %1 » sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>Ceci est sur %1, et ne peut pas être affiché ici.</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>Pour la restaurer, exécutez ceci une fois sur %1 : %2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>Essayez-la dans un terminal : elle doit s’y exécuter sans rien demander, comme un mot de passe.</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>Essayez-la dans un terminal : elle doit s’y exécuter sans rien demander.</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>Ce qui répond par la commande n’est pas un noyau de Rememora, ou est d’une autre version.</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>Ce que la commande doit lancer est introuvable (elle s’est terminée avec le code %1).</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>Ce qui a été dit est gardé là-bas, et ce que vous écrivez reste ici.</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>l’autre machine</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>Animaux</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>Choses</translation>
        </message>
    </context>
    <context>
        <name>errands</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes of work</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 étapes sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>%1 sur %n action</numerusform>
                <numerusform>%1 sur %n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n action et %1</numerusform>
                <numerusform>%n actions et %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>Il y a un plan pour « %1 »</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>demande votre accord</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>démarrage</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>en cours…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>modifie quelque chose</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>n’a pas marché</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>reprend dans un instant</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>a un plan à vous montrer</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>budget épuisé</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>peut accéder à Internet</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>manquée</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivée</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>consulte seulement</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>élabore un plan</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>en attente : les conversations et ce qui a été commencé avant passent d’abord</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>en attente : aucun modèle n’est chargé</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>en attente : la batterie est faible</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>« %1 » demande votre accord</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>« %1 » n’a pas pu être terminée</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>« %1 » a épuisé son budget</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>« %1 » est terminée</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>à votre sujet</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>répond à une question</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>sens proche</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>sens proche de ce qui précède</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>contient ce qui est demandé</translation>
        </message>
        <message>
            <source>important</source>
            <translation>important</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>est un souvenir</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>proche de la date en question</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>a ouvert sa conversation</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglé</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>récent</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>dit par la personne concernée</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>même conversation</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>mêmes dates</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>mêmes personnes et choses</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>mêmes mots</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>mêmes mots à côté</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>mêmes mots dans sa conversation</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>dit quand</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>affirme quelque chose</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>raconte plus qu’il ne demande</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>déjà utile</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>mots de même sens</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>mots de même sens à côté</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>à votre sujet</translation>
        </message>
        <message>
            <source>event</source>
            <translation>événement</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>habitude</translation>
        </message>
        <message>
            <source>health</source>
            <translation>santé</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>person</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>animal</translation>
        </message>
        <message>
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>projet</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>préférence</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>façon de faire</translation>
        </message>
        <message>
            <source>work</source>
            <translation>travail</translation>
        </message>
    </context>
    <context>
        <name>lists</name>
        <message>
            <source>%1: %2</source>
            <comment>a name and its value</comment>
            <translation>%1 : %2</translation>
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
            <translation>Choisissez-en une avec moins de pixels, ou une partie de l’image.</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>Vérifiez qu’elle est toujours là, et choisissez-la de nouveau.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>Cette image est trop grande.</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>Le fichier de cette image ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>Votre message est comme avant.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>illisible</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>lecture en cours…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>avec du texte</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>Nulle part : son projet a été supprimé</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>Dans « %1 » seulement</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>Insérer « %1 »</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>Supprimer « %1 »</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>pas encore décidée</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>refusée</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>« %1 » devient « %2 »</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>Questions sur des dates</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>Questions sur des faits</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>Questions sur des goûts</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>Questions de listes</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>Bavardage</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message>
            <source>boss</source>
            <translation>chef(fe)</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>frère</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>collègue</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>fille</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>chien</translation>
        </message>
        <message>
            <source>father</source>
            <translation>père</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>ami(e)</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>mari</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>mère</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partenaire</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>sœur</translation>
        </message>
        <message>
            <source>son</source>
            <translation>fils</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>épouse</translation>
        </message>
    </context>
    <context>
        <name>reminders</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Chaque jour</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Chaque mois</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Chaque semaine</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Chaque année</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>Du lundi au vendredi</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Une fois</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Me le rappeler plus tard</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Rappel</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Minuteur</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>fait · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>manqué · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>maintenant · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>demain %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>hier %1</translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>On %1</source>
            <translation>Le %1</translation>
        </message>
        <message>
            <source>On %1, then every month</source>
            <translation>Le %1, puis tous les mois</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>Le %1, puis tous les six mois</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>Le %1, puis tous les trois mois</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>Le %1, puis tous les ans</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>ajouté par vous</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>appris automatiquement</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>écrit par l’assistant</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>mémorisé à votre demande</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>vous avez dit comment faire</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>Trouver des idées</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>Corrigez l’orthographe et la grammaire de ce texte sans rien changer d’autre. Énumérez ensuite vos corrections :

{{texte}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>Expliquez {{quoi}} {{à qui|avec des mots simples|à un enfant de dix ans|à un expert}}, avec un exemple.</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>Donnez-moi {{combien|dix}} idées différentes pour {{quoi}}, une par ligne. Commencez par la moins évidente.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Résumer</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>Résumez ce texte en {{longueur|trois phrases|une phrase|cinq points}} :

{{texte}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>Traduisez ceci en {{langue|anglais}}. Gardez le ton, et n’écrivez rien d’autre :

{{texte}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1 (sans succès)</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>A lu des messages précédents</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>A lu des messages du %1 au %2</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>A enregistré une note</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>A cherché dans les messages précédents</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>A cherché « %1 » dans les messages précédents</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>A cherché dans la mémoire</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>A cherché « %1 » dans la mémoire</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>A mis à jour ce qu’il sait de vous</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>A mis à jour ce qu’il sait de lui-même</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>A utilisé « %1 »</translation>
        </message>
        <message>
            <source>block</source>
            <translation>bloc</translation>
        </message>
        <message>
            <source>from</source>
            <translation>du</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>continue ensuite</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>recherche</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>nouveau texte</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>ancien texte</translation>
        </message>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>to</source>
            <translation>au</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>Cassé au bout de deux jours.</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>Aimable et rapide !</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>J’attends toujours une réponse.</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>C’est arrivé mardi.</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>Ça fait ce que c’est censé faire.</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>Fonctionne parfaitement, je suis ravi.</translation>
        </message>
        <message>
            <source>health</source>
            <translation>santé</translation>
        </message>
        <message>
            <source>home</source>
            <translation>maison</translation>
        </message>
        <message>
            <source>money</source>
            <translation>argent</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>négatif</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>positif</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>autre chose</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>voyages</translation>
        </message>
        <message>
            <source>work</source>
            <translation>travail</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>%1 parties sur %2 terminées</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>En Markdown…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>En document Word…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>En tableau (CSV)…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>En texte brut…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>Classé en %n catégorie</numerusform>
                <numerusform>Classé en %n catégories</numerusform>
            </translation>
        </message>
        <message>
            <source>Continued</source>
            <translation>Poursuivi</translation>
        </message>
        <message>
            <source>Extracted: %1</source>
            <translation>Extrait : %1</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Préparation</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Relu</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>Assemblage des parties</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>Reformulé</translation>
        </message>
        <message>
            <source>Rewritten: %1</source>
            <translation>Reformulé : %1</translation>
        </message>
        <message>
            <source>Summarised at length</source>
            <translation>Résumé en détail</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>Résumé en un paragraphe</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>Résumé en points</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>Traduit en %1</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>Attend : ce que vous écrivez dans une conversation et les tâches précédentes passent d’abord</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>encore environ %1</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>assuré</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>formel</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>amical</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>avec des mots simples</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>plus long</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>page %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>pages %1 à %2</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>plus court</translation>
        </message>
    </context>
    <context>
        <name>tasks</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>an entry of a menu</comment>
            <translation>%1…</translation>
        </message>
        <message numerus="yes">
            <source>%n terms</source>
            <translation>
                <numerusform>%n terme</numerusform>
                <numerusform>%n termes</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>Une tâche est conservée sur le disque avec son texte, et cette conversation ne doit laisser aucune trace.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>Classer</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>Poursuivre le texte</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>Corrections d’orthographe, de grammaire et de ponctuation. Vous décidez pour chacune.</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>N’a pas pu être terminé : %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>Modifier les gabarits…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>Exemples : rapide, pour des milliers de lignes</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>Extraire en tableau</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>Des faits en lignes et en colonnes, pour un tableur.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>Modèle de langage : comprend davantage</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>Long : plusieurs paragraphes</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>Autres tâches</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>Points : une liste</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>Reformuler</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>Court : un paragraphe</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>Résumer</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>La suite de « %1 » est prête</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>L’essentiel, avec les passages sur lesquels il s’appuie.</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>La même chose sur un autre ton, dans une autre longueur ou avec des mots simples.</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>Le résumé de « %1 » est prêt</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>Le tableau tiré de « %1 » est prêt</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>La traduction de « %1 » est prête</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>Tout le texte dans une autre langue, partie par partie.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>Ce qui pourrait suivre, dans le même style.</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>Ce qui convient le mieux</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>Ce que vous voulez, sur chaque partie du texte.</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>À laquelle de vos catégories appartient un texte, ou chaque ligne d’un tableau.</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>Votre propre tâche</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>Votre tâche avec « %1 » est prête</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>encore environ %1</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>environ %n mot</numerusform>
                <numerusform>environ %n mots</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>sans changement</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>sans changement</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>démarrage</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>assuré</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échouée</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>formel</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>amical</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>en %1</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>en %1</translation>
        </message>
        <message>
            <source>long</source>
            <translation>long</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>plus long</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutre</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>page %1</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>pages %1 à %2</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>short</source>
            <translation>court</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>plus court</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>plus simple</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>attend la tâche précédente</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>en attente : les conversations passent d’abord</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>en attente : le modèle n’a pas pu être chargé</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>en attente : chargement du modèle</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>en attente : pas encore de modèle</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>« %1 » a été classé</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>« %1 » a été relu</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>« %1 » a été reformulé</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n de plus</numerusform>
                <numerusform>%1 et %n de plus</numerusform>
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
            <translation>Toujours autoriser</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>Demander à chaque fois</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>Modifie quelque chose sur l’ordinateur où il tourne.</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>Peut accéder à Internet et modifier des choses, là-bas ou ici.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>Consulte seulement : il ne modifie rien, et rien ne quitte l’ordinateur où il tourne.</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>interrompu</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>n’a pas marché</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>ne fonctionne pas</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>non autorisé</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en marche</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>en cours…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>démarrage…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>attend votre réponse</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n de plus</numerusform>
                <numerusform>%1 et %n de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>confirmer %1 comme toujours vrai</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>ajouter %1</translation>
        </message>
        <message>
            <source>brought back %1</source>
            <translation>restaurer %1</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>modifier %1</translation>
        </message>
        <message>
            <source>forgotten %1</source>
            <translation>oublier %1</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>fusionner %1</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>autres dates pour %1</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>épingler %1</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>scinder %1</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>désépingler %1</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>quand vous interroger sur %1</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>où %1 est évoqué</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
</TS>
