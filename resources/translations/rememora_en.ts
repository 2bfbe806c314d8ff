<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>Show %n earlier</numerusform>
                <numerusform>Show %n earlier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>%n entry of its book is for certain words only, or too long, and doesn't come along.</numerusform>
                <numerusform>%n entries of its book are for certain words only, or too long, and don't come along.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>%n place differs.</numerusform>
                <numerusform>%n places differ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>%Ln row.</numerusform>
                <numerusform>%Ln rows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>At most %n label can be told apart.</numerusform>
                <numerusform>At most %n labels can be told apart.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>About %Ln word</numerusform>
                <numerusform>About %Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>%n conversation archived</numerusform>
                <numerusform>%n conversations archived</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>%n conversation deleted</numerusform>
                <numerusform>%n conversations deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>%n conversation moved out of the project</numerusform>
                <numerusform>%n conversations moved out of the project</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>%n conversation moved to “%1”</numerusform>
                <numerusform>%n conversations moved to “%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>%n conversation pinned</numerusform>
                <numerusform>%n conversations pinned</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>%n conversation taken out of the archive</numerusform>
                <numerusform>%n conversations taken out of the archive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>%n conversation unpinned</numerusform>
                <numerusform>%n conversations unpinned</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln is here already</numerusform>
                <numerusform>%Ln are here already</numerusform>
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
                <numerusform>%Ln conversation without a message that can be read</numerusform>
                <numerusform>%Ln conversations without a message that can be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln edited or repeated message as another version</numerusform>
                <numerusform>%Ln edited or repeated messages as other versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>%Ln memory waits under Lately for your word: it isn't kept without it.</numerusform>
                <numerusform>%Ln memories wait under Lately for your word: none is kept without it.</numerusform>
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
                <numerusform>%Ln picture, file or tool comes as a mark at most</numerusform>
                <numerusform>%Ln pictures, files and tools come as a mark at most</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln that can't be used</numerusform>
                <numerusform>%Ln that can't be used</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationsModel</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>%n memory that only this project knows goes into the bin for 30 days.</numerusform>
                <numerusform>%n memories that only this project knows go into the bin for 30 days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>Delete its conversation too</numerusform>
                <numerusform>Delete its %n conversations too</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>%n document added</numerusform>
                <numerusform>%n documents added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>%n file was not added.</numerusform>
                <numerusform>%n files were not added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>%n folder is followed from now on</numerusform>
                <numerusform>%n folders are followed from now on</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>Removed %n from your documents. The file stays where it is.</numerusform>
                <numerusform>Removed %n from your documents. The files stay where they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
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
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>Deleted %n errand</numerusform>
                <numerusform>Deleted %n errands</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>It begins with the %n step of this plan.</numerusform>
                <numerusform>It begins with the %n steps of this plan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>%n more action, and go on</numerusform>
                <numerusform>%n more actions, and go on</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>%n change couldn't be taken back</numerusform>
                <numerusform>%n changes couldn't be taken back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>%Ln conversation chosen</numerusform>
                <numerusform>%Ln conversations chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>%Ln conversation exported</numerusform>
                <numerusform>%Ln conversations exported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtractForm</name>
        <message numerus="yes">
            <source>At most %n columns can be filled.</source>
            <translation>
                <numerusform>At most %n column can be filled.</numerusform>
                <numerusform>At most %n columns can be filled.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln row</numerusform>
                <numerusform>%Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>Show all %n by name</numerusform>
                <numerusform>Show all %n by name</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n is about a day long past</numerusform>
                <numerusform>%n are about days long past</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n can't be found by meaning yet; it is being read.</numerusform>
                <numerusform>%n can't be found by meaning yet; they are being read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n may be so no longer</numerusform>
                <numerusform>%n may be so no longer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n was never needed</numerusform>
                <numerusform>%n were never needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>Forget this one</numerusform>
                <numerusform>Forget these %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show it</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln brought up to date</numerusform>
                <numerusform>%Ln brought up to date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>%Ln conversation imported</numerusform>
                <numerusform>%Ln conversations imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln edited or repeated message as another version</numerusform>
                <numerusform>%Ln edited or repeated messages as other versions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln left as it is</numerusform>
                <numerusform>%Ln left as they are</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>%Ln memory waits for your word</numerusform>
                <numerusform>%Ln memories wait for your word</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>%Ln picture, file or tool as a mark at most</numerusform>
                <numerusform>%Ln pictures, files and tools as a mark at most</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln that can't be used</numerusform>
                <numerusform>%Ln that can't be used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>%Ln without a message</numerusform>
                <numerusform>%Ln without a message</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>%n that can't be used</numerusform>
                <numerusform>%n that can't be used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n there already</numerusform>
                <numerusform>%n there already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>Import %n memory</numerusform>
                <numerusform>Import %n memories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… and %n more</numerusform>
                <numerusform>… and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>%n computer shares this folder.</numerusform>
                <numerusform>%n computers share this folder.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>The newest memory</numerusform>
                <numerusform>The newest %n memories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>In the first %Ln message: %1</numerusform>
                <numerusform>In the first %Ln messages: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>%Ln IP address</numerusform>
                <numerusform>%Ln IP addresses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>%Ln account name</numerusform>
                <numerusform>%Ln account names</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>%Ln address</numerusform>
                <numerusform>%Ln addresses</numerusform>
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
                <numerusform>%Ln e-mail address</numerusform>
                <numerusform>%Ln e-mail addresses</numerusform>
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
                <numerusform>%Ln organisation</numerusform>
                <numerusform>%Ln organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>%Ln other number</numerusform>
                <numerusform>%Ln other numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln person</numerusform>
                <numerusform>%Ln people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln place</numerusform>
                <numerusform>%Ln places</numerusform>
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
                <numerusform>%Ln telephone number</numerusform>
                <numerusform>%Ln telephone numbers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>%n memory</numerusform>
                <numerusform>%n memories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>%n memory is erased.</numerusform>
                <numerusform>%n memories are erased.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>%n memory is one now</numerusform>
                <numerusform>%n memories are one now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>%n memory was made of it</numerusform>
                <numerusform>%n memories were made of it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>Asked again in %n day: %1</numerusform>
                <numerusform>Asked again in %n days: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>Forgot %n memory</numerusform>
                <numerusform>Forgot %n memories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryDetail</name>
        <message numerus="yes">
            <source>%n memories changed</source>
            <translation>
                <numerusform>%n memory changed</numerusform>
                <numerusform>%n memories changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>%n memory selected</numerusform>
                <numerusform>%n memories selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>%n time in errands</numerusform>
                <numerusform>%n times in errands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>One memory in place of %n</numerusform>
                <numerusform>One memory in place of %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>Recalled only in %n conversation</numerusform>
                <numerusform>Recalled only in %n conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>in %n reply</numerusform>
                <numerusform>in %n replies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>%Ln memory waits for your word under Lately</numerusform>
                <numerusform>%Ln memories wait for your word under Lately</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>%n memory exported</numerusform>
                <numerusform>%n memories exported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>%n memory imported</numerusform>
                <numerusform>%n memories imported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>Add %n server</numerusform>
                <numerusform>Add %n servers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln can't be used</numerusform>
                <numerusform>%Ln can't be used</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>%Ln prompt exported</numerusform>
                <numerusform>%Ln prompts exported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>%Ln prompt imported</numerusform>
                <numerusform>%Ln prompts imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln was here already</numerusform>
                <numerusform>%Ln were here already</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln accepted</numerusform>
                <numerusform>%Ln accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>%Ln change accepted</numerusform>
                <numerusform>%Ln changes accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>%Ln change rejected</numerusform>
                <numerusform>%Ln changes rejected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>%Ln open</numerusform>
                <numerusform>%Ln open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>%Ln rejected</numerusform>
                <numerusform>%Ln rejected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n document waits to be read.</numerusform>
                <numerusform>%n documents wait to be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>Paused. %n document waits to be read.</numerusform>
                <numerusform>Paused. %n documents wait to be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>%n passage from conversations</numerusform>
                <numerusform>%n passages from conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>%n more reminder</numerusform>
                <numerusform>%n more reminders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
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
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>Read %n passage</numerusform>
                <numerusform>Read %n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReplyWidget</name>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>Used %n memory</numerusform>
                <numerusform>Used %n memories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>%n more waits; you are asked about one a day.</numerusform>
                <numerusform>%n more wait; you are asked about one a day.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>%n value of yours</numerusform>
                <numerusform>%n values of yours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>Only in %n conversation</numerusform>
                <numerusform>Only in %n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>%n tool</numerusform>
                <numerusform>%n tools</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>%n text still to be sent</numerusform>
                <numerusform>%n texts still to be sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>%Ln picture saved</numerusform>
                <numerusform>%Ln pictures saved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>It is too long for one picture: it takes %Ln. Save it, or choose fewer messages.</numerusform>
                <numerusform>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n at work</numerusform>
                <numerusform>%n at work</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n due</numerusform>
                <numerusform>%n due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n memory</numerusform>
                <numerusform>%n memories</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n to confirm</numerusform>
                <numerusform>%n to confirm</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n to read</numerusform>
                <numerusform>%n to read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>The document has %n page.</numerusform>
                <numerusform>The document has %n pages.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>Preparing %n text for search by meaning</numerusform>
                <numerusform>Preparing %n texts for search by meaning</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
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
                <numerusform>%n change is still to be written.</numerusform>
                <numerusform>%n changes are still to be written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>Deleted %n task</numerusform>
                <numerusform>Deleted %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>%Ln errand</numerusform>
                <numerusform>%Ln errands</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>%Ln schedule</numerusform>
                <numerusform>%Ln schedules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln task</numerusform>
                <numerusform>%Ln tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>%Ln example chosen</numerusform>
                <numerusform>%Ln examples chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>Saved %Ln example.</numerusform>
                <numerusform>Saved %Ln examples.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>The newest memory</numerusform>
                <numerusform>The newest %n memories</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>%n needn't be asked for.</numerusform>
                <numerusform>%n needn't be asked for.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>It may use %1 of %n tool</numerusform>
                <numerusform>It may use %1 of %n tools</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>It may use the %n tool</numerusform>
                <numerusform>It may use all %n tools</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>Trained on %Ln example</numerusform>
                <numerusform>Trained on %Ln examples</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n can't be read</numerusform>
                <numerusform>%n can't be read</numerusform>
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
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>Documents: %n chosen</numerusform>
                <numerusform>Documents: %n chosen</numerusform>
            </translation>
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
        <name>errands</name>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>%1 of %n action</numerusform>
                <numerusform>%1 of %n actions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n action and %1</numerusform>
                <numerusform>%n actions and %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>Classified by %n label</numerusform>
                <numerusform>Classified by %n labels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tasks</name>
        <message numerus="yes">
            <source>%n terms</source>
            <translation>
                <numerusform>%n term</numerusform>
                <numerusform>%n terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>about %n word</numerusform>
                <numerusform>about %n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and %n more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
    </context>
</TS>
