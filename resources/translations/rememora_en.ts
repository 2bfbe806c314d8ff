<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>MemoryDetail</name>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>in %n reply</numerusform>
                <numerusform>in %n replies</numerusform>
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
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n memory</numerusform>
                <numerusform>%n memories</numerusform>
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
</TS>
