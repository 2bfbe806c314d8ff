<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>バージョン情報</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>更新を確認</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>バージョン、ログ、ウィンドウの画像を1つのファイルにまとめます。内容はすべて先に確認でき、何も送信されません。</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>新しいバージョンがあるかどうかはわかりません。</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>プライバシーを守る設計です。このコンピューターで動き、ネットワークがなくても使えます。</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>Rememora %1が公開されています。</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>Rememoraが自分から更新を探すことはありません。このボタンは%1に問い合わせるだけで、あなたに関する情報は何も送りません。</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>問題を報告…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>何かおかしいですか？</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>サードパーティに関する通知</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>最新バージョンです。</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>Rememoraに使われている成果物とその条件です。</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>アダプター「%1」を使用</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>アダプター%1を使用</translation>
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
            <translation>サーバー上のモデルには、ここのアダプターは使われません。</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>アダプター（LoRA）</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>アダプターを追加</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>追加…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>%1の強さ</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>アダプター付きでモデルを読み込み中…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>このモデルの書き方を変える小さなファイルです。モデルは読み込み直されます。</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>%1を外す</translation>
        </message>
    </context>
    <context>
        <name>ArgumentForm</name>
        <message>
            <source>Arguments as JSON</source>
            <translation>引数（JSON）</translation>
        </message>
        <message>
            <source>Edit as JSON</source>
            <translation>JSONとして編集</translation>
        </message>
        <message>
            <source>It has to be an object, in braces.</source>
            <translation>波かっこで囲んだオブジェクトにしてください。</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>引数はありません。</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>1行に1つ</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>これはJSONではありません：%1行目、%2文字目。</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>「%1」は数値でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>「%1」は整数でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>「%1」は必須です。</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>さらに%n件表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>すべて表示（%1）</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>今日に戻る</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>内容を表示する時点</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>次の時点の内容</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>ここで変更した内容は、今日の内容にも反映されます。</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>「%1」があなたの返答を待っています：%2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>渡される内容のすべて</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>一度だけ許可</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>この会話では常に</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>この依頼では常に</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>先に変更する</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>元のままにする</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>サーバー「%2」の「%1」を使ってもよいですか？</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>「%1」を使ってもよいですか？</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>このツールを使わない</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>ほかの答え</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>変更される内容</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>他 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>バックアップ用のパスフレーズ</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>バックアップはこのパスフレーズで暗号化されます。必要になるのは、別のコンピューターで復元するときだけです。</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>これがないと、このバックアップは誰にも開けないことを理解しました。</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>もう一度入力</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>パスフレーズを設定</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>2つの入力が一致しません。</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>すべてを暗号化された1つのファイルに</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>バックアップ (*.rememora);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>自動バックアップ</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>バックアップ用のフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>会話、記憶、設定、文書から読み取った内容が含まれます。モデルは再びダウンロードできるため、含まれません。</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>バックアップ用のフォルダー</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>残す数</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>前回のバックアップ：%1、%2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>バックアップを作成中…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>このフォルダーにあるご自分の古いバックアップは削除されます。</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>別のディスクに置けば、このコンピューターが壊れても残ります。</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>手動のみ</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>バックアップを作成し、正しく読み取れることを確認しました：%1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>予定されていたバックアップを作成できませんでした：</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>バックアップはまだありません。</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>Rememoraの実行中で、回答を待っている人がいないときに行います。</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>%1%を超えるとき</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>バッテリー残量がこれを下回ると、電源につながるまで待ちます。忘れられることは何もありません。</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>バッテリーを節約</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>書いた内容から学習</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>バッテリー使用時</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>電源接続時のみ</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>CPUコアを半分だけ使って回答を書きます。遅くなりますが、熱と音を抑えられます。</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>この日以前</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>この日以降</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>終わりの日が始まりの日より前です。</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>話された時期</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2トークン</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>（空にしました）</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>このときの状態に戻す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>以前のバージョン</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>話し方と、常に守ってほしいこと。</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>まだ何もありません。何かを記憶すると、すぐに書かれます。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>あなたについて常に知っていること</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>アシスタントの人物像</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>最も重要な記憶から書かれます。ここに自分で書いた内容はそのまま残ります。空にすると、また自動で書かれます。</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>アシスタントが作成、%1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>あなたが作成、%1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>記憶から作成、%1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>次のバージョン（Alt+Right）</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>前のバージョン（Alt+Left）</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>バージョン %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Looking…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>まだ何も記憶していません</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>語句または意味で検索</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>記憶を検索</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>すべての記憶を表示</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>会話で自分のことを話すか、「…と覚えておいて」と言うか、ここで追加してください。</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>ごみ箱は空です</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>別の言葉を試すか、表示する範囲を広げてください。</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>忘れたものは30日間ここに残り、その間は復元できます。</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>さらに表示（残り%1文字）</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>処理時間%1</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>操作%n回</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>最長時間</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>操作の最大回数</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>次を超えて使う前に確認</translation>
        </message>
    </context>
    <context>
        <name>CallView</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>There is nothing more to it.</source>
            <translation>これ以上の情報はありません。</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>これは元に戻されました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>変更される内容</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>うまくいかなかった理由</translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>以前の%n件を表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Tools that were used</source>
            <translation>使われたツール</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>設定集の%n件は、特定の語句にだけ使うものか長すぎるもののため、取り込まれません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>ペルソナを追加</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>あいさつ</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>あなたの呼び方</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>なし：自分から始めます</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>次の部分は入りきりません：%1。</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>これは他の人が書いた言葉です。モデルに答え方を指示するもので、あなたについての記憶にはなりません。</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>締めの指示</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>会話例</translation>
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
            <translation>シナリオ</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>「the user」または「you」</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>%1%は同じです。</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>異なる箇所は%nか所です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>比較の対象</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>バージョン %1との比較</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>比較中…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>「%1」から「%2」への変更</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>New</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>変更はありません。改行や改ページの位置は比較していません。</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>最初の%1か所だけを表示しています。</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>「%1」の変更点</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>未校正：モデルから使える答えが得られませんでした。</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>保留にする</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>痕跡を残さない会話は自分の文書を持てません。読み取った内容はディスクに残るためです。</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>「文書」ページで追加するか、先に会話を残してください。</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>何も追加されていません。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>%1 / %2 tokens</source>
            <translation>%1 / %2トークン</translation>
        </message>
        <message>
            <source>As is best for the model</source>
            <translation>モデルに最適な設定</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>先に確認する</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>直前のやり取りがモデルのコンテキストウィンドウをどれだけ使ったか。クリックすると、モデルが見る内容を表示します。</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>プロジェクト：%1</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>指示と記憶…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>この会話を残す</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>モデルに記憶の検索と編集を許可</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>記憶：先に確認</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>記憶：オフ</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>記憶：オン</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>記憶：ここでは参照のみ</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>記憶：頼んだときだけ</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>この会話のその他の操作</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>痕跡を残さない</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>痕跡を残さない：記憶なし、ディスクにも保存なし</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>通常の会話</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>この会話ではオフ</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>この会話ではオン</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>記憶は参照のみ：ここでは何も学習しない</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>頼んだときだけ</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>ペルソナ：%1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>ペルソナ…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>自動で記憶</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>画像で共有…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>今後、すべての会話で何を記憶するか</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>この会話で答える相手</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>会話を残しました</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>依頼する…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>「%1」を外す</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>ほかに読んだ箇所（どの文の根拠にもなっていません）</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>ここで読まれた内容は、その後消去されました。</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>文の後ろの[–]：これらの箇所のどこにも書かれていません。</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>ここで開く</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>ファイルを開く</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1（確信度%2）</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>すべてのテキスト（%1）</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>表の順</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>正解ラベルとの比較</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>各ラベルの可能性</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>ラベルごとのテキスト数</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>確信度の低い順</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>残りを読み込み中…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>確信度の高い順</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>まだ分類されていません</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>誤りだけ（%1）</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>表示するテキスト</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>確信度</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>正解ラベル</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>正解は%1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>分類したテキスト</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>%Ln行あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>例文があるのに名前のないラベルがあります。</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>ラベルを追加</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>区別できるラベルは%n個までです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>感情のラベルで始める</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>話題のラベルで始める</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>テキストの列を選んでください。</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>正解ラベルの列</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>テキストの列</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>ラベルを2つ以上入力してください。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>最初の行：「%1」</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>正解ラベルの列は、テキストの列とは別にしてください。</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>例文で区別する設定ですが、ラベル「%1」には例文がありません。</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>「%1」というラベルが2つあります。</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>区別の方法</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>モデルに質問できます。その質問から学習することはありません。</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>記憶の提案を許可</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>記憶の参照を許可</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>プログラムのアクセスを許可</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>キーを作成</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>なし：プロジェクトがなくなりました</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>選んだ種類だけで、会話の内容は含みません。何も選ばなければ、すべてです：</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>残すか破棄するまで、「最近」で待ちます。</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>プロジェクト「%1」で知っていること</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>プロジェクトの外で知っていること</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>質問に関わる内容がモデルに伝えられ、プログラムは検索もできます。読まれるたびに「最近」に表示されます。</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>このプログラムに許可すること</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>わかりやすい名前（例：「自分のエディター」）</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>対象の記憶</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1（%2のみ）</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>モデルに質問</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>%1に許可することを変更</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>最終使用：%1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>記憶を提案</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>記憶を参照</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>何も読みません：プロジェクトがなくなりました</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>「%1」の記憶を参照</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
    </context>
    <context>
        <name>ClientsSection</name>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Another one, if a program has this one already.</source>
            <translation>ほかのプログラムが使用している場合は、別のポートにします。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>キーは使えなくなり、受信中の回答は中断されます。</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>プログラムのアクセスを許可…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>%1のほかのプログラムにアクセスを許可</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>このコンピューターのほかのプログラムにアクセスを許可</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>オフの間は、どのプログラムにも応答しません。</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1を削除しますか？</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>アドレスをコピーしました</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>OpenAIのプロトコルまたはMCPに対応するプログラムが、それぞれのキーで接続します。Webページやほかのコンピューターからは接続できません。</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>各プログラムが読んだ記憶は、その名前とともに「最近」に表示されます。</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>これまでに読んだ内容は、引き続き「最近」に表示されます。</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>読まれた内容…</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Code in %1</source>
            <translation>%1のコード</translation>
        </message>
        <message>
            <source>Copy this code</source>
            <translation>このコードをコピー</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>コピーしました。Rememoraがロックされると、クリップボードから消えます。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>安全な場所に保管しました</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>そこには保存できませんでした：%1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>パスフレーズを忘れたときにRememoraを開くためのコードです。表示されるのはこの1回だけで、どこにも保存されません。書き留めるか保存して、人の目に触れない場所に保管してください。</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>パスフレーズを忘れたときにRememoraを開くためのコードです。人の目に触れない場所に保管してください。</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Rememoraの回復コード</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Rememora回復コード</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>テキストとして保存…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>回復コードを保存</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>保存しました。このファイルを見つけた人はRememoraを開けます。ここよりもUSBメモリに置くほうが安全です。</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>あなたの回復コード</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>列「%1」を外す</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>例：「請求書番号」</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>画像やファイルを追加</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enterで送信、Shift+Enterで改行</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>この会話のファイル…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>%1へのメッセージ</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>画面の一部…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>画像…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>保存したプロンプト（空の入力欄で/）</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>画像の取り込みが終わりしだい送信します。Escで中止します。</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>このメッセージは%1文字です。送れるのは%2文字までです。短くするか、分けて送ってください。</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Changed on two of your computers</source>
            <translation>2台のコンピューターで変更されました</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>両方残す</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>1つ目を残す</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>2つ目を残す</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>これまで</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>もう一方</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>テキスト%1件：正解は%2、判定は%3</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>正解ラベル（行ごと）と判定結果</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>テキスト%2件中%1件が正解ラベルと一致しました（%3）。</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>マクロF1 %1：各ラベルをどれだけ正しく判定できたかの平均で、少ないラベルも多いラベルと同じ重みで数えます。正解率 %2。</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>行は正解ラベル、列は判定結果です。正しく判定されたものは対角線上に並びます。</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>ラベルはおおむね正しく付いています。確信度の低いものを確認してください。</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>ラベルの多くが誤っています。各ラベルに例文をいくつか付けるか、よりわかりやすい名前にして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>ラベルはほぼすべて正しく付いています。</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>ラベルには誤りが少なくありません。使う前に確認してください。</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>約%Ln語</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>空欄なら自然な続きを書きます</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>分量</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>続きの内容</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>会話%n件をアーカイブしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>会話%n件を削除しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>会話%n件をプロジェクトから出しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>会話%n件を「%1」に移動しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>会話%n件をピン留めしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>会話%n件をアーカイブから出しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>会話%n件のピン留めを外しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>会話を削除しました</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>「%1」を削除しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>これまでに学習した内容は元の場所に残ります。</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>プロジェクト名</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>会話のタイトル</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新しいプロジェクト…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1は%2で回答します。送信するとこのモデルが読み込まれ、ほかの会話を続けると、選択したモデルに戻ります。</translation>
        </message>
    </context>
    <context>
        <name>ConversationsDialog</name>
        <message>
            <source>%1 with %2</source>
            <translation>%1、%2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln are here already</source>
            <translation>
                <numerusform>%Ln件はすでにここにあります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>会話%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>読めるメッセージのない会話%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>編集または再作成されたメッセージ%Ln件（別バージョンとして）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>記憶%Ln件が「最近」で確認を待っています。確認なしに残るものはありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>メッセージ%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>画像、ファイル、ツール%Ln件は、取り込まれても印だけです</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>使用できないもの%Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Import from %1</source>
            <translation>%1からインポート</translation>
        </message>
        <message>
            <source>Import from another assistant</source>
            <translation>他のアシスタントからインポート</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>複数のアシスタントからインポート</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>バックグラウンドで、自分の発言からだけ学習します。それぞれの事実は、その発言の日のものとして扱われます。</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>これらの会話からも学習</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>タイトルと日付とともに履歴に入り、検索したり、続きを話したり、思い出したりできます。</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>ここにあって変更していない会話は、元の側と同じ内容になります。それ以外には、その後の発言だけが追加されます。</translation>
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
            <translation>%1、ピン留め</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1、あなたの返答を待っています</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>会話%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>プロジェクト：%1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>展開</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>Rememoraを閉じて、インストールし直してください。</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>再起動しています。その後、先ほどの操作をもう一度行ってください。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>Rememoraはロックされました。</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>Rememoraのモデルを動かす部分を起動できません。</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>Rememoraのモデルを動かす部分が予期せず停止しました。</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>ウィンドウとコアのRememoraのバージョンが異なります。</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>もう一度お試しください。うまくいかない場合は、詳細に理由が示されています。</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>会話と記憶はディスクに安全に保存されています。</translation>
        </message>
    </context>
    <context>
        <name>CorrectionForm</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Do it again like this</source>
            <translation>このやり方でやり直す</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>先に変更を元に戻す</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>ステップ%1をどのように行いますか？</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>今後のために記憶する</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>例：日付を先頭に付ける</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>長すぎます。%1文字以内で書いてください。</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>このステップと、それ以降のステップをやり直します。</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>このプロジェクトだけの記憶%n件は、30日間ごみ箱に入ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>会話%n件も削除</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>プロジェクトを削除</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>中の会話も一緒に削除されます。</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>中の会話は、どのプロジェクトにも属さずに残ります。</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>中の会話は、どのプロジェクトにも属さずに残ります。その中で話したことは、以後どこでも思い出されるようになります。</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>直後なら元に戻せます。</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>起動中です。少し待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>Rememoraの聞き取りを行う部分が、今は動いていません。</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>%n 件の文書を追加しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>%n 件のファイルは追加されませんでした。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>今後 %n 個のフォルダーを追跡します</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>文書を追加</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>文書 (%1);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>それ以外はすべて追加されました。</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>フォルダーを追跡</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>文書から %n 件を外しました。ファイルは元の場所に残ります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>「%1」を外しました。ファイルは元の場所に残ります。</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>すでに文書にあります</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>「%1」の追跡をやめました。中のファイルは元の場所に残ります。</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n 件選択中</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>これについて質問</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>これらについて質問</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧に戻る</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>今は読み取らない</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>追跡を再開</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>パスワードを入力…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>追跡中のフォルダー「%1」にあります</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>元の場所にありません。読み取った内容は、外すまで見つけられます。</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>今は確認していません。読み取った内容は引き続き見つけられます。</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>除外</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>この文書のその他の操作</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>1 行に 1 パターン、.gitignore ファイルと同じ書き方です。隠しファイルとキャッシュは常に除外されます。今後除外されるものは文書から外れます。</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>1 つの会話だけのもの</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>プロジェクト「%1」だけのもの</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>読み取り: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>もう一度読み取る</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>ファイルマネージャーで表示</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>中の文書を表示</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>要約、翻訳など…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>ファイルは元の場所に残ります。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>中で増えた、変わった、消えたものはここにも反映されます。中身が変更されることはありません。</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>場所</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>すべての取得元</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>読み取りの進み具合</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>プロジェクトを問わない</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>状態を問わない</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>1 つの会話のもの</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>すべての文書を再び表示</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>どのフォルダーにあるか</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>どのプロジェクトのものか</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Folder %1</source>
            <translation>フォルダー %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n件選択</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>文書を選ぶ</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>その名前の文書はありません。</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>まだ文書がありません。</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>名前を検索</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>検索を消去</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n 件の文書</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is followed: what comes, changes or goes in it does so here</source>
            <translation>フォルダーは追跡されます。中で増えた、変わった、消えたものはここにも反映されます</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>%1のファイルやフォルダーを追加すると、Rememora がそれをもとに答え、書かれているページを示します。読み取りはそのコンピューター上で行われ、ファイル自体が変更されることはありません。</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>ファイルやフォルダーを追加すると、Rememora がそれをもとに答え、書かれているページを示します。読み取りはこのコンピューター上で行われ、内容が外に出ることはなく、ファイル自体が変更されることもありません。このページにドロップすることもできます。</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>No document is called “%1”, says it, or means something like it.</source>
            <translation>「%1」という名前の文書も、そう書かれた文書も、近い意味の文書もありません。</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>そのような文書はありません。</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>まだ文書がありません</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>文書から外す</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>文書を検索</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>名前と内容を検索</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>すべての文書を表示</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>検索が絞り込まれています。上のボタンを確認してください。</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>今追加するものはプロジェクト「%1」だけのものです。そのプロジェクトの会話でだけ使われます。</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>残り%1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>%1 / %2を取得済み</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/秒</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>ファイルを確認中…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>接続中…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>%1のダウンロード</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>停止。取得済みの分は残ります</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>ドラッグして移動（またはAlt+矢印キー）</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>ページを描画しています…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>ファイルのない画像は、メッセージにだけ入れられます</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>この会話に追加して質問する</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>文書に追加する</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>会話を読み込む</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>このキャラクターカードを読み込む</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>このモデルを読み込む</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>メッセージに付ける</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>メッセージに付ける</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>記憶する内容</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>そちらで続ける</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>%1のコアで続けますか？</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>以後は、そちらの会話、記憶、文書、設定が表示されます。移動やコピーは行われません。作成中の回答は中断され、未送信のメッセージは破棄されます。</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>モデル、記憶、ファイル</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>%1にあります。会話、記憶、文書、モデルはそこにあり、パスはそのコンピューターのファイルを指します。</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>このコンピューターにあります。SSHなどを使えば、お持ちのより高性能なコンピューターに任せることもできます。</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>接続方法</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>もう一方のコンピューターの内容はそのまま残り、戻すとまた表示されます。</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>このコンピューターの内容はそのまま残り、戻ってくるとまた表示されます。</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>コアを動かす場所</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>人と物事</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>依頼%n件を削除しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>「%1」を削除しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>人に頼むように書いてください</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>計画を確認せずに開始</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>スケジュールを変更</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>依頼する</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>スケジュールで実行</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>例：「ダウンロードにある請求書を月ごとのフォルダーに整理して」</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Rememoraの実行中に開始します。実行できなかった分は、次の起動時に知らせます。</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>この計画の%nステップから始めます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>計画を立てる</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>長すぎます。%1文字以内で書いてください。</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>してほしいこと</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>操作%n回分を追加して再開</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>完了できませんでした。済んだ分は残っています。</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>上限に達しました：%1。済んだ分は残っています。</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>ここで停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>あなたが停止しました。済んだ分は残っています。</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>依頼一覧に戻る</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>スケジュールで実行…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>もう一度実行</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>あと%1許可</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>%1に開始</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>スケジュール</translation>
        </message>
    </context>
    <context>
        <name>ErrandProgress</name>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
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
                <numerusform>変更%n件を元に戻せませんでした</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>残りの作業を変更</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>次回のために記憶しました</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>計画を考えています。実行する前に変更できます。</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>今すぐ実行</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>依頼する…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>依頼</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>スケジュールした依頼</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>たとえば毎週月曜日の9時など、Rememoraの実行中に作業を行わせることができます。実行できなかった分は知らせます。</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>未実行分をスキップ</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>新しいスケジュール…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>自動で始まるものはまだありません</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>まだ何も依頼していません</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>してほしいことを書き、計画を確認してください。その後はツールを使って、バックグラウンドで1ステップずつ進みます。ツールを使う前には毎回確認します。訂正したことは次回のために記憶されます。</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>前回のものを表示</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>オフにする</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>オンにする</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>エクスポート中…</translation>
        </message>
        <message>
            <source>Exporting… %1 messages</source>
            <translation>エクスポート中… メッセージ%1件</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>エクスポート中… メッセージ%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>会話%Ln件を選択</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>会話ごとに1ファイル、保存先</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>わかっていることすべて。Rememoraで読み込み直せます</translation>
        </message>
        <message>
            <source>As</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose several…</source>
            <translation>複数を選択…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>保存先を選択…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>痕跡を残さない会話は、その会話のメニューからのみエクスポートできます。</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>エクスポートする会話</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>会話をエクスポート</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>「%1」をエクスポート</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSONには常にすべてが1つのファイルに入ります。</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>使われた記憶</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>ブラウザーで読んだり印刷したりできる1ページ</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>印刷や受け渡しに使えるページ番号付きの文書</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>名前と番号を仮の語に置き換える</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>ノートやエディター向けのテキスト</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>この会話は痕跡を残しませんが、ファイルは痕跡になります。</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>助けにはなりますが、完全ではありません。人に渡す前にファイルの中身を確認してください。</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>With</source>
            <translation>含めるもの</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>zipファイル</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>会話%Ln件をエクスポートしました</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>%1に開始</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>会話をエクスポート</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>%1にRememoraからエクスポート</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>エクスポート中です。終わるまでお待ちください。</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止しました</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>エクスポートする会話がありません。</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>使われた記憶</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>%1ページ</translation>
        </message>
    </context>
    <context>
        <name>ExtractForm</name>
        <message numerus="yes">
            <source>At most %n columns can be filled.</source>
            <translation>
                <numerusform>列は%n個までです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>列を1つ以上入力してください。</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>1行にまとめる単位</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>例：「請求書」</translation>
        </message>
    </context>
    <context>
        <name>ExtractedModel</name>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>該当なし</translation>
        </message>
    </context>
    <context>
        <name>ExtractedTable</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy all of the table</source>
            <translation>表全体をコピー</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>抽出した表</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>ページを開く</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln行</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>これらの列に当てはまる内容がありませんでした。列の名前を言い換えると見つかるかもしれません。</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>何も見つかりませんでした</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>まだ何も見つかっていません</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>行は見つかりしだいここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>別のファイルを選択…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>画像を見られるようにする: mmproj ファイルを選択…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>これは使わない</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>%1 で画像を見ます</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>これを思い出した理由</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる（Esc）</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>次の箇所（F3）</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>前の箇所（Shift+F3）</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>すべては%1の%2に保存されます。ほかのどこにも送信されません。</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>すべてはこのコンピューターの%1に保存されます。どこにも送信されません。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>このコンピューターをほかの人も使いますか？パスフレーズを設定すると、すべてが暗号化されます。</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>話したことを会話をまたいで記憶するので、同じことを二度言う必要はありません。「記憶」ページには、すべての記憶がその根拠となる発言とともに表示され、どれも訂正や消去ができます。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>何も記憶しない</translation>
        </message>
        <message>
            <source>Only what I ask for</source>
            <translation>頼んだことだけ</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>記憶する内容</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>パスフレーズを設定…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>同じ内容だが、先に確認する</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>Rememoraへようこそ</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>記憶する内容</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>自分について話したこと</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>ツールが参照できるフォルダー</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>ファイル用のフォルダー</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>読み取りを許可</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>読み取りと変更を許可</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>まだありません：ツールはあなたのファイルに一切アクセスできません。</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1を外す</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>ツールはこれらのフォルダーの外にはアクセスできません。変更される内容は事前に表示され、元に戻せます。</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>%1でツールに許可すること</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>文書の中で見つかったもの</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>さらに箇所を探す</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>名前で見つかった %n 件をすべて表示</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Look at it</source>
            <translation>画像を見る</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>会話で表示</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>もう一度読み取る</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Looking…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>まだ画像がありません</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>画像をメッセージに貼り付けるかドロップするか、画面の一部を取り込んでください。ここで、画像の中の文字、画像について話した内容、日時から見つけられます。</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>画像を検索</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>別の言葉や、「去年の3月」のような時期を試してください。</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>画像の中の文字、話した内容、日時</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>用語を追加</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>訳語</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>この用語を外す</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>用語</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>ヒートポンプの仕組みをやさしく説明して</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>友人4人を招く夕食の計画を手伝って</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>すべて%1に保存され、「記憶」ページで確認できます。</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>すべてこのコンピューターに保存され、「記憶」ページで確認できます。</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>保存先：%1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>記憶はオフです。新しいことは何も記憶されません。</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>痕跡を残さない：記憶は使われず、何も学習されず、ディスクにも書き込まれません。残す操作をしない限り、Rememoraを閉じると消えます。</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>短い答えが好きだと覚えておいて</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>Rememoraは、頼まれたことだけを記憶します。</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>何を考えていますか？</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>記憶は使われますが、この会話からは何も学習されません。</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>自分について話したことは、残す前に提案として表示されます。</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>自分についてRememoraに話したことは、後のために記憶されます。</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>画像はここには入れられません。メッセージにだけ入れられます。</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>月ごとの記憶</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>依頼</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>スケジュール</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>テキスト</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>%2件中%1件を発見、うち%3件が1位</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n件はとうに過ぎた日に関するものです</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n件はまだ意味では検索できません。読み込み中です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n件は、今は違うかもしれません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n件は一度も使われていません</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>6か月後に確認する</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>知っている事実を尋ねています…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>どちらも正しい</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>両方が正しいことはありえません</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>インデックスを保存内容と照合</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>この%n件を忘れる</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>1年以上前に話した仕事、場所、予定や、期日を過ぎたものです。</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>両方残す</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>記憶を調べています…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>統合</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>もう違う</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>同じ内容です</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>意味で検索</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>すべて意味で検索できます。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>%n件すべて表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>今もそのとおり</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>記憶をテスト</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>新しいほうが正しい</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>古いほうは過去のことになりました</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>尋ねることがまだありません。</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>その日は過ぎ、その後に必要とされたことはありません。</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>1か月以上前からありますが、回答に使われたことはありません。</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>6か月後に確認します</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>%1位</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>ごみ箱の中</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>見つからず</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>過去のこと</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>現在のこと</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>保留：キー、または何かを開くためのリンクのようです</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>保留：パスワードまたはコードのようです</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>保留：カード、口座、証明書類の番号のようです</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>話したとおりに記憶し、必要なときに使います</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>それでも残す</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>残さない</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>何も記憶せず、この行は消えます</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>メッセージを開く</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1には、完全なモデルのGGUFファイルがありません。</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · ライセンス：%2。ダウンロードすると同意したことになります。</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>ハブからモデルを追加</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>GGUFファイルのあるリポジトリならどれでも使えます。「調べる」を押すと、その名前だけがモデルハブに送られます。</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>ハブに問い合わせ中…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>%1をダウンロード</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>調べる</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>リポジトリ：所有者/名前、またはページのアドレス</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>記載なし</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>画像を見られる</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>ここでは低速</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>空きメモリに収まりません</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln件を更新しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>会話%Ln件をインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>編集または再作成されたメッセージ%Ln件（別バージョンとして）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln件はそのまま</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>記憶%Ln件が確認待ち</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>画像、ファイル、ツール%Ln件は印だけ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>使用できないもの%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>メッセージのないもの%Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>会話をインポート中… %1 / %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>ファイルを読み込み中…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>停止しました：%1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>インポートが中断されました。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>変更%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>新規%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>使用不可%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>既存%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>記憶%n件をインポート</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>記憶をインポート</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>新規または変更になるもの</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>変更：%1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>…ほか%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>%n台のコンピューターがこのフォルダーを共有しています。</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>参加</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>ほかのコンピューターの同期に参加</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>このコンピューターの名前</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>ほかのコンピューターで使っているパスフレーズ</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>ここにあるものと向こうにあるものが1つになります。どちらの側でも何も失われず、向こうで完全に消去したものはここでも消去されます。</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <source>Copy as an MCP server</source>
            <translation>MCPサーバーとしてコピー</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>キーをコピー</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>今すぐそのプログラムに入力してください。表示されるのはこの1回だけで、どこにも保存されません。このキーを持つ人は誰でも、このコンピューターで、そのプログラムに許可されたことを行えます。</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>%1のキー</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>MCPサーバーを使うプログラムの設定に入れる内容</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>ラベル %1の例文</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>例文（1行に1つ）</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>ラベル %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>ラベル %1を外す</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>再び許可</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>最近学習したこと</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>学習しないこと</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>学習しなかったもの</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>まだ何も学習していません</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>ほかのプログラムが読んだ内容</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>このような発言は、誰に関するものでも学習されません。</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>確認待ち</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>Rememoraが会話から学習したことがここに表示され、それぞれ取り消せます。</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>忘れる（このようなことは今後学習しません）</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>忘れる（以前の内容が再び有効になります）</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>両方残す</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>今後は学習しない</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>以前の内容も正しい</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>置き換え前：%1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>LearningBar</name>
        <message>
            <source>All imported conversations have been learned from.</source>
            <translation>インポートした会話をすべて学習しました。</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>インポートした会話から学習中… メッセージ%1 / %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>学習した内容は残り、後で続けられます</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>追加：%1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>削除：%1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>ロックしています。</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>聞き取り済み。回答が終わりしだい文字にします</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>聞き取り中（ハンズフリー）</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>聞き取り中…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>聞き取りを終了しました</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>聞き取った内容を破棄（Esc）</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>最後の言葉を文字にしています…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1（未接続）</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>選んでおくと、より正確に、早く認識されます。</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>ハンズフリー：間が空いたら送信</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>話から自動で判別</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>話す言語</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>下のモデルから選びます。</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>オフの場合、話した内容はEnterを押すまで送信されません。ハンズフリーは、マイクを右クリックして始めます。</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>認識に使うモデル</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>音声入力</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>システムの既定</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>聞き取った音声は文字にするだけで、保存されません。</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>システムのプライバシー設定で許可してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>別のプログラムがマイクを使用しています。</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>そちらでの使用を終えるか、設定の「音声入力」で別のマイクを選んでください。</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>音声モデルを取得…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>マイクが見つかりません。</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>接続し直すか、設定の「音声入力」で別のマイクを選んでください。</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>マイクを接続してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>マイクがミュートになっていないか、システムがRememoraに使用を許可しているかを確認するか、設定の「音声入力」で別のマイクを選んでください。</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>音声の設定…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>マイクを使用できません。</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>マイクから音が入ってきません。</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>マイクがなくなりました。</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>システムがRememoraにマイクの使用を許可していません。</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>もう一度試すか、設定の「音声入力」で別のマイクを選んでください。</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>ここまでに聞き取った内容は残ります。</translation>
        </message>
    </context>
    <context>
        <name>LoadBar</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Loading %1 into memory… %2 %</source>
            <translation>%1をメモリに読み込み中… %2%</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>文書そのものとダウンロードしたモデルには影響しません。</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>%1をダウンロード中：%2%</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>お忘れですか？</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>お待ちください…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>回復コード</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>Rememoraはロックされています</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>別の利用者</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>パスフレーズが違います。</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>回復コードがあればすべてを開くことができ、その後に別のパスフレーズを設定できます。</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>その場合、ここに保存されている会話、記憶、文書から読み取った内容は失われます。ほかの鍵は誰も持っていません。</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>新しく始めるには、Rememoraを閉じて、%1にあるデータフォルダーを別の場所に移してください。</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>新しく始めるには、Rememoraを閉じて、このフォルダーを別の場所に移してください：%1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>%1後にもう一度お試しください。</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロックを解除</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>ロックを解除中…</translation>
        </message>
        <message>
            <source>Use the keyring</source>
            <translation>キーリングを使う</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>パスフレーズを使う</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>回復コードを使う</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>どちらもない場合、ここに保存されている内容は誰にも読めず、取り戻すこともできません。</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>まだ何も書き込まれていません。</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>%1のログ</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>もう一度読み取る</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>ログを読み取れませんでした。</translation>
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
            <translation>記憶のマップ</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>色分け</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>種類で色分け</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>人で色分け</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>記憶を囲んで選択</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>描き直す</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>マップを描画中…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>マップの進み具合</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>なげなわ</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>意味の近い記憶が隣り合って並びます。</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>全体を表示</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>新しい順に%n件の記憶</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>マップにするには少なすぎます</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>記憶が3件以上になると、意味の近いものが隣り合ってここに表示されます。</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>該当なし</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>最初のメッセージ%Ln件では：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>名前と番号を探しています…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>記憶に出てこない名前は、今は見つけられません。</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>置き換えるものは見つかりませんでした。</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>IPアドレス%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>アカウント名%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>住所%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>日付%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>メールアドレス%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>リンク%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>組織%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>その他の番号%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>人物%Ln人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>場所%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secrets</source>
            <translation>
                <numerusform>秘密情報%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>電話番号%Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>アカウント</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IPアドレス</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>リンク</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>組織</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>秘密情報</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n件見つかりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>記憶%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>記憶%n件が完全に消去されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>あなたについて</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>記憶を追加</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>すべての記憶</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>ごみ箱</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>ごみ箱を空にしますか？</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>ごみ箱を空にする…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>完全に消去</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>この記憶を完全に消去しますか？</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>インポートとエクスポート</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>マップ</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>人と物事</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>元になったメッセージは残ります。</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>この記憶は、その後忘れられました。</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>タイムライン</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>その文章、履歴、ベクトル（ファイルからも消えます）</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>それらの文章、履歴、ベクトル（ファイルからも消えます）</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>記憶%n件を1つに統合しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>記憶%n件に分割しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>%n日後にもう一度確認します：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>どちらも正しいこととしました</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>やり直しました：%1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>記憶%n件を忘れました</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>忘れました：%1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>記憶しました</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>過去のこととしました：%1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>今後は確認しません：%1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>現在のこととしました：%1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>記憶しました：%1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>今もそのとおり：%1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>取り消しました：%1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>取り消せる操作はありません。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1まで</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>MemoryDetail</name>
        <message numerus="yes">
            <source>%n memories changed</source>
            <translation>
                <numerusform>記憶%n件を変更しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>記憶%n件を選択中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>依頼で%n回</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>ピン留めした記憶は先頭に表示され、常にプロフィールに入ります</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>このときの状態に戻す</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>今もそのとおりか確認</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>今もそのとおりか確認</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧に戻る</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Edit memory</source>
            <translation>記憶を編集</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>今すぐ消去…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘れる</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>%1に自動で忘れられます</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>%1に忘れました。30日後に完全に消去されます。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>記憶の範囲</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>統合…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>新しい記憶</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>%n件を1つの記憶に</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>メッセージを開く</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>思い出すのは%n件の会話だけ</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>記憶を分割</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>分割…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>この変更後の文章、種類、日付、ピン留め、会話の状態</translation>
        </message>
        <message>
            <source>True</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留め解除</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>ここから生じたもの…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>変更履歴</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>現在のこと</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>あなたの発言</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>%1に、そのとおりと回答しました</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>前：%1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1から</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>%n件の回答で</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>期限なし</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>後：%1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1まで</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>MemoryEditor</name>
        <message>
            <source>Forget on</source>
            <translation>忘れる日</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>記憶の範囲</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>この日から無効</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>思い出す範囲</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>この日から有効</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>あなたはピーナッツアレルギーです</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>記憶%Ln件が「最近」で確認を待っています</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>記憶%n件をエクスポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>記憶%n件をインポートしました</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>JSONにエクスポート…</translation>
        </message>
        <message>
            <source>Export as Markdown…</source>
            <translation>Markdownにエクスポート…</translation>
        </message>
        <message>
            <source>Export memories</source>
            <translation>記憶をエクスポート</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>エクスポート (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>会話のフォルダーをインポート</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>会話のフォルダーをインポート…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>他のアシスタントからインポート</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>他のアシスタントからインポート…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>記憶をインポート</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>インポートした会話から学習</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>記憶 (*.json *.md *.txt);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>他のアシスタントの記憶を貼り付け…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>まだ学習していないインポート済みの会話はありません。</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>新しい内容はありません。</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>すべての種類</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>すべての人と物事</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>1か月前の時点</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>1年前の時点</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>6か月前の時点</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>今日の時点</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>時点…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>すべての期間</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>全体とプロジェクト内</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>すべての取得元</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>ごみ箱の中</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>過去30日間</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>過去1年間</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>記憶の範囲</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>学習日</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>よく使う順</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>過去のこと</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>どの日の時点で有効か</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>ピン留めのみ</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>確認対象のみ</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>強い順</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>現在のこと</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>現在と過去のこと</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>記憶の内容</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>学習した時期</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>記憶が使われる範囲</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>表示する記憶</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>人や物事</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>記憶に出てくる人や物事</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>確認対象</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>記憶</translation>
        </message>
    </context>
    <context>
        <name>MemoryModel</name>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>有効開始</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用回数</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1まで</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>統合</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>次の文章を使う</translation>
        </message>
        <message>
            <source>This</source>
            <translation>これ</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>忘れました：%1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>独立した会話になりました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Edit your message</source>
            <translation>メッセージを編集</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>回答は新しく書かれます。今の内容は別のバージョンとして残ります。</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>今すぐ実行</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>スキップ：%1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>未実行：%1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>%1 が画像を見るためのファイルを選択</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>会話と記憶は残ります。Rememoraのフォルダーの外にあるファイルも残ります。</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>会話と記憶は残ります。モデルは再び入手できます。</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>ライセンス：%1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>ライセンス：%1。ダウンロードすると同意したことになります。</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>モデルファイル (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>ブラウザーで%1を開きます</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>画像を見られます</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1を使う</translation>
        </message>
        <message>
            <source>context of %1 tokens</source>
            <translation>コンテキスト%1トークン</translation>
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
            <translation>ディスクに%1の空きができます。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1を削除しますか？</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>サンプリング</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1には載せられなかったため、モデルはCPUで動いています。</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1トークン</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1：%3層中%2層</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>このコンピューターのモデルが送信前にメッセージを読み、回答の開始を早めます。送信するまで、その内容は一切保存されません。</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n分後</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>最大%1</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>モデルを選ぶ、ダウンロードする、または開く</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>%1を消去</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>保存した会話の状態を消去</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>コンテキストを圧縮</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>コンテキストウィンドウ</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>次に続けるとき、それぞれの会話が読み直されます</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>しばらく使わないとモデルのメモリを解放します。入力を始めると戻ります。</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>モデルが一度に読む会話の長さです。長いほど多くのメモリが必要です。モデルは読み込み直されます。</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>保存しない</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>モデルが読んだ内容を16ビットではなく8ビットで保持し、コンテキストのメモリを半分にします。読むのが3分の1ほど遅くなり、回答の言い回しが変わることがあります。モデルは読み込み直されます。</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Model hub</source>
            <translation>モデルハブ</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <source>Name conversations</source>
            <translation>会話に名前を付ける</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>モデルがまだありません</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>電源接続時のみ</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>入力中に先読み</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>保存した会話の状態</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>メモリに収まる分だけモデルを受け持ちます。モデルは読み込み直されます。</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>既定</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>このバージョンのRememoraで使えるものはありません。</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>未使用時に解放</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>モデルが読んだ内容をディスクに保存し、開いた会話をすぐに続けられるようにします。</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>モデルのダウンロード元：ミラーや独自のサーバーを指定できます。プロキシはシステムの設定に従います。</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>待っている人がいないときに、モデルが新しい会話にタイトルを付けます。自分で付けたタイトルはそのままです。</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1ほか%2言語</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1（%2）。</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>会話と記憶は残ります。次に会話を続けるとき、モデルがそれを読みます：約%1。</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>コンテキスト%1トークンでのメモリ：%2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>%1トークンの会話を約%2で読みます。</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>1秒に約%1トークンを書きます</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>約%1トークン/秒</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>このコンピューターでの実測値</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>推定値。モデルを読み込むと実測されます</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>ここでは高速</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>ここに最適</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>自分で記憶を検索</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>ここでは低速</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>答える前に考える</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>収まりません：必要%1、空き%2</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>ハブから追加…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>%1に最適</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>このコンピューターに最適</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>モデルはGGUFファイルで、%1で動きます。Rememoraがネットワークを使うのは、そこへの接続のほかは、あなたが始めたダウンロードと、設定で選んだサーバーのためだけです。</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>モデルはGGUFファイルで、このコンピューターで動きます。Rememoraがネットワークを使うのは、あなたが始めたダウンロードと、設定で選んだサーバーのためだけです。</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>%1にあるもの</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>このコンピューターにあるもの</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>GGUFファイルを開く…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>%1では低速</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>このコンピューターでは低速</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>空きメモリに収まらないもの</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>このコンピューターの名前</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>この通知を閉じる</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>Rememoraは多くの人の成果の上に成り立っています。QtはLGPLに基づいて使用しています。ライブラリは変更されておらず、差し替えられます。</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>サードパーティに関する通知</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>GGUFモデル (*.gguf);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>GGUFファイルを開く</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>すべてのステップが完了しました。</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>うまくできた</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>うまくできなかった</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>うまくできましたか？次回はこの評価に沿って行います。</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>行ったこと</translation>
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
            <translation>先に入力してください：%1。</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>何をするか書いてください。</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>長すぎます。%1文字までです。</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>テキストの各部分に行うこと</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>例：各段落についての質問を1つ書く</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{名前}}は記入するフィールド、{{名前|これ}}は最初に「これ」が入り、{{名前|これ|あれ}}は選択肢になります。</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>この行を削除</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>値を表示</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
    </context>
    <context>
        <name>PaperClient</name>
        <message>
            <source>Choose fewer messages, or export the conversation as PDF.</source>
            <translation>メッセージを減らすか、会話をPDFでエクスポートしてください。</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>ほかのメッセージを選んでください。</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>画像は作成されませんでした。</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>RememoraのPDFと画像を作る部分が予期せず停止しました。</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>これらのメッセージには表示できるものがありません。</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>画像にするには長すぎます。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>もう一度お試しください。また起きる場合は、HTMLでエクスポートして印刷してください。</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>会話は元のままで、書きかけのものは残っていません。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>手間をかければ推測できます。</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>簡単に推測できます。言葉を増やすと強くなります。</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Rememoraが保存するものは、会話、記憶、読み取った文書、タスクのすべてがこれで暗号化されます。すでにあるものは、作業を続けている間に変換されます。</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>推測は困難です。</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>忘れると何が失われるかを理解しました</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>忘れてしまい、回復コードもない場合、そのすべてが失われます。ほかに鍵はないため、誰にも取り戻せません。</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>忘れたときのために回復コードも作成する</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>もう一度入力</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>現在のパスフレーズ、または回復コード</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>パスフレーズを設定</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>互いに関係のない言葉をいくつか並べるのがおすすめです。</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>2つの入力が一致しません。</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>推測は非常に困難です。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lockがオンです</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>入力内容を表示</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents.</source>
            <translation>今回ファイルを開くためだけに使い、どこにも保存しません。読み取った内容は、ほかの文書と同じく暗号化されません。</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>文書のパスワード</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>「%1」は暗号化されています。パスワードで開けます。</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>ChatGPT、Claude、Geminiにこう尋ね、答えを下に貼り付けてください：</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the question</source>
            <translation>質問をコピー</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>どの文も、残す、訂正する、または破棄するまで「最近」で待ちます。確認なしに残るものはありません。</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>他のアシスタントの記憶</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>ここに答えを貼り付け</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>提案に追加</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>私について何を覚えていますか？すべてを1行に1つずつ、文で挙げてください。</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>%n件のサーバーを追加</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>サーバーのページに書かれている内容、またはほかのプログラムのファイルの内容を貼り付けてください：</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>JSONからサーバーを追加</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>読み取った内容がここに表示されます。まだ何も追加されません。</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>貼り付けたテキスト · %1文字</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>貼り付けたテキストを削除</translation>
        </message>
    </context>
    <context>
        <name>PathDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>ルートから始まる完全なパスを入力してください。「%1」は完全なパスではありません。</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>%1のパス</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>%1のパス（1行に1つ）</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>Rememoraは%1で動いていて、そのコンピューターのファイルを読みます。このコンピューターにあるものは、先にそちらへコピーする必要があります。</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>Rememoraは%1で動いていて、そこに書き込みます。同じ名前のものがある場合は、確認なしに置き換えられます。</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>Rememoraは%1で動いています。このコンピューターではなく、そのコンピューターのフォルダーを指定してください。</translation>
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
            <translation>追加</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>利用者を追加</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>利用者を追加…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>会話、記憶、文書</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>会話、記憶、パスフレーズは利用者ごとに分かれ、モデルは共有されます。</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>すべて完全に消去</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Rememoraが保存しているあなたのデータがすべて消去されます。この操作は取り消せません。</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>理解しました</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>このアカウントを使うすべての人に、起動時に表示されます。</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>モデルと、作成したバックアップは残ります。</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>別のコンピューターでは、どの利用者のコアを起動するかをコマンドで指定します：--profileの後にIDを付けます。</translation>
        </message>
        <message>
            <source>People</source>
            <translation>利用者</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>その後、Rememoraは起動時に誰が使うかを尋ねます。自分のパスフレーズがないと、互いの内容を見ることができます。</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>%1をこのコンピューターから削除しますか？</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>設定とパスフレーズ</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>利用者を切り替え</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>最初の利用者</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>ここでRememoraを使う人</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>あなたの名前</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>名前の出てくる会話</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>名前を検索</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>まだ誰もいません</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>記憶に出てくる人、ペット、場所、物事が、知られていることすべてとともにここに表示されます。</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>知っていること</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>過去のこと</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1まで</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>ほかのペルソナを選んでいない場所で答えます。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1を編集</translation>
        </message>
        <message>
            <source>Export as JSON card…</source>
            <translation>JSONカードにエクスポート…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>PNGカードにエクスポート…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>%1のその他の操作</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>%1との新しい会話</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>指示はまだありません。</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1（ここにありません）</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>専用のモデルは回答するときに読み込まれるため、読み込みの分だけ時間がかかります。</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>回答の言語</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>画像を選択</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>画像を選択…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1を編集</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>あいさつ</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新しいペルソナ</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>画像を削除</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>サンプリング</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>メッセージと同じ言語</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>選択中のモデル</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>新しい会話で最初に言う言葉。空なら自分から始めます。</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>どんな相手か、どう話すか、常に守ること。すべてのプロンプトに入ります。</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1（コピー）</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>ペルソナは、選んだ会話でそれぞれの答え方をします。あなたについての記憶は、どのペルソナでも同じです。</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>キャラクターカード (*.png *.json *.charx);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>キャラクターカード（PNG、JSON、CHARX）は、このページにドロップすることもできます。</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>「%1」を削除しました</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1をエクスポート</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>%1にエクスポートしました</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>カードをインポート…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>キャラクターカードをインポート</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>新しいペルソナ</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>「%1」を追加しました</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>画像を追加</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>画像 (%1);;すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>「%1」を外す</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>取り込み中…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>このファイルには読める画像がありません。</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>この画像は破損しています。別の画像を選んでください。</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>この画像は大きすぎます。ピクセル数の少ない画像を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>画像を保存</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1として保存しました</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>画像を保存できませんでした：%1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>1件のメッセージに付けられる画像は%1枚までです。</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>残りは別のメッセージで送ってください。</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>入る分は追加されています。</translation>
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
            <translation>次の画像</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>画像ビューアー：%1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>前の画像</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>画像をクリップボードにコピーしました。</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>この画像は、ここでは元の大きさで表示できません。保存はできます。</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>この画像はもうありません。</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>記憶の範囲</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>%1で実行中</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>この会話の別の版が表示されています。記憶もそれに合わせて変わります。</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Copy: %1</source>
            <translation>コピー：%1</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>すべて表示（%1）</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>ステップを追加</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>ステップ%1になりました</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>計画</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>Move step %1 down</source>
            <translation>ステップ%1を下へ移動</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>ステップ%1を上へ移動</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>ステップ%1を削除</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>ステップ%1</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>読み上げを再開</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>次の文</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>読み上げを一時停止</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>読み上げの速さ</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>読み上げを停止</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>次の文を準備中…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10分後</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>パスフレーズは、モデルやエクスポートしたものを保護しません。また、Rememoraが開いている間にのぞき見る人に対しては役に立ちません。インデックスサーバーとは一緒に使えません。</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n分後</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Rememoraが保存するものはすべて、これで暗号化されます。</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>作業を続けている間に、すべてが暗号化なしでディスクに書き直されます。</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>そのまま続けてください。新しい内容はすでに暗号化されています。</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>暗号化なしで書き直しています：%1%。</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>パスフレーズを忘れたときにすべてを開くためのコードです。表示されるのは1回だけです。</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>自動でロック</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>コンピューターと一緒にロック</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>コードを作成</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>新しい回復コード</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>新しい回復コード…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>キーリングに入れる</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>回復コード</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>パスフレーズを解除</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>パスフレーズを解除しますか？</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>解除…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>パスフレーズを設定…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>その後、今の回復コードは使えなくなります。</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>鍵がこのアカウントのキーリングに入ります。</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>キーリングでRememoraのロックを解除できるようになりました</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>パスフレーズも引き続き使えます。</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>パスフレーズを変更しました</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>パスフレーズを設定しました</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>そうすると、%1のディスクを読める人は誰でも内容を読めるようになり、何もロックされなくなります。</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>そうすると、このコンピューターのディスクを読める人は誰でも内容を読めるようになり、何もロックされなくなります。</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>設定されていません。内容は暗号化されずにディスクに保存されています。%1のディスクを読める人は、それを読めます。</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>設定されていません。内容は暗号化されずにディスクに保存されています。このコンピューターのディスクを読める人は、それを読めます。</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>ありません。パスフレーズを忘れると、すべてが失われます。</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>作成済みです。新しく作ると置き換わります。</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>このシステムは、スリープや画面ロックをプログラムに知らせません。Rememoraは、最後に使ってから上の設定より長い時間がたっていれば、スリープからの復帰時にロックします。</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>システムのキーリングでロックを解除</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>システムのキーリングでロックを解除しますか？</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>それが終わるまで、Rememoraは起動時に引き続きパスフレーズを尋ねます。</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>すでにある内容を暗号化しています：%1%。</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>スリープに入るときと、画面がロックされるとき。</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>この時間ウィンドウが使われないとロックします。回答の途中なら、最後まで書いてからロックします。Ctrl+Lですぐにロックできます。痕跡を残さない会話は、ロックすると終わります。</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>そうすると、%1でそのアカウントを使える人は、パスフレーズなしでRememoraを開けるようになります。</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>そうすると、このコンピューターでこのアカウントを使える人は、パスフレーズなしでRememoraを開けるようになります。</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>詳細を隠す</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>最初の利用者</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>どなたが使いますか？</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>Rememoraは再起動が必要でした。会話と記憶はディスクに安全に保存されています。</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>例：庭</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>このプロジェクトで話したことだけを知っています。ここで話したことも、ここだけの記憶になります。</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>全体の記憶を使い、ここで話したことも全体の記憶になります。</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>全体の記憶を使います。ここで話したことは、ここだけの記憶になります。</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>学習内容はここだけ</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新しいプロジェクト</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
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
            <translation>共有</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>このプロジェクトのすべての会話で、Rememoraは何を知り、何をすべきですか？</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>これまでに学習した内容の範囲は変わりません。「記憶」ページで変更できます。</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2トークン</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%nトークン</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>前回のやり取りでは、%1は既読で、%2が新しく読まれました。</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>プロジェクトの指示</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>区切り記号</translation>
        </message>
        <message>
            <source>Nothing yet: it is put together when you send the first message.</source>
            <translation>まだ何もありません。最初のメッセージを送ると組み立てられます。</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>思い出した内容</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>以前のやり取りの要約</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>プロンプト全文</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>モデルが見る内容</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>あなたのプロフィール</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>%1文字あります。保存できるのは%2文字までです。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln件は使えません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>プロンプト%Ln件をエクスポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>プロンプト%Ln件をインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln件はすでにありました</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>削除（Del）</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>「%1」を削除しました</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Export prompts</source>
            <translation>プロンプトをエクスポート</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>フィールド：%1</translation>
        </message>
        <message>
            <source>Further down (Alt+Down)</source>
            <translation>下へ移動（Alt+Down）</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>上へ移動（Alt+Up）</translation>
        </message>
        <message>
            <source>Import prompts</source>
            <translation>プロンプトをインポート</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新しいプロンプト</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>プロンプト (*.json *.csv *.tsv *.md *.markdown *.txt);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>保存済み</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>メッセージ欄に入れる内容</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{名前}}は記入するフィールド、{{名前|これ}}は最初に「これ」が入り、{{名前|これ|あれ}}は選択肢になります。</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>採用%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>変更%Ln件を採用しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>変更%Ln件を却下しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>未決定%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>却下%Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>すべて採用</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>変更箇所をクリックするか、→キーで次の変更へ進んでください。</translation>
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
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>次の変更（→）</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>誤りは見つかりませんでした。</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>まだ校正されていません</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>前の変更（←）</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>校正したテキスト</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>修正の提案はできしだいここに表示されます。</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>すべて却下</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>→と←で変更箇所を移動、Enterで採用、Delで却下、Backspaceで取り消し</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>決定を取り消す（Backspace）</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>原文は削除されました。これは提案をすべて反映したテキストです。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>計画の案（変更できます）</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>進行中でも変更できます。ここに書かれたとおりに実行します。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>使えるのは最大で%1です。ツールを使う前に毎回確認します。</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>別の計画を考える</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>残りの作業</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>ステップに書き込むと変更できます。Enterで下にステップを追加し、Alt+矢印キーで移動します。</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>両方残す</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>今後は学習しない</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新しい内容</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>このようなことは今後学習しません</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>メッセージを開く</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置き換え</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>これまで</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>記憶している内容と矛盾しています</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>%1が提案</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>ProposalEditor</name>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>未確認%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Rememoraをロック（Ctrl+L）</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>リマインダー</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>会話を検索（Ctrl+K）</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>サイドバーを表示（Ctrl+B）</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>新しい会話を始める（Ctrl+N）</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
    </context>
    <context>
        <name>RankingModel</name>
        <message>
            <source>At first</source>
            <translation>初期値</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事実</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>好み</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>一覧</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>雑談</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>判断材料</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>すべての記憶が最初の並び順に戻ります。記憶そのものは残ります。</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>すべての重み</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>望みどおりの回答</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>フィードバックで学んだことを忘れますか？</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>記憶の並び順</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>教えた内容を表示</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>表示…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>フィードバックで学んだこと</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>気に入った回答や訂正した内容を、モデルの学習に使える例としてファイルにします。</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>初期値のまま</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>「役に立った」「無関係」、高評価と低評価、ピン留め、削除によって、それぞれの判断材料の重みが変わります。ここには、最初より重くまたは軽くなったものが表示されます。</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>並び順の重み</translation>
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
            <translation>通常の大きさに戻す</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>文書を閉じる（Esc）</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>この文を訂正</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>この文書内を検索</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>大きく</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>ファイルをシステムのプログラムで開く</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Show as text, to select and copy it</source>
            <translation>テキストで表示（選択してコピーできます）</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>大きさ：%1%</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>小さく</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>ファイルが元の場所にありません。これはそこから読み取られたテキストです。</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>この文書は削除されました。</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>このページは描画できないため、テキストを表示しています。</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>このページはまだ読み取られていません。</translation>
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
            <translation>文をクリックすると訂正できます。</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>単語をクリックすると、その部分を聞けます。</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>文字起こしを訂正（F2）</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>スピーカーが見つかりません。接続してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>このページを再生</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>再生を停止</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>ファイルがこのコンピューターにないため、ここでは再生できません。</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>このファイルは再生できません。システムのプログラムで開いてください。</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>モデルを選ぶ…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>モデルを選ぶと返答されます。</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>待機中：モデルを読み込めませんでした</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>待機中：モデルをダウンロード中、%1%</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>待機中：モデルを再読み込み中</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>待機中：モデルを読み込み中、%1%</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>待機中：まだモデルがありません</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>待機中：ファイルを読み取り中</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>待機中：画像を読み取り中</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>モデルがまだありません。</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>コアの再起動を待っています…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>コアの起動を待っています…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>モデルを待っています…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>書いた内容は保存されています。</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>止まった位置で一時停止しています。</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>ヘッドホンかスピーカーを接続するか、設定の「読み上げ」で別のデバイスを選んで、再開してください。</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>ヘッドホンかスピーカーを接続するか、設定の「読み上げ」で別のデバイスを選んで、もう一度お試しください。</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>音を再生するデバイスがないか、停止しました。</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>%n 件の文書が読み取り待ちです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>一時停止中。%n 件の文書が読み取り待ちです。</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>返信を書き終えると読み取りを再開します。</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>バッテリーが充電されるまで読み取りを待ちます。</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>「%1」を読み取り中</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>「%1」を読み取り中、%2 / %3 ページ</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>読み取った内容は残ります。残りは後で読み取れます</translation>
        </message>
        <message>
            <source>document %1 of %2</source>
            <translation>文書 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>%1 asked the model, and was told</source>
            <translation>%1がモデルに質問し、伝えられた内容</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>%1が読んだ内容</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>%1が検索して見つけた内容</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>会話の%n箇所</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>読まれた内容は、その後削除されました。</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>使われた記憶</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>ここで使われた内容は、その後消去されました。</translation>
        </message>
    </context>
    <context>
        <name>RecalledRow</name>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘れる</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>忘れました</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>役に立った</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>無関係</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>メッセージを開く</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>このようなことを思い出しにくくする</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>このようなことを思い出しやすくする</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>%1に記憶</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>Rememoraが%1に回答</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>Rememoraが%1に「%2」で回答</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>%1の画像にあった内容</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>%1に「%2」の画像にあった内容</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>%1のあなたの発言</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>%1の「%2」でのあなたの発言</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>%1まで有効</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>画面の範囲を選択</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>画像にする範囲をドラッグしてください。Enterで画面全体、Escで取りやめます。</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>削除しました：%1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>完了しました：%1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>1時間後</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10分後</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>明日の9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>このリマインダーを閉じる</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>後で</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>リマインダー：%1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>ほか%n件のリマインダー</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Change the reminder</source>
            <translation>リマインダーを変更</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>繰り返し</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>1時間後</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10分後</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>新しいリマインダー</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>この日時はすでに過ぎています：すぐに通知されます。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>明日の9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>思い出したいこと</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>リマインダー%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>新しいリマインダー</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>リマインダーはまだありません</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>リマインダー</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>何をいつ思い出したいかを会話で伝えるか、ここに書いてください。通知はRememoraの実行中に行われ、逃したものは次の起動時に知らせます。</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>リマインダーを検索</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>このコンピューターの名前</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>今の内容</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>これまでの内容は、過去のこととして残ります。</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>出典%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>調べています…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>%n箇所を読みました</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>出典：</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>中断されました</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>中断されました：コアが停止しました。もう一度お試しください。</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>%1トークンを読んでいます… %2%</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止しました</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>考え中…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>あなたの返答を待っています</translation>
        </message>
    </context>
    <context>
        <name>ReplyWidget</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1トークン/秒</translation>
        </message>
        <message>
            <source>Copy this reply</source>
            <translation>この回答をコピー</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>忘れました：%1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>プロフィールより</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>良い回答</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>調べています…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>ここから新しい会話</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>良くない回答</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>残さなかった内容：%1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>戻す</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>読み上げる</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>記憶しました：%1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>回答が完了しました。</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>画像で共有…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>読み上げを停止</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>この回答は、あなたについて常に知っていることに基づいています。表示する</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>しばらく考えました</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>記憶%n件を使用</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>ここから生じたもの…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>最初の語まで%1秒</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>まとめています…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>ウィンドウの画像</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>問題を報告</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>報告を保存</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>そこには報告を保存できません。</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>問題を調べる人のためのファイルを作ります。何も送信されません。名前と番号は仮の語に置き換えられます。助けにはなりますが、完全ではありません。中身を読み、含めたくないものは取り除いてください。</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>報告の内容</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>このウィンドウの画像を含める（文字は棒で描かれます）</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>復元後、次のものはバックアップ時の状態になるか、なくなります：会話%1件、記憶%2件。</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>ここにあるものはすべて残ります。バックアップ後にここで削除したものは元に戻ります。タスク、依頼、リマインダーはここにあるままです。</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>両方をまとめる</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>作成したときのパスフレーズを入力してください。</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>バックアップの会話と記憶は、同じかより新しいものがすべてここにあります。</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>バックアップから加わるもの: 新しい会話 %1、より新しい会話 %2、新しい記憶 %3、より新しい記憶 %4。</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>バックアップ内</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最終変更</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>中身を見る</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>現在あるもので、復元後になくなるものはありません。</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>バックアップのパスフレーズまたは回復コード</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>設定も復元する</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>バックアップを読み取り中…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>ここにあるものをバックアップで置き換える</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップを復元</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>現在のデータはすぐには削除されず、30日間別に保管されます。</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>ResultHeader</name>
        <message>
            <source>Back to all tasks</source>
            <translation>タスク一覧に戻る</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>会話に入れる</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>原文を並べて表示</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>元のまま：モデルから使える答えが得られませんでした。</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>原文を開く：%1</translation>
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
            <translation>正解ラベル</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>結果を保存</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>「%1」として保存しました</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Memories</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>類似</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>ほかに%n件あります。確認は1日に1件です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>後で確認</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>もう確認しない</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>今もこのとおりですか？</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>もう違う</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>今もそのとおり</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>確認する日</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>今もそのとおりか確認</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>1か月後</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>1年後</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>6か月後</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>3か月後</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>日付を指定…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>変わった…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1から</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>やさしい言葉と短い文で</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>文体</translation>
        </message>
    </context>
    <context>
        <name>RouteDialog</name>
        <message>
            <source>A quote isn't closed.</source>
            <translation>引用符が閉じられていません。</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>標準入力と標準出力（stdinとstdout）を、別のコンピューターの「python -m core」または「rememora-core」につなぐコマンドです。そちらにも同じバージョンのRememoraが必要です。パスワードではなく鍵を使うなど、何も尋ねられずに実行できる必要があります。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Here it is %1: both speak the same way, and it is safer to have the same.</source>
            <translation>こちらは%1です：通信方式は同じですが、バージョンをそろえるほうが安全です。</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>データにパスフレーズが設定されています。その際に入力を求められます。</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>別のコンピューター（コマンドで接続）</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>%2のRememora %1が応答しています。</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>Rememoraが応答しています。データは現在、別のウィンドウかこのウィンドウで開かれています。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>試す</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>試しています…</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>解釈結果：%1</translation>
        </message>
        <message>
            <source>Use it…</source>
            <translation>使う…</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>コアを動かす場所</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1：%2 から %3 までの数。</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>自分で決めた値：%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>0では常に最もありそうな語を選びます。高いほど多様になり、間違いも増えます。0～2。</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>回答はそこで終わります。1トークンは英単語の約4分の3です。</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>1より大きいと、回答の中で最近使った言葉を繰り返しにくくなります。0.8～2。</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>回答の最大長（トークン）</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>最もありそうな語のうち、この数だけから選びます。0：すべて。</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>最もありそうな語のうち、合計がこの割合になるものだけから選びます。0.05～1。</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>繰り返しペナルティ</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>既定値に戻す</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
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
            <translation>同じ数値なら「再試行」で同じ返答になります。空欄の場合は毎回変わります。</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>最もありそうな語に対してこの割合よりありそうにない語を除きます。0～0.9。</translation>
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
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>「%1」のスケジュールを解除しました</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>すべての文書</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>選んだもの…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>文書…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>すべての会話で</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>%n件の会話でのみ</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>「%1」でのみ</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>この会話とそのプロジェクトのものだけ</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>思い出す範囲</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>この会話で答えのもとになる文書</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n 件選択</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>これをもとに答える</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>これらの文書をもとに答える</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>すべて外す</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>会話自体に追加したファイルは常に使われます。</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>フォルダーと文書</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>名前で検索</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>フォルダー %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>score</source>
            <translation>スコア</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>デスクトップ付属のプログラムで画面を撮ってコピーし、ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>このデスクトップは、Rememoraに画面を見ることを許可していません。</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>メッセージはそのままです。</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>検索を消去</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>会話と記憶を検索</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>すべてを検索（Ctrl+K）。"引用符"で囲むと語句どおりに探し、-語句でその語を含むものを除きます。</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1～%2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>すべての期間</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>全員</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>すべての場所</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>期間を指定…</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去30日間</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>過去1年間</translation>
        </message>
        <message>
            <source>Rememora</source>
            <translation>Rememora</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>%1以降</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>%1まで</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>話された時期</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>発言された場所</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>話した人</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>さらに検索中…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>「%1」を含むものも、意味が近いものもありません。</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>検索が絞り込まれています。上のボタンを確認してください。</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>意味が近いものを探しています</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>%1のダウンロード、ライセンス：%2。</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>別の言葉で述べられた同じ意味の内容を見つけます。別のモデルに替えると、まず全体を読み直します。それまでは現在のモデルで検索できます。</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>検索用のモデル</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>記憶を読み直し中</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>記憶を読み直し中：%1 / %2</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>意味で検索</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>送信（Enter）</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>回答を停止（Esc）</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>%1のプログラム</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>このコンピューターのプログラム</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>ヘッダーを追加</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>サーバーを追加</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>変数を追加</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>引数</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>アドレスで接続</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>サーバーを変更</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>プログラムを選択</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>起動するフォルダー</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>サーバーに伝えるフォルダー</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>各リクエストのヘッダー（キーなど）</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>1行に1つ</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>起動するフォルダー</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>サーバーのプログラム</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>起動時に渡す変数。%1にだけ保存されます</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>起動時に渡す変数。このコンピューターにだけ保存されます</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>わかりやすい名前</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>空欄の場合はホームフォルダー</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>uvx、npx、またはパスなど</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>アドレス：%1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>キーを削除</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>システムのキーリングに保存され、ファイルには一切書き込まれません。</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>キー（必要な場合）</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>キー：%1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>キーを削除しました。</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>通信経路が暗号化されていません（http）。ネットワーク上の他の人に読まれる可能性があります。</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>ツール%n個</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>ツールが変わりました：確認…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>ログ…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>その他：%1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>再起動</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>Rememoraと一緒に起動</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>ツール…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1を使用</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>バージョン %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>未送信のテキスト%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>このコンピューターのモデルに戻す</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>接続中…</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>使用中：%1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>ここに置く</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>言語モデル</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>サーバー上のモデル</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>ローカルモデル…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>メッセージと記憶から計算された数値が、このコンピューターの外に出ます。文章そのものではありませんが、内容の多くを推測できます。</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>Chromaサーバー上に置きます。つながらない間は、語句で検索します。</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>別のコンピューター</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>llama-serverやvLLMなど、OpenAIのプロトコルに対応するサーバーで動かします。</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>検索インデックス</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>送信する画像の中の文字も同様です。画像そのものはここに残ります。</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>サーバーからインデックスを取り除き、このコンピューターに作り直します</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>サーバーにモデルがありません。</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>書いた内容、そこから記憶された内容、回答が、このコンピューターの外に出ます。サーバーの運営者はそれらを読めます。</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>どのモデルを使いますか？</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>サーバーを追加…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>JSONから追加…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>まだありません。</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>サーバーを検索</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>プログラム自体は%1に残り、これまでに行われたこともそのままです。</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>プログラム自体はこのコンピューターに残り、これまでに行われたこともそのままです。</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>サーバーは終了し、そのツールは使えなくなります。</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>ツールサーバー（MCP）</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>すべての会話と記憶を削除しました</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>Ctrl +とCtrl −でも変更できます</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>Markdown、HTML、PDF、JSONで、すべてまたは選んだ会話を保存します。</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>先に確認する</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>会話をファイルに保存</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>ほかからの会話</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>会話、記憶、モデル</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>すべて削除しますか？</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>すべて削除…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>ダウンロードしたモデルと設定は残ります。</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>コアが動いているコンピューターから、すべての会話、記憶、ペルソナを消去します。</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>このコンピューターから、すべての会話、記憶、ペルソナを消去します。</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>すべてエクスポート…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>書いた内容から、あなたに関する事実が残されます。それぞれに根拠としてあなたの発言が付きます。</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>残すか破棄するまで、事実は「記憶」ページの「最近」で待ちます。</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Logs (they never hold what you write)</source>
            <translation>ログ（書いた内容は含まれません）</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>新しいことは何も記憶されません。すでにある記憶は、削除するまで残ります。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>%1にあるため、ここでは表示できません</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>「ピーナッツアレルギーだと覚えておいて」のように、頼んだことだけ。</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>頼んだときだけ</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>データフォルダーを開く</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>ログフォルダーを開く</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>最初からやり直す</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>この操作は取り消せません。%1から次のものが消去されます：</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>この操作は取り消せません。このコンピューターから次のものが消去されます：</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>ほかのアシスタントの会話や、別のコンピューターの自分の会話。</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>記憶する内容</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>はい、すべて消去します</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>すべての会話とそのメッセージ</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>すべての記憶とその履歴</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>すべてのペルソナ</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>検索インデックス、保存したモデルの状態、ログ</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>画像%Ln枚を保存しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>1枚の画像には長すぎるため、%Ln枚になります。保存するか、メッセージを減らしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>画像を作成中…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>画像に入れるメッセージ</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora：%1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>画像を保存</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>画像で共有</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>画像をコピーしました</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>あなた：%1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>下部に「Rememora」を入れる</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>処理中%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>期限到来%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>記憶%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>確認待ち%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>未確認%n件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>残り %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>「%1」を削除しました</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>サイドバーを隠す（Ctrl+B）</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Rememoraをロック（Ctrl+L）</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>新しいプロジェクト（Ctrl+Shift+N）</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>ペルソナ</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>リマインダー</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>新しい会話を始める（Ctrl+N）</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>アーカイブ済み</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>計画を確認すると、ツールを使い、許可を得ながら1ステップずつ進みます。</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>依頼する…</translation>
        </message>
        <message>
            <source>Edit prompts…</source>
            <translation>プロンプトを編集…</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Prompts and tasks</source>
            <translation>プロンプトとタスク</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>表を選ぶ</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>表（CSV）を選ぶ…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>文書を選ぶ…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>「%1」以外のものを選ぶ</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>それぞれが個別のタスクになります。</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>開始ページ</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>表 (*.csv *.tsv);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Text · %1 characters</source>
            <translation>テキスト · %1文字</translation>
        </message>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>この文書は%nページです。</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>開始ページが終了ページより後です。</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>テキストは%1文字です。一度に処理できるのは%2文字までです。</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>終了ページ</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>先にテキストを入力するか貼り付けてください。文書を選ぶこともできます。</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>テキストを入力または貼り付け、あるいは文書を選択</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>他 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two page numbers</comment>
            <translation>～</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>%1 on the disk, licence %2.</source>
            <translation>ディスク上で%1、ライセンス：%2。</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>%1のダウンロード、ライセンス：%2。</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>言語：%1。</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>ライセンス：%1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>回答を読み上げます。</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>話した言葉を文字にします。</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>話した内容も書いた内容も残ります。モデルはもう一度取得できます。</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>インストール済み</translation>
        </message>
    </context>
    <context>
        <name>SpeechSection</name>
        <message>
            <source>Models for speech</source>
            <translation>音声モデル</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>1行に1つの記憶を書きます。Shift+Enterで次の行に進みます。元の出どころは引き継がれます。</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>分割</translation>
        </message>
    </context>
    <context>
        <name>SpokenConversation</name>
        <message>
            <source>The microphone hears the voice, so that talking doesn't interrupt it any more.</source>
            <translation>マイクが読み上げの声を拾うため、話しかけても中断されなくなりました。</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>読み上げの声が、あなたの発言と見なされることはありません。</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>ヘッドホンを使えば、いつでも話せます。使わない場合は、終わるのを待つか、先に止めてください。</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>これがないと、ほかのコンピューターは参加できないことを理解しました。</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>コンピューター間で同期</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>このコンピューターの名前</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>もう一度入力</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>ほかのコンピューター用のパスフレーズ</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>2つが一致しません。</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>話したことと、そこから記憶された内容が、暗号化されてこのフォルダーに入ります。フォルダーがほかのコンピューターに届いたら、そちらでも選択してください。</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1、準備完了</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1、準備完了 · オフライン</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1は入力まで休止中</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>再接続しました。%1、準備完了</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>モデルをダウンロード中… %1%</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>%1を読み込み中… %2%</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>モデルがまだありません</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>モデルなし · オフライン</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>接続されていません。再試行中…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>停止中</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>意味検索のためにテキスト%n件を準備中</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>再起動しました。%1、準備完了</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>起動中…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>予期せず停止しました。再起動中…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>コアとすべてのファイルは%1にあります</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>モデルを使用できません。</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>考え中…</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Correct step %1</source>
            <translation>ステップ%1を訂正</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>訂正…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>ステップ%1</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>あなたの発言：「%1」</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%nステップ</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>モデルが行ったこと</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>すべて、ここにもほかのコンピューターにも残ります。今後は、それぞれ独立して使われます。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>このコンピューターの同期を停止しますか？</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>このコンピューターが書き込んだものをフォルダーから取り除く</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>原文と同じ</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>要約の言語</translation>
        </message>
    </context>
    <context>
        <name>SummarySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>出典%n件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>%n件の変更がまだ書き込まれていません。</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>ファイルがまだすべて届いていないコンピューター</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>コンピューター間で共有するフォルダー</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>コンピューター間で同期</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>最後に届いた日時：%1。</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>この内容はまだ何も読み取れていません。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>今すぐ</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>最後に届いた日時：%1。</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>停止…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>外す：%1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>外す…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>「%1」を外しますか？</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>SyncthingやNextcloudなど、ほかのプログラムがコンピューター間で受け渡すフォルダーを使います。そこに置かれる内容は暗号化されます。会話、記憶、ペルソナ、プロンプトが対象で、モデルと文書のファイルは含まれません。</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>そのコンピューターが書き込んだ内容と、そこから届いた内容は、ほかのコンピューターに残ります。それを持っている人は引き続きパスフレーズを知っています。紛失した場合は、すべてのコンピューターで同期を停止し、別のフォルダーで新しく始めてください。</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>今すぐ書き込みと読み取りを行う</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>書き込みと読み取りを実行中…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>書き込んだ日時：%1。まだ何も届いていません。</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>ほかのコンピューター</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>マイクと言語…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>音声での会話</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>聞き取りを停止（Ctrl+Shift+Space）</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>ハンズフリーで話す</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>話す：長押しまたはクリック。右クリックでその他（Ctrl+Shift+Space）</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>タスク%n件を削除しました</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>「%1」のタスクを削除しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>テンプレートの変更</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>先に入力してください：%1。</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>テンプレートに名前を付けてください。</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>「%1」として保存しました。今後はメニューに表示されます。</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>テンプレートの名前</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新しいタスク</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>テンプレートとして保存…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>実行すること</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>それまでに%2パート中%1パートが完了しています。続きから再開します。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>原文が削除されたため、原文なしで表示しています。</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>原文が削除されました。済んだ分はここに残りますが、続行できません。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
    </context>
    <context>
        <name>TaskProgress</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
    </context>
    <context>
        <name>TaskView</name>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>It is too long for a message. Save it, and add the file to the conversation.</source>
            <translation>メッセージにするには長すぎます。保存して、そのファイルを会話に追加してください。</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>完了しました</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>依頼%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>スケジュール%Ln件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>タスク%Ln件</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>依頼する…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>長いテキストや文書を要約、翻訳、校正したり、表にまとめたりできます。処理は%1で、バックグラウンドで進みます。タスクは、メッセージ欄で / を入力するか、文書、メッセージ、選択したテキストのメニューからも始められます。</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>長いテキストや文書を要約、翻訳、校正したり、表にまとめたりできます。処理はこのコンピューター上で、バックグラウンドで進みます。タスクは、メッセージ欄で / を入力するか、文書、メッセージ、選択したテキストのメニューからも始められます。</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>今後は自動で始まります</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>新しいスケジュール…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新しいタスク</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>まだタスクがありません</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>「%1」を処理しています</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>例%Ln件を選択</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて選択</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>高評価した回答、低評価のあとに書き直された回答、決定した訂正です。ファイルにすると、ここやほかの場所でモデルの学習に使えます。</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>1つ選ぶと、どのように書き込まれるかを確認できます。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>集めています…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>書き込まれる形</translation>
        </message>
        <message>
            <source>None</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>まだ何もありません：回答に高評価を付けると、ここに表示されます。</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>避けたい回答：%1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>名前と番号を仮の語に置き換える</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>教えた内容を保存</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>例%Ln件を保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>仮の語に置き換えたもの：%1。</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>仮の語は助けになりますが、完全ではありません：渡す前にファイルの中身を確認してください。</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>学習用ファイル (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>望ましい回答：%1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>保存する内容</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>教えた内容</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>決定した訂正</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>低評価のあとに書き直された回答</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>気に入った回答</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>更新前の%1に、会話と記憶のコピーが作成されました。その後の会話と学習内容は含まれていません。</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>コピーに戻しますか？</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>コピーを使う</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>コピーを使う…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>現在のデータは、データフォルダー内に別ファイルとして30日間残ります。</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>「%1」を削除しました</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>タスクのテンプレート</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>まだありません。タスクの内容を選んでから、「テンプレートとして保存…」を選んでください。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる（Esc）</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>各ラベルの可能性</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>正解：%1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>テキスト</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>すべてコピー</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>文字を閉じる</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>文字をコピー</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>文字は見つかりませんでした。</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>画像の中の文字</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>画像の中の文字</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>画像を読み取り中…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>モデルが空きしだい始まります。</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>開始しました</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>一時停止しています</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>順番を待っています</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>まだ何も書かれていません。</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>何も書かれないまま終了しました。</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>パート %1 / %2</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>There is nothing to show</source>
            <translation>表示するものがありません</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>書かれた内容は順次ここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdownとしてコピー</translation>
        </message>
        <message>
            <source>Copy the link's address</source>
            <translation>リンクのアドレスをコピー</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>タイムライン</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1から</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>期限なし</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1まで</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>期間を短く、大きく表示</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>期間を長く、小さく表示</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>まだ期間がありません</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>全体を表示</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>新しい順に%n件の記憶</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>記憶した内容が、有効になった日から終わる日までここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>%n個は確認なしで使えます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>毎回確認</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>ツールを使う前に毎回確認します。</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>%n個中%1個のツールを使えます</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>%n個すべてのツールを使えます</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>確認不要</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>使わない</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>使えるツール</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>「%1」に許可すること</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>ツールがなければ何もできません。</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>「%1」を使ってもよいですか？</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>その名前のツールはありません。</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>ツールを検索</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>確認しました</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>以前に確認したツールから変わっています。新しいものや、動作が変わったものがあります。確認するまで、どのツールも使う前に改めて尋ねます。</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>%1のツール</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>ここに表示されているのはサーバー自身による説明で、誰も確認していません。</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>どれもインターネットなしで使えます。</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>ファイルを調べる、計算する、リマインダーで知らせるなどができるようになります。各ステップが表示され、特に指定しない限り、実行前に確認されます。</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>Rememoraにツールの使用を許可</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>利用できるものを確認中…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Rememoraのツール</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>ほかの根拠もあるか、独自の言葉を含んでいます</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>さらに%n件表示</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>表示：%1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>他 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>残ります</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>言葉なし</translation>
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
            <translation>ほかの会話にあるコピー</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>アップグレード前の全体のコピー</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>記憶の以前のバージョン</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>思い出した内容へのフィードバック</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>プロフィールの行とそのバージョン</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>これを伝えられたほかの回答</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>検索対象の箇所</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>人と物事</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>確認を待っている提案</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>これへの回答</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>保存したモデルの状態</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>会話の要約</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>会話のタイトル</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>ベクトル</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>単語ごとのベクトル</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>これをもとに依頼で見つかったこと</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>これがあるために存在するものすべてです。</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>これがあるために存在するものすべてです。「残ります」と付いたものは、ほかの根拠もあるか、独自の言葉を含んでいます。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>すべて完全に消去</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>すべて完全に消去…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>この記憶と、ここから生じたものすべてを完全に消去しますか？</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>このメッセージと、ここから生じたものすべてを完全に消去しますか？</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>消去中…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>まだファイルから取り除けませんでした：%1 もう一度試みます。</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>ファイルからも取り除いています。1分ほどかかることがあり、自動で進みます。</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>消去しました。ここに挙がっているものは残ります。</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>ファイルからもなくなりました。</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>探しています…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>ここから生じたものはありません。</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>何も残っていません。</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>これを伝えられたほかの回答の文はそのまま残り、同じ内容が繰り返されていることがあります。先に確認してください。</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>この操作は取り消せず、ごみ箱にも入りません。%1のファイルから次のものが消去されます：</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>この操作は取り消せず、ごみ箱にも入りません。このコンピューターのファイルから次のものが消去されます：</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>ここから生じたもの</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>ほかの根拠もあるものは残ります。</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>エクスポートしたものと、作成したバックアップはそのまま残ります。</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>その記憶</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>そのメッセージとそれへの回答（その後の発言は残ります）</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>この回答の文（場所は残ります）</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>未知のデータでの誤差が%1%減少</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>未知のデータでの誤差が%1%増加</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1を削除</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>%1を削除しますか？</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>以後、モデルはこのアダプターなしで動きます。取り戻すには、学習し直すしかありません。</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>例%Ln件で学習</numerusform>
            </translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1を使用</translation>
        </message>
    </context>
    <context>
        <name>TranscriptCorrection</name>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>Enter で保存して次へ進みます。</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>ここから聞く</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>次の文（Alt+↓）</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>前の文（Alt+↑）</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>認識結果: %1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>話されている内容</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>最新のメッセージへ移動</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>用語には、元の語と訳語の両方が必要です。</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>翻訳先の言語</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>用語と訳語</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>サーバーは、ほかの人が作ったプログラムです。あなたの権限で動き、あなたにできることなら何でも読み取り、変更し、送信できます。信頼できるサーバーだけを追加してください。</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Edit and send again</source>
            <translation>編集して再送信</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>ここから生じたもの…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>あなた：%1</translation>
        </message>
    </context>
    <context>
        <name>VaultDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>お待ちください…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>パスフレーズが違います。</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる（Esc）</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>画像をコピー（Ctrl+C）</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>全体を表示（0）、実寸（1）</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>拡大（+）</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>名前を付けて保存…（Ctrl+S）</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>会話で表示</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>縮小（−）</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>画像の中の文字（T）</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1（現在ありません）</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>声は言語ごとに選べます。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>聞く</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>再生先</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>回答を自動的に読み上げる</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>読み上げ</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>書かれるそばから1文ずつ読み上げます。コードと表は、あることだけを伝えます。</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>ダウンロードを表示</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速さ</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>この言語には機械的な声しかありません。</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>声</translation>
        </message>
    </context>
    <context>
        <name>WayLine</name>
        <message>
            <source>As you want it: %1</source>
            <translation>ご希望のやり方：%1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>記憶しました：%1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>記憶を表示：%1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>会話用のモデル</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>%1をダウンロード</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>これをダウンロード</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>より大きく高性能：%1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>GGUFファイルを開く…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>その他のモデル…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>Rememoraは、%1の言語モデルで考えます。モデルを一度取得すれば、その後は何も2台のコンピューターの外に出ません。</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>Rememoraは、このコンピューター上の言語モデルで考えます。モデルを一度取得すれば、その後は何もこのコンピューターの外に出ません。</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>より小さい（パッケージインデックスから）：%1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>モデルハブにつながらない場所でも、パッケージインデックスにはつながることがあります。そこにはより小さいモデルがあります：%1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>もう書き始められます。送った内容はモデルの準備ができるまで待ちます。</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>.ggufファイルをここにドロップすることもできます。もう書き始められます。送った内容はモデルの準備ができるまで待ちます。</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>繰り返し</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>言葉で入力（例：毎週月曜日の9時）</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>これから先の日時として読み取れません。下で選んでください。</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>この日時はすでに過ぎています。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>開始日時</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>日時を言葉で</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>検索結果</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>新しい事実に置き換え</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>変更の取り消し</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>日付の変更</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>忘却</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>指定日に忘却</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>統合</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>記憶</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>分割</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>今もそのとおりと確認</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>範囲の変更</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>再び有効（新しい事実が削除されたため）</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>ピン留めの解除</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>確認時期の変更</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>· アシスタント</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>· あなた</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>· あなたの発言から</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>あなたの文書にはありません</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>この文書はその後変更されました。これは以前の内容です。</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>この文書は削除されました。</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>プロジェクトを削除…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>指示と記憶…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下へ移動</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>プロジェクトに移動</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上へ移動</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>ここで新しい会話</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新しいプロジェクト…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>プロジェクトなし</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>アーカイブから出す</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留め解除</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>{}に、長すぎて読めない会話があります。</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>会話にはタイトルが必要です。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>痕跡を残さない会話は、プロジェクトにもアーカイブにも入れられません。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>痕跡を残さない会話は、プロジェクトに入れられません。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>痕跡を残さない会話は独自の文書を持てません。読み取った内容がディスクに保存されるためです。</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>痕跡を残さない会話は、単独でのみエクスポートできます。</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>アップグレード前の会話のコピーを削除できません。</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>訂正には{}文字以内のテキストが必要です。</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>デバイスの名前は1～{}文字にしてください。</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>このデバイスのファイルに不完全なものがあります。</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>データのファイルの1つが破損しているか、ほかの誰かが置いたものです。</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>目標には{}文字以内のテキストが必要です。</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>8 GBのメモリを積んだノートPC向けの、オープンに開発された優れた万能モデル。答える前に考えます。</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>あいさつは何かへの返答ではないため、書き直せません。</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>記憶の終わりを始まりより前にすることはできません。</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>記憶は、最大{}文字の1文です。</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>名前は1～{}文字です。</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>このファイルには読むのに時間がかかりすぎるページがあります。</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Rememoraの聞き取りに必要な部分がありません。</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>パスフレーズを空にすることはできません。</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>パスフレーズは{}文字までです。</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>ペルソナの回答言語を{}に固定することはできません。</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>ペルソナには{}文字以内の名前が必要です。</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>ペルソナの画像は、{}×{}ピクセル以内のPNGです。</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>この会話の画像を、もう一度モデルに見せることができません。</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>計画は{}ステップまでです。</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>計画は1～{}ステップです。</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>プログラムには名前が必要です。</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>プロジェクトには名前が必要です。</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>プロンプトには名前と本文が必要です。</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>評価は1、-1、0のいずれかで、{}は使えません。</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>評価は1、-1、0のいずれかです。</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>リマインダーを延期できるのは最長1年です。</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>リマインダーには{}文字以内のテキストが必要です。</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>回答を作成中です。</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>ひと続きの文章は表として保存できません。</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>ステップは{}文字までです。</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>パスフレーズを設定したデータのインデックスは、サーバーに置けません。サーバー上では保護されないためです。</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>タスクの対象は、テキスト、文書、表のいずれか1つです。</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>タスクのテンプレートには名前が必要です。</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>ツールサーバーには名前が必要です。</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>{}の学習が始められたまま、終わっていません。</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>--as json、markdown、htmlのいずれかを付けてください。</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>より大きいトークン数で--longestを付けてください。</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>--replaceを付けるか、--outで別の場所を指定してください。</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>保護のないコピーがあれば、それを追加してください。</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>ファイル、またはそれが入っているフォルダーを追加してください。</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>最後まで揃ってから、もう一度追加してください。</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>ファイルとして追加するか、小さくして保存してください。</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>もう一度メッセージに追加してください。</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>文書に追加してください。そこで文字に起こされます。</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>文書をもう一度追加して、タスクを新しく始めてください。</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>録音そのものを追加してください。</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>ほかのことをするには、表を文書としてライブラリに追加してください。</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>ライブラリに追加するか、先に会話を残してください。</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>列{}のセルがすべて空です。</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>すべて元のままです。</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>書き込まれた内容はすべて取り込まれています。</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>アダプターの強さは0から{}までです。</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>依頼に使えるのは{}ステップ、{}分までです。</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>もう一度質問してください。また起きる場合は、別のモデルを読み込んでください。</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>より単純な形にしてください：オブジェクト、リスト、テキスト、数値、選択肢。</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>新しい会話を始めてください。</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>読み取りが終わったら、もう一度始めてください。進み具合はライブラリに表示されます。</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>もう一度始めてください。</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>--resumeの代わりに--anewを指定して、最初からやり直してください。</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>「タスク」ページか、別の会話で始めてください。</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>プロジェクトの外で始めてください。</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>先に同期を始めてください。</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>このフォルダーで同期を始めてください。ほかのデバイスがすでに始めている場合は、そのファイルがここに届くまで待ってください。</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>手動で元に戻してください。</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>列を変更してください。</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>フォルダーのアクセス権を変更してください。自動的に追跡が再開されます。</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>ラベルを変更してください。</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>呼び出しの引数を変えてください。</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>コマンドまたはアドレスを確認するか、新しいバージョンを探してください。</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>動いているか、またアドレスが正しいかを確認してください。</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>データフォルダーに書き込めるか、空き容量があるかを確認してから、Rememoraをもう一度起動してください。</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>データフォルダーに書き込めるか、空き容量があるかを確認してください。</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>データフォルダーに書き込めること、ほかのプログラムが開いていないことを確認してください。</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>ファイルがまだそこにあるか確認してください。</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>ファイルがあるか、ディスクに空き容量があるかを確認してください。</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>ファイルがあるか、読み取りが許可されているかを確認してください。</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>フォルダーに書き込めるかを確認してください。</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>フォルダーが存在し、書き込みが許可されているかを確認してください。</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>フォルダーがあり、書き込めるか、空き容量があるかを確認してください。</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>空き容量があるか、フォルダーに書き込めるかを確認してください。その後は自動的に続行されます。</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>{}を読み取れるか確認してから、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>{}に書き込めるか、空き容量があるかを確認してください。</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>{}に書き込めるか、空き容量があるかを確認してください。自動でもう一度試みます。</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>{}に書き込めることを確認してから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>{}があって書き込めること、{}がほかで開かれていないことを確認してください。</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>設定のアドレスとモデルを確認してください。</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>設定のアドレスを確認してください。</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>設定でコマンドを確認してください。</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>ディスクと、他のプログラムがファイルを開いていないことを確認してください。</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>ディスクを確認してください。</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>インターネット接続と設定のハブのアドレスを確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>インターネット接続を確認して、後でもう一度お試しください。</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>インターネット接続を確認して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>名前を確認してください。リポジトリのページの表記と同じにする必要があります。</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>パスを確認してください。</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>ファイルのアクセス許可を確認するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>ファイルの権限を確認してください。</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>移動または削除されていないか確認するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>ファイルとそのフォルダーがまだあるか、またその許可が残っているかを確認してください。</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>Word、Markdown、テキストのいずれかを選んでください。</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>JSON、CSV、Markdownのいずれかのファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>ほかのプログラムがキャラクターカードとして保存したPNG、JSON、CHARXのファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>列を選んでください。</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>文字のある文書かページを選ぶか、テキストを貼り付けてください。</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>Rememoraがエクスポートしたファイルか、1行に1つの記憶を書いた一覧を選んでください。</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>ほかのプログラムがキャラクターカードとして保存したファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>名前が.rememoraで終わるファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>それぞれに名前と本文がある一覧のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>先にバックアップ用のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>言語を選んでください。</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>終わりを遅くするか、始まりを早くしてください。</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>もっと長いものにしてください。</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>このコンピューターのモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>画像を見られるモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>設定でコンテキストを短くするか、より小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>設定でコンテキストウィンドウを短くするか、新しい会話を始めてください。</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>もっと短いものにしてください。</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>もっと短い時間を選んでください。</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>もっと小さいモデルを選ぶか、ほかのプログラムを閉じてください。</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>文字のあるテキストか文書を選んでください。</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>文を含むテキストを選んでください。</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>文字のあるテキストを選んでください。</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>文体や長さ、やさしい言葉のいずれかを選んでください。</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>その範囲の値を選んでください。</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>別のGGUFファイルか、一覧のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>別の列を選んでください。</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>このモデルの別のファイル（名前にQ8_0やQ4_K_Mを含むものなど）を選んでください。</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>どちらか一方に別のフォルダーを選ぶか、そちらの同期を停止してから、このデバイスのパスフレーズで参加してください。</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>設定で別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>別のフォルダーを選ぶか、このフォルダーを作成してください。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>画像を見られる別のモデルを選ぶか、Rememoraの新しいバージョンを探してください。</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>別のモデルか、別のサーバーを選んでください。</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>別のモデルを選ぶか、Rememoraの新しいバージョンを探してください。</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>別の名前を選んでください。</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>別の画像を選んでください。</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>1024～65535の別のポートを選んでください。</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>1～{}語の範囲で選んでください。</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>もっと小さい値を選んでください。</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>1024～65535から選んでください。</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>一覧から選んでください。</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>次の列から選んでください：{}。</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>その中のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>設定で、そのサーバーのモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>エキスパート構成でない、LlamaまたはQwen系のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>表示されている利用者から選んでください。</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>これから先の日時を選んでください。</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>リストから選んでください。</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>1～{}ページの中から選んでください。</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>事実を記憶または提案する設定にしてから、もう一度実行してください。</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>それらが入ったファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>モデルに対応する、名前にmmprojを含むファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>フォルダーをもう一度選んでください。</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>同じモデルから作られたものを選んでください。なくてもモデルは動きますが、画像は見られません。</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>同じモデルのGGUFファイルを選んでください。</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>同じモデルのGGUFファイルを選んでください。多くのモデルは両方の形式で提供されています。</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>同じモデルで、名前にBEが付かないものを選んでください。</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>他のアシスタントから送られたもの、または保存したものを選んでください。zipファイル、その中のファイル、またはそのフォルダーです。</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>これを使っているほかのプログラムを閉じるか、ファイルを自分で削除してください。</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>これを使っている他のプログラムを閉じるか、ご自分でファイルを削除してください：{}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>これを使っているほかのプログラムを閉じるか、フォルダーを自分で削除してください：{}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>GPUを使っている他のプログラムを閉じるか、設定でGPUをオフにしてください。</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>ほかのプログラムを閉じて、もう一度読み込んでください。</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>他のプログラムを閉じるか、設定でコンテキストを短くするか、より小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>他のプログラムを閉じるか、より小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>ほかのプログラムを閉じて、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>Rememoraのファイルを読んでいるプログラムを閉じてください。自動でもう一度試みます。</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>別の文書と比較してください。</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>書き留めたものと1文字ずつ照らし合わせてください。</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>フォルダーのあるドライブを接続するか、元に戻してください。自動的に追跡が再開されます。</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>ドライブを接続してください。フォルダーを空にした場合は、ライブラリから外してください。</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>会話と記憶は元のままです。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>会話と記憶はすべて揃っており、語句での検索は使えます。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>会話と記憶はすべて揃っており、検索はこのモデルなしで続けられます。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>会話と記憶はすべて揃っており、話した内容は語句でも意味でも見つかります。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>会話と記憶はすべてこのコンピューターに揃っています。検索は語句で続けられます。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>会話と記憶はすべて揃っています。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>会話と記憶はすべて揃っています。検索は語句で続けられます。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>会話と記憶はすべて揃っています。失われたのはインデックスだけです。</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>会話と記憶はすべて揃っています。検索インデックスだけが追いついていません。</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>会話をインポート中です。</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>必要なものをもう一度コピーしてください。</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>直してから、もう一度貼り付けてください。</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>ファイルを自分で削除してください。</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>不要になったプロンプトを削除してください。</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>先にいくつか削除してください。</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>不要になったものを削除してください。</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>フォルダーを自分で削除してください：{}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>画像の付いたメッセージを削除するか、画像を送り直してください。</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>いくつかに分けて行ってください。文書の場合は、ページを選んでください。</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>もう一度ダウンロードするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>もう一度ダウンロードするか、フォルダーから外して、モデルを画像なしで使ってください。</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>もう一度ダウンロードするか、モデルを画像なしで使ってください。</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>先にダウンロードしてください。</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>設定の「音声モデル」でダウンロードしてください。</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>「モデル」ページでダウンロードするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>「モデル」ページでダウンロードするか、--modelで別のモデルを指定してください。</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>エクスポートをもう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>gitだけを使わず、ファイルそのものをダウンロードしてください。</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>ファイルそのものをダウンロードしてください。ページにそのためのボタンがあります。</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>ブラウザーでファイルをダウンロードしてからここで開くか、別のリポジトリを選んでください。</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>そこに挙げられているファイルをダウンロードし、名前が「conversations」または「memories」で始まるものを選んでください。</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>別の名前を入力してください。</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>http://computer:8080 や https://server.example のように入力してください。</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>https://server.example/mcp や http://127.0.0.1:8000/mcp のように入力してください。</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>どちらか一方を入力してください。</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>必要なヘッダーを設定に入力してください。例：Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>最初のデバイスで決めたパスフレーズを入力してください。</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>先にパスフレーズを入力してください。</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>作成したときのパスフレーズまたは回復コードを入力してください。</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>パスフレーズを入力してください。</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>設定で正しいキーを入力してください。</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>起動する前に入力してください。Rememoraがほかの場所から取得することはありません。</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>それ以外に問題はありません。</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>ほかはすべて動作します。</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>その会話のメニューからエクスポートしてください。</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>プロンプトをもう一度エクスポートして、そのファイルを選んでください。</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>設定の「音声モデル」で取得してから、もう一度読み取ってください。</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>設定の「音声モデル」で取得してください。モデルも、話した内容も、このコンピューターから出ません。</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>フォルダーに、このデバイスのファイルの一部がありません。</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>この種類のファイルは読めません。</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>長い会話によくついていき、文章が得意です。</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>英語専用。読むのが速く、他の言語で話した内容は語句でのみ見つかります。</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>日本語、中国語、韓国語を含む100の言語に対応。別の言語で話した内容も質問から見つかります。別のものを選ばない限り、これが使われます。</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>空き容量を増やして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>空き容量を増やしてから、読み取りを再開してください。</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>空き容量を増やしてから、再開してください。</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>空き容量を増やしてください。</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>入手元からもう一度取得するか、別のプログラムで開いて保存し直してください。</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>その文章の一部を、書かれているとおりに指定してください。</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>パスを指定してください：python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>回答に高評価を付け、教えた内容をエクスポートして、それで学習してください。</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>先に画像を設定するか、JSONを選んでください。</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>Qwen/Qwen3-4B-GGUFのように所有者/名前の形で入力するか、ページのアドレスを貼り付けてください。</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>名前を付けてください。</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>パスワードを入力してください。読むために一度だけ使い、どこにも保存しません。</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>どちらかを別の名前にしてください。</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>127.0.0.1のように指定するか、すべてのアドレスを使う場合は0.0.0.0を指定してください。</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>--modelで指定してください。</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>前回と同じものを指定するか、--resumeの代わりに--anewを指定して最初からやり直してください。</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>ツールの説明のとおりに指定してください。</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>rememoraや192.168.1.5のように、ほかのプログラムがポートの前に書くものを指定してください。</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>読み取りを許可するか、自分のフォルダーにコピーしてから、もう一度追加してください。</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>読み取りを許可するか、自分のフォルダーにコピーして、それを追加してください。</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>--resumeで続けるか、--anewで最初からやり直してください。</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>ライブラリに入れたくなったら、もう一度読み取ってください。</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>もう一度読み込んでください。</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>一方のデバイスで同期を停止してファイルを取り除き、それからもう一方に参加してください。</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>先に記憶の範囲をそろえてから、統合してください。</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>学習の進み具合を{}に保存できません。</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>また表示される場合は、バックアップから復元してください。</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>スキャンしたものなら、より鮮明なスキャンで読めるかもしれません。</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>回答がおかしい、または終わらない場合は、名前にInstructかChatの付く別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>誰かが話しているなら、音量を上げたコピーで聞き取れるかもしれません。</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>フォルダーがまだ転送中であれば、自然に直ります。そうでなければ、そのデバイスでRememoraを起動してください。</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>フォルダーがまだ転送中であれば、待ってください。そうでなければ、転送するプログラムが一部ではなくすべてのファイルを運んでいるか確認してください。</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>中の文字が必要なら、入力するか、より鮮明な画像か小さい画像を追加してください。</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>出どころがわかっているなら、作成したプログラムで保存し直すか、PDF として保存してください。</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>問題が解決したら、ファイルをもう一度インポートしてください。続きから再開されます。</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>「{}」の「{}」を読み取れません。</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>FFmpegをインストールするか、録音をMP3かWAVとして保存して、それを追加してください。</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>Rememoraをインストールし直すか、設定で別の検索用モデルを選んでください。</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>Rememoraをインストールし直してください。</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>システムのパッケージか公式サイトからespeak-ngをインストールして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>インストールするか、プログラムの完全なパスを書いてください。</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>キーリング（GNOME Keyring、KWallet）をインストールまたはロック解除するか、次回キーをもう一度入力してください。</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>キーリング（GNOME Keyring、KWallet）をインストールするかロックを解除して、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>最新バージョンをインストールして、起動し直してください。</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>ここにも最新バージョンをインストールしてください。</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>最新バージョンをインストールして、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>最新バージョンをインストールしてください。</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>以前のバージョンをインストールしてください。それで開けます。</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>ウィンドウとコアは同じリリースのものをインストールしてください。</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>インストールしてください：pip install "rememora[train]"。インストーラー版のプログラムでは学習できません。</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>読み取れません。</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>そのまま続きます。</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>元のままです。</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>会話には全文が残っています。</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>変更が落ち着いたら読み直します。今すぐ読み込むこともできます。</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>自動で作り直されます。</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>メッセージ欄に残っています。</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>元の場所に残っています。</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>多くのモデルが理解できる形式で会話します。</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>このバックアップは残しません。</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>表のどの列にテキストがあるのかわかりません。</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>出力先が指定されていません。</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>もうありません。</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>まだモデルを読み込んでいるのかもしれません。少し待ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>代わりにCPUで動きます。速度は遅くなります。</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>統合するには2つの記憶が必要です。</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>記憶を分割するには2つの文章が必要です。</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>その後、再び変更されました。</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>元のままです。</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>そのままにしてあり、その内容は一切使っていません。</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>そのまま残されています。</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>元のファイルには手を加えず、読み取れる内容をコピーに保存しました。</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>何も手を加えていません。</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>すべての断片を順番どおりに1つのファイルにつなぐか、1つにまとまったファイルを選んでください。</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>そのパスフレーズで参加するか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>先に会話を残してください。</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>設定でインデックスをこのコンピューターに置いてください。その場合、サーバーは必要ありません。</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>小さいモデルより知識が豊富で、文章も上手です。メモリ12 GB向け。</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>後でタスクを再開するか、別の方法で分類してください。</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>モデルを読み込んでから、もう一度確認してください。</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>モデルを読み込んでください。</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>読み込みを停止しました。</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>ログを見て、設定でコマンドを確認してください。</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>ログを見て、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>ステップを確認し、やり方を伝えるか、計画を変更してください。</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>進み具合を確認してください。</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>読み取られた内容をライブラリで確認してください。</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>今どこにあるかを確認して、そこから追加してください。</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>「streamable HTTP」用のアドレスもあるか確認してください。たいていは/mcpで終わります。</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>最後まで保存またはコピーされたか確認して、もう一度追加してください。</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>作成するか、別の--outを指定してください。</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>{}の空き容量を増やし、--resumeで続けてください。</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>{}のあるディスクの空き容量を増やすか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>空き容量を増やし、--resumeで続けてください。</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>空き容量を増やし、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>空き容量を増やすか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>{}のあるディスクに空きを作って、もう一度お試しください。</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>画像を小さくするか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>設定で記憶がオフになっています。</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>直すか、--skip-brokenを付けて除外してください。</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>この種類のモデル（{}）は、まだ学習できません。</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>インストール済みのモデルは、引き続きファイルとして開けます。</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>インストール済みのモデルは残ります。</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>回答を書いている間に、保持できる量を超えて話されました。</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>十分に短い例がありません。</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>ファイルは書き込まれていません。</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>モデルがまだ選ばれていません。</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>これを使うモデルはもうありません。</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>これらを使うモデルはもうありません。</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>パスフレーズが指定されていません。</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>使えるツールがないため、何もできません。</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>しばらく誰も話さなかったため、マイクを閉じました。</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>このフォルダーで同期しているデバイスはまだありません。</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>どのステップも実行できませんでした。</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>ここまではあいさつだけです。</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>ファイル記述子{}から何も読み取れません。</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>何も選ばれていません。</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>これについての記憶はもうありません。</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>この録音には、聞き取れる限り、話し声がありません。</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>今は何も同期されていません。</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>その内容は何も実行されていません。</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>何も取り込まれていません。</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>その内容は何も取り込まれていません。それより前に届いたものは取り込まれています。</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>会話のファイルからは何も読み取れません。</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>このモデルには学習できる部分がありません。</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>操作は必要ありません。意味での検索はまもなく元どおり使えます。</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>何も追加されませんでした。</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>どこにも問い合わせていません。</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>何も開始されていません。</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>何も変更されておらず、書きかけのものも残っていません。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>何をどう変えるかが選ばれていません。</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>何も実行されていません。</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>途中まで書き込まれたものはありません。以前に保存された内容は元のままです。</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>何も失われていません。</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>仮の語に置き換えるための読み取りがまだ行われていません。</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>{}からは何も読み取られていません。</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>何も録音されていません。</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>何も送信されていません。</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>何も学習されていません。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>何も書き込まれていません。</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>一度に提供する数を減らしてください。</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>パターンの一つを解釈できません。</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>描画できるのは PDF のページと画像だけです。</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>この文書は現在の内容だけが保存されています。</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>訂正できるのは、録音から認識された内容だけです。</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>編集できるのは自分のメッセージだけです。</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>別のプログラムで開き、PNGかJPEGとして保存し直して、それを追加してください。</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>作成したプログラムで開いて保存し直すか、入手元からもう一度取得してください。</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>作成したプログラムで開き、PNGとして保存して、それを追加してください。</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>名前に00001の付くファイルを開いてください。すべての部分が同じフォルダーにある必要があります。</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>リストをもう一度開いてください。</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>対応するモデルを開き、「モデル」ページでアダプターを追加してください。</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>対応するモデルを開いてください。</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>ページを開き直してから訂正してください。</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>このフォルダーでは、すでにほかのデバイスが同期しています。</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>サーバーが終了したため、ほかのプログラムには応答していません。</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>ほかのプログラムには応答していません。</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>答えの全文を貼り付けてください。一覧でも、あなたに関する文でもかまいません。</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>ほかのプログラムにある内容を、波かっこも含めてすべて貼り付けてください。</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>ほかのプログラムの「mcpServers」にある内容を、波かっこも含めて貼り付けてください。</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>AppleのHEIC形式の画像は表示できません。</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>画像は、送信したり別の形式で保存したりするとカードが失われます。元のファイルか、そのJSONを入手してください。</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>ポート{}は使えません：ほかのプログラムが使っているか、システムに予約されています。</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>続けるには、マイクを押してください。</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>秘密の情報を除いて提案してください。</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>すべてを1つのスキーマにまとめてください。</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>すべての部分を1つのフォルダーに入れてください。</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>バックアップから復元するか、別の場所に移して新しく始めてください。</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>コピーから復元するか、別の場所に移して新しく始めてください。</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>元のファイルを戻すか、バックアップから復元してください。</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>このデータベースと同じ場所にあった{}を戻してから、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>ページを見るには、ファイルを元に戻してください。</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>元に戻すかディスクを接続して、もう一度読み込んでください。</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>対応するモデルのフォルダーに入れて、そのモデルを開いてください。画像を見られるようになります。</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>いくつかをまとめるか、依頼を削除してください。</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>いくつかをまとめてください。</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>コピーを元のファイルの場所に置いてください。</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>バックアップからvault.jsonをデータベースと同じ場所に戻してから、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>バックアップから{}をデータベースと同じ場所に戻してから、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>バックアップから{}または{}をデータベースと同じ場所に戻してから、もう一度起動してください。</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>テキストとして読んでください。</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>読み上げが中断しました。Rememoraの内部で問題が起きました。</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>読み上げに必要なプログラムespeak-ngがインストールされていません。</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>ファイルの読み込みを停止しました。</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>このファイルを読むには、1 つのファイルに許された量を超えるメモリが必要です。</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>読み取りは中止されました。</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>この種類の録音を開くプログラムFFmpegがインストールされていません。</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>Rememoraは、もう聞き取りをしていません。</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>Rememoraはすでにこのデータフォルダーで動いています。</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>Rememoraは、話したことから何も学習しない設定になっています。</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>Rememoraはこのまま使えます。</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>設定の「音声モデル」で削除して、もう一度取得してください。</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>削除してください。</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>不要になったものを1つ削除してください。</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>使わなくなったものを1つ削除してください。</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>設定の「音声モデル」で声を削除して、もう一度ダウンロードしてください。</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>そちらの名前を変えてから、元に戻してください。</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>端末で実行するか、--passphrase-stdinまたは--passphrase-fdでパスフレーズを指定してください。</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>SVGの図は、プログラムを含むことがあるため表示されません。</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>PDF として、または大きな図なしで保存し直して、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>作成したプログラムで保存し直すか PDF として保存して、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>作成したプログラムでCSVかXLSXとして保存し、そのファイルを選んでください。</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>パスワードなしの DOCX、XLSX、PPTX か、PDF として保存して、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>JPEGとして保存してください。Macではプレビューの「ファイル」→「書き出す」を使います。iPhoneでは「設定」→「カメラ」→「フォーマット」→「互換性優先」を選ぶと、今後撮る写真に適用されます。</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>PDF か、読める種類のファイルとして保存して、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>PNGかJPEGとして保存して、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>小さくして保存し、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>小さくしてJPEGで保存し、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>100メガピクセル以下に小さくして保存し、それを追加してください。</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>小さくして保存してください。ページを読むには 3,000 ピクセルあれば十分です。</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>パスワードなしで、または PDF として保存して、それを追加してください。</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>ステップのやり方を書いてください。</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>何をするか書いてください。</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>何を探すかを指定してください。</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>検索は今までどおり使えます。</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>画像を見られ、空きメモリ4 GBで動く小ささです。世の中の知識は多くありません。</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>写真、スクリーンショット、グラフ、手書きなどの画像を見られます。ほかはQwen3 4Bとほぼ同じです。メモリ8 GBのノートPC向け。</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>PNGかJPEGにして、もう一度送ってください。</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>別の大きさで送るか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>いくつかに分けて送ってください。</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>複数のメッセージに分けて送ってください。</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>先に設定でパスフレーズを設定してください。</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>先に設定してください。</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>設定の「バックアップ」で設定してください。</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>ずれているほうの時計を合わせてください：同じ時期に2つの変更があった場合は、遅いほうが有効になります。</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>読み上げられる言語は、設定の「読み上げ」で確認できます。</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>作成したプログラムで短くしてください。</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>5,000 文字以内に短くしてください。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>短くしてください。</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>短くしてください。ときどきしか必要でないことは、記憶として残すほうが適しています。</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>短くしてください。何のプロジェクトかは、指示に書けます。</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>メッセージを短くするか、設定でコンテキストを長くしてください。</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>ペルソナの指示を短くするか、設定でコンテキストウィンドウを長くしてください。</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>短くしてください。</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>短くしてください。ときどき必要なだけのことは、プロジェクトの会話で伝えるほうが適しています。</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>小さく、話しやすいモデル。英語向け。</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>小さくて高速。空きメモリ4 GBのどのコンピューターにも。コードと日常の質問が得意ですが、世の中の知識は多くありません。</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>小さくて高速。書き直しと要約が得意です。</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>小さく、答える前に考えます。メモリの少ないコンピューター向け。</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>「{}」の内容が多すぎて保存できません。</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>一度にそれほど多くは書けません。</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>堅実で正確、12の言語に対応。記憶機能をうまく使います。</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>今は別のものがその名前を使っています。</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>そこには今は別の内容があります。</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>Rememoraの内部で問題が発生しました。</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>もう一度話してください。また起きる場合は、設定でより小さい音声モデルを選んでください。</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>分割するか、PDF として保存し直してください。</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>分割するか、必要な部分だけを別のファイルに保存してください。</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>Rememoraをもう一度起動してください。そのときに削除されます。</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>フォルダーを転送するプログラムを起動するか、そのディスクを接続してください。その後は自動的に続行されます。</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>サーバーを起動するか、このコンピューターのモデルを選んでください。</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>サーバーを起動すると、自動で再び使われます。または、設定でインデックスをこのコンピューターに置いてください。</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>先に停止してください。</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>別のフォルダーを使う場合は、先に同期を停止してください。</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>ここで同期を停止してください。新しいデバイスとして、再び参加できます。</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>大きさのわりに推論と計算が得意ですが、世の中の知識は多くありません。</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>設定でオフにしてから、もう一度オンにしてください。</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>オンにしてください。</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>設定でツールをオンにし、フォルダーを許可してください。</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>以前のバックアップを使うか、元の場所からもう一度コピーしてください。</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>取り除いて、別のファイルを添付してください。</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>モデルから外すか、別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>このモデルから外すか、対応するモデルを選んでください。</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>読み上げられるのは言葉のある文章です。コード、表、画像は読み上げられません。</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>そのまま続きます。</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>その言語には翻訳できません。</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>このJSONスキーマには対応できません。</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>JSONスキーマの階層が深すぎます。</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>JSONスキーマが長すぎます。</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>JSONスキーマが別のファイルを参照しています。</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>アダプター{}はこのモデルに合いません。</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>アダプター{}はこのモデルに合いません：{}。</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>引数を使えません：{}。</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>バックアップを元の場所に戻せません。</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>バックアップを読み取れません。</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>バックアップを書き込めませんでした。</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>読み直したバックアップが、書き込んだ内容と一致しませんでした。</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>バックアップを停止しました。</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>メモリ8 GBのノートPCには、カタログで最適です。多くの言語ですぐに答え、記憶機能を使います。</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>「{}」のコマンドに、使えない文字が含まれています。</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>会話は元のままです。</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>会話は残っています。</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>会話がサーバー{}には長すぎます。</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>それまでにインポートされた会話は、それぞれ完全な形で残ります。</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>変換を停止しました。</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>会話のコピーを復元できません。</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>コアを終了しています。</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>コアから、ウィンドウの知らないものが送られてきました。</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>コアに、知らないコマンドが送られました。</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>破損したファイルは削除されました。</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>データフォルダーを使用できません。</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>データフォルダー{}を使用できません。</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>このカードの説明は長すぎます：約{}トークンありますが、入るのは{}までです。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>元になった文書は削除されました。</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>ダウンロードを停止しました。</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>以前の文章が引き続き有効です。</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>以前のタイトルのままです。</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>エクスポートは停止されました。</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>ファイルは元のままで、ほかのファイルに影響はありません。</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>ファイルはそのままです。</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>ファイルはもうありません。</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>データのロックの解除方法を記録したファイルが、ほかのプログラムによって変更されました。</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>会話のファイルを読み書きできません。</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>会話のファイルがあなたの鍵で開きません。別の人のデータのものか、先頭部分が破損しています。</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>会話のファイルが破損しています。</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>会話のファイルがデータベースではないか、破損しています。</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>会話のファイルがほかのプログラムで開かれています。</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>会話のファイルが暗号化されていません。ほかはすべて暗号化されているので、別のものがそこに置いたファイルです。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>データのロックの解除方法を記録したファイル{}は、別のデータのものです。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>データのロックの解除方法を記録したファイル{}を読み取れません。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>データのロックの解除方法を記録したファイル{}に書き込めません。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>データのロックの解除方法を記録したファイル{}が破損しており、そのコピーも破損しています。</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>データのロックの解除方法を記録したファイル{}がありません。</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>声のファイルが破損しているか、揃っていません。</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>最初のコマンドはHelloでなければなりません。</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>このアカウントの最初の利用者は削除できません。</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>フォルダーは今までどおり追跡されます。</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>「{}」のフォルダーがありません：{}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>デバイス間の同期に使うフォルダーを読み書きできません。</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>デバイス間の同期に使うフォルダーがありません。</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>フォルダー{}を使用できません。</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>モデルの回答用の文法に誤りがあります。</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>ハブに、誰でも使えるリポジトリ{}はありません。</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>インデックスサーバー{}に接続できません。</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>インデックスサーバー{}には別のキーが必要です。</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>指示がすべてのプロンプトに入れるには長すぎます：約{}トークンありますが、入るのは{}までです。</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>キーはRememoraを閉じるまで使われ、どこにも書き込まれません。</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>このキーリングではデータのロックを解除できません。</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>カタログで最大のモデル。長く考え、最も良い答えを出します。メモリ16 GBと高速なコンピューター向け。</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>モデルの一覧を読み込めません。</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>モデルの一覧を保存できませんでした。</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>マップは完成しませんでした。</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>記憶を最後まで調べられませんでした。</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>メッセージが空です。</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>メッセージが{}文字を超えています。</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>モデルはこのテキストを読めません。</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>回答の作成中にモデルでエラーが起きました。</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>意味で検索するためのモデルを読み込めません。</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>モデルハブに接続できません。</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>モデルの答えに、どのラベルも含まれていませんでした。</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>モデルは閉じられました。</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>モデルには最初と最後の部分だけが渡されました。すべて読ませるには、いくつかに分けて送ってください。</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>このモデルのアダプターを使用できません。</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>意味で検索するための多言語モデルを読み込めません。</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>名前が{}文字を超えています。</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>名前が長すぎます：{}文字ありますが、入るのは{}文字までです。</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>自然な声がダウンロードされていません。</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>最新バージョンを確認できませんでした。</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>ほかのものは使えます。</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>{}のパラメーターには対応できません：{}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>パスフレーズは元のままです。</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>ペルソナのあいさつは「ペルソナ」で変更できます。</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>画像をデコードできません。</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>この画像をこのモデルに見せることができません。</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>画像は保存され、表示されます。</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>画像がこのモデルには大きすぎます。</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>読み上げに必要なプログラムespeak-ngでエラーが起きました。</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>プログラム「{}」が見つかりませんでした。</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>このプログラムのプロジェクトはなくなりました。</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>プロンプトのライブラリがいっぱいです。</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>検索語が空です。</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>表の行に対してできるのは分類だけです。</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>パスフレーズ設定前の検索インデックスを削除できませんでした。</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>検索インデックスが破損しています。</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>検索インデックスが破損していたため、作り直しています。</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>サーバー{}が通信を打ち切りました。</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>サーバー{}に接続できません。</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>サーバー{}が要求を受け付けませんでした。</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>サーバー{}が応答しません。</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>サーバー{}にモデル{}がありません。</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>サーバー{}にこのモデルがないか、言語モデル用のサーバーではありません。</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>サーバー{}に障害があります。</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>サーバー{}が混み合っています。</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>サーバー{}の準備ができていません。</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>サーバー{}には別のキーが必要です。</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>サーバーが通信を打ち切りました。</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>サーバーに障害があり、通信が打ち切られました。</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>設定はロックされています。</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>音声モデルを読み込めません。</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>表に列{}がありません。</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>表は完全なパスで指定する必要があります。</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>タスクは元のままで、書きかけのファイルも残っていません。</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>テストは最後まで行われませんでした。</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>テキストはそのままです。</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>テキストが空です。</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>本文が{}文字を超えています。</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>テキストがモデルには長すぎます：{}トークンありますが、ウィンドウに入るのは{}です。</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>テキストがモデルには長すぎます：{}トークン。</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>ここまでの文章は残っています。</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>ユーザーが許可できます。</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>ユーザーが別のものを選べます。</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>ユーザーがオンにできます。</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>ウィンドウのプロトコルは{}、コアのプロトコルは{}です。</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>{}ブロックに{}は含まれていません。</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>このメッセージの画像は{}枚を超えています。</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>{}には会話がありません。</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>エクスポートする会話がありません。</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>指示がありません。</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>{}にはプロンプトがありません。</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>この表には行がありません。</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>校正する文章がありません。</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>リマインダーが多すぎます。</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>スケジュールが多すぎます。</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>ツールが多すぎるか、その内容が多すぎます。</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>ペルソナはすでに{}個あります。</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>ツールサーバーはすでに{}個あります。</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>列は1～{}個で、それぞれに名前が必要です。</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>ラベルは2～{}個で、それぞれに名前が必要です。</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>「{}」というプログラムはすでにあります。</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>「{}」というプロジェクトはすでにあります。</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>「{}」というプロンプトはすでにあります。</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>「{}」というタスクのテンプレートはすでにあります。</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>「{}」というツールサーバーはすでにあります。</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>{}にはキャラクターカードがありません。ただの画像です。</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>このバージョンで開ける会話のコピーはありません。</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>ファイル{}がありません。</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>フォルダー{}がありません。</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>このコンピューターには使えるキーリングがありません。</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>このコンピューターには、キーを保存できるキーリングがありません。</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>この番号の記憶はありません。</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>これを読むモデルがありません。</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>カタログにモデル{}はありません。</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>バックアップを暗号化するためのパスフレーズがまだありません。</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>パスフレーズがないため、何もロックできません。</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>パスフレーズがありません。</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>取り込む画像がありません。</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>書き直す回答がありません。</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>バックアップのための空き容量がありません。</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>タスクのテンプレートはこれ以上追加できません。</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>{}を保存する空き容量が{}にありません。</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>このファイルには音声がありません。</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>まだ音声モデルがありません。</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>そのような変更はありません。</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>そのようなデバイスはありません。</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>このアカウントにそのような利用者はいません。</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>この画像がなくなったか、ディスクが接続されていません。</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>そのようなツールはもうありません。</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>テキストが含まれていません。</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>このファイルにはテキストがなく、画像から読み取れる文字もありません。</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>これらのページには文字がありません。</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>続きを書くもとのテキストがありません。</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>要約するテキストがありません。</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>このテキストにはツールサーバーがありません。</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>このテキストの言語の声がまだありません。</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>{}トークンのコンテキストにはメモリが足りません。</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>{}にはメモリが足りません。</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>この処理の対象になるものが含まれていません。</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>このテキストには、記憶になりそうなものがありません。</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>この中に読み上げられるものがありません。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>取り消せる操作はありません。</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>利用者は{}人までです。</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>この名前の利用者がすでにいます。</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>クリップボードの内容が別のものに変わっています。</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>パスフレーズを確認するための空きメモリが足りません。</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>何度か入力を間違えました。{}秒後に再び入力できます。</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>これらの会話はもう存在しません。</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>これらの文書はもうライブラリにありません。</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>これらの指示は、すべてのプロンプトに入れるには長すぎます：約{}トークンありますが、入るのは{}までです。</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>これらの記憶は範囲が異なります。プロジェクト内に留まる記憶は、ほかでは使われません。</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>元のままです。</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>何も手を加えていません。</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>答える前に考えます。難しい質問と記憶機能に。メモリ12 GB向け。</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>答える前に考えます。大きさのわりに高性能で、多くの言語に対応。</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>このRememoraには、新しいバージョンの問い合わせ先がありません。</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>このアダプターはここで学習したものではありません。</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>このバックアップは破損しているか、途中で切れています。</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>このバックアップには、作成したときのパスフレーズが必要です。</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>このバックアップは、Rememoraのより新しいバージョンで作成されました。</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>この本は販売元によって保護されており、その専用プログラムでしか読めません。</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>この呼び出しはもうありません。</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>この形では呼び出せません：{}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>今の状態の依頼には、この操作はできません。</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>実行できません：{}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>これは元に戻せません。</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>これは元に戻せません。</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>この会話はもう存在しません。</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>この会話は痕跡を残さない設定ですが、依頼は保存されます。</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>このデバイスはほかの人のデバイスに属しているか、別のパスフレーズで設定されています。</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>このデバイスのRememoraのほうが新しいバージョンです。</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>このデバイスはすでに同期しています。</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>このデバイスは何も同期していません。</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>このデバイスの時計は、こちらの時計より1日以上進んでいます。</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>このドキュメントにはパスワードがあります。パスワード付きで読めるのは PDF だけです。</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>このドキュメントにそのページはもうありません。</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>このドキュメントは暗号化されています。</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>この文書はもうライブラリにありません。</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>これではバックアップを開けません。</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>これではバックアップを開けません。回復コードの場合は、入力ミスがあります。</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>実行されていません。</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>これではデータのロックを解除できません。</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>これではデータのロックを解除できません。回復コードの場合は、入力ミスがあります。</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>この依頼はもう存在しません。</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>このファイルは読んでいる間に変更されました。</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>このファイルにはキャラクターカードがありません。名前がないためです。</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>このファイルは壊れているか、拡張子と中身が違います。</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>このファイルは空です。</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>このファイルは {} MB を超えています。</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>このファイルは表ではありません。</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>このファイルはRememoraのバックアップではありません。</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>このファイルがなくなったか、ディスクが接続されていません。</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>このファイルを読む権限がありません。</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>このファイルは、より新しいRememoraでエクスポートされました。</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>このフォルダーは急に空になりました。ドライブが接続されていないようです。</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>このフォルダーはもう追跡されていません。</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>このフォルダーは現在ありません。</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>このあいさつは長すぎます：約{}トークンありますが、入るのは{}までです。</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>古い Office のファイルか、パスワード付きのファイルです。</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>これは録音ですが、話した内容を文字に起こす音声モデルがまだありません。</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>これは録音です。</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>これはアーカイブです。</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>{}文字を超えています。</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>これはファイルではありません。</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>これはもう保留されていません。</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>これは時計にない時刻です。</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>文字起こしの 1 文としては長すぎます。</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>すべてのプロンプトに入れるには長すぎます：約{}トークンありますが、入るのは{}までです。</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>これは画像ではないか、表示できない種類の画像です。</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>サーバーのアドレスではありません。</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>パスワードが違います。</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>デバイス間の同期に使っているパスフレーズではありません。</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>これはもうありません。</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>パスワード、キー、カード番号のいずれかのようです。</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>この記憶はもう存在しません。</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>このメッセージはもう存在しません。</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>このモデルは画像を見られません。</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>このペルソナはもう存在しません。</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>この画像を開けません。</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>この画像は読んでいる間に変更されました。</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>この画像は大きすぎて読めません: {} × {} ピクセル。</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>この画像は大きすぎて表示できません：{} × {}ピクセル。</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>この画像は{} MBを超えています。</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>この画像は大きすぎます：開くには、1枚の画像に許された量を超えるメモリが必要です。</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>この画像はもうありません。</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>この画像は不完全です：一部が欠けているか破損しています。</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>この画像を読む権限がありません。</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>この画像は容量を取りすぎます。</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>このプログラムは削除されました。</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>このプログラムには記憶の提案が許可されていません。</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>このプログラムには記憶の参照が許可されていません。</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>このプロジェクトはもう存在しません。</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>このプロンプトはもう存在しません。</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>この提案はすでに決定済みか、元のメッセージがなくなっています。</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>このリマインダーはもうありません。</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>このスケジュールはもう存在しません。</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>このステップはもう存在しません。</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>このステップはもう実行されていません。</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>この表には{}を超える列があります。</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>この表には{}を超える行があります。</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>このタスクはもう存在しません。</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>このタスクにその部分はもうありません。</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>このタスクは完了しています。</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>このタスクのテンプレートはもう存在しません。</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>このテキストはJSONではありません。</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>この時刻は過ぎています。</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>このツールサーバーはもうありません。</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>このバージョンのRememoraでは、会話を更新できません。</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>これにはすでに返答済みです。</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>すでに決定済みか、記憶がなくなっています。</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>変更できるのは話された内容だけで、時刻や段落の区切りは変更できません。</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>とても小さくて高速。古いコンピューターや非常に小さいコンピューターに。会話は続けられますが、事実をよく間違えます。</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>極小。1秒で起動しますが、ほとんどのことを間違えます。Rememoraのお試しやテスト用で、会話には向きません。</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>確認を待っている提案がすでに多すぎます。</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>一度に届いた音声が多すぎます。</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>生じたものを調べられるのは、メッセージか記憶についてだけです。</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>学習したアダプターを削除できません。</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>学習に必要なライブラリがインストールされていません。</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>しばらくしてからもう一度お試しください。</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>サーバーが復旧してからもう一度試すか、このコンピューターのモデルを選んでください。</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>もう一度試すか、このコンピューターのモデルを選んでください。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>もう一度試してください。また起きる場合は、設定の「読み上げ」で別の声を選んでください。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>もう一度お試しください。また起きる場合は、espeak-ngをインストールし直してください。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>もう一度お試しください。また起きる場合は、ログファイルを添えて報告してください。</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>もう一度お試しください。回復コードも使えます。</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>もう一度入力してください。大文字と小文字は区別されます。パスワードはどこにも保存しません。</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>2つの列が同じ名前です。</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>このフォルダーでは、異なるパスフレーズを使う2組のデバイスが同期しています。</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>2つのラベルが同じ名前です。</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>先にRememoraのロックを解除してください。</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>展開し、中にGGUFファイルがあればそれを開いてください。</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>展開して、中のドキュメントを追加してください。</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>展開して、中のファイルを選んでください。</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>それまでは、機械的な声のespeak-ngが読み上げます。</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>Rememoraを更新してから、もう一度インポートしてください。</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>英字、数字、アンダースコアを使ってください。</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>普通の英字と数字を使い、改行を入れないでください。</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>開いているウィンドウを使うか、先にそれを閉じてください。</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>とても高速。古いコンピューターと空きメモリ2 GBに。話題から外れませんが、事実をよく間違えます。</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>完了するまで待つか、キャンセルしてください。</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>回答が終わるまで待ってから、続けてください。</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>ユーザーが確認するまで待ってください。</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>しばらく待ってから、もう一度お試しください。</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>{}で応答しているのは、言語モデル用のサーバーではありません。</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>それより前に届いたものは取り込まれました。残りは待機中です。</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>ここにある内容は残ります。以後は何も同期されません。</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>残っている分があっても、害はありません。</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>このファイルの中身は、展開するとドキュメントとしてはありえない大きさになります。</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>同期する内容はここで待機しています。</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>書き込まれた内容はフォルダーに残り、後で取り込まれます。</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>ドキュメントを読む部分が、このファイルで異常終了しました。</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>ドキュメントを読む部分を開始できません。</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>音声を認識する部分が予期せず終了しました。</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>この画像に書かれている内容を読み取れません。</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>質問と事実を見分ける部分を読み込めないため、今のところ何も学習されません。</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>分類できませんでした。意味による検索が今は使えません。</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>このツールが行ったことは元に戻せません。</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>以前の選択がそのまま有効です。</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>これまでに分類した分は残っています。</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>それまでに済んだ分は残っています。</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>それまでに済んだ分は、まだここにあります。</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>それまでに済んだ分はそのままです。</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>ダウンロード済みの分は残っています。</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>それまでに聞き取った内容は残ります。</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>聞き取った内容は残ります。</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>以前に保存された内容は残っています。</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>そこから読み取った内容はライブラリに残ります。</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>以前に読んだ内容は、取り除くまで残ります。</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>読み取った内容はテキストとして表示できます。</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>ここで思い出した内容は、その間に削除されました。</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>それまでに認識した内容は残ります。</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>ここまでに話した内容は文字になっています。</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>以前に保存した内容がそのまま有効です。</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>学習した結果は、同じ場所に保存されています。</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>書いた内容は残っています。</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>書いた内容と、届いたところまでの回答は残っています。</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>{}が自分について読む内容は、モデルのコンテキストウィンドウには長すぎます：ほかの内容と合わせて{} / {}トークンです。</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>まず書き出しを書いてください。</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>テキストを入力するか、文書または表を選んでください。</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>両方を入力してください。</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>アドレスの先頭にhttps://を付けてください。暗号化なしのhttpは、このコンピューターと自分のネットワーク用です。</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>まず何か書いてください。</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>.gitignore ファイルと同じように、*.log や drafts/ のように書いてください。</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>テキストに対して何をするか書いてください。</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>名前を入力してください。</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>思い出したいことを入力してください。</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>この大きさでは最も自然な文章を、多くの言語で書きます。メモリ8 GB向け。</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>このフォルダーを見る権限がありません。</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>会話と記憶は安全に保存されています。</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>会話は元のままで、書きかけのものは残っていません。</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>会話はそのままです。</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>会話は、前回Rememoraのより新しいバージョンで開かれました。</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>データにはパスフレーズが設定されています。</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>データは元のままで、以前のバックアップにも手を加えていません。</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>データは元のままです。</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>データはロックされています。</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>データは暗号化された状態で残っており、元のままです。</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>データは元のままです。</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>データは、Rememoraのより新しいバージョンで暗号化されました。</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>メッセージは残っています。</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>メッセージが、モデルが一度に読める長さを超えています。</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>メッセージは送信され、ファイルはそのままです。</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>プロンプトは元のままです。</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>モデルハブ</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>パッケージインデックス</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} 依頼は一時停止しています。</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>{} MBは残っており、ダウンロードはそこから再開されます。</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} タスクは一時停止しています。</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>{}の受信データが破損しています。チェックサムが一致しません。</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>{}を削除できません。</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>{}を読み込めません。</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>{}を読み込めません：このままではモデルが画像を見られません。</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>{}を学習用に読み取れません。</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>{}を読み取れません。</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>{}を保存できません。</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>{}には画像を見せられません。</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{}はコンピューターの名前として使えません。</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>{}に書き込めません。</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{}は画像を見られません。</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>{}を変換できませんでした。</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>{}をダウンロードできませんでした（{}）。</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>{}をダウンロードできませんでした。Rememoraの内部で問題が起きました。</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>{}をGPUに読み込めませんでした。</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>{}に書き込めませんでした。</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>{}からは出力形式がわかりません。</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>{}には、使える形の会話テンプレートがありません。</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>{}は、ちょうど読み直されたところです。</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>{}に、例ではない行があります。{}{}。</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>{}に例がありません。</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>{}にファイル{}はありません。</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>{}には、カードを入れる画像がありません。</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>{}にそのページはありません。</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>{}がこのデバイスを外しました。</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>{}のキャラクターカードは破損しています。</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>{}のキャラクターカードは長すぎます。</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{}には{}の会話がありますが、読めるメッセージがありません。</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>{}には、キャラクターカードとしてありえない数のファイルが入っています。</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>{}には読めるキャラクターカードがありません。</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{}には、Rememoraが読める会話がありません。</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>{}の中身はモデルではなく、別のもの（{}）です。</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>{}には、モデルが画像を見るためのものが含まれていません。</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>{}の中身は、別のモデル用の制御ベクトルだけです。</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>{}の中身は、別のモデルを速くする補助モデルだけです。</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>{}の中身は語彙だけで、モデルがありません。</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>{}の中身は、別のモデル用のアダプター（LoRA）だけです。</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>{}の中身は、モデルを小さくするための測定データ（imatrix）だけです。</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>{}の中身は、モデルの画像用の部分だけです。</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>JSONスキーマの{}が{}を超えています。</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>{}は、対応していないバージョンのGGUFファイルです。</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{}はフォルダーで、モデルのファイルではありません。</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>{}は、複数のファイルに分割されたモデルの途中の部分です。最初のファイルを開いてください。</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>{}は音声や音のモデルで、会話はできません。</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>{}は文章を翻訳または読解するモデル（T5）で、会話はできません。</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>{}は、GGUFより前の形式のモデルです。</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>{}は、safetensors形式のモデルです。</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>{}は画像や動画を作るモデルで、会話はできません。</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>{}は圧縮されたアーカイブです。</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>{}は、分割されたファイルの断片です。</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>{}はリランカーです。文章どうしの適合度を判定するもので、文章は書けません。</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>{}は、モデルの名前で保存されたウェブページです。</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>{}は埋め込みモデルです。文章を比較するもので、文章は書けません。</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>{}は途中で切れているか、破損しています。</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>{}は破損しているか、パスワードで保護されています。</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>{}は破損しています。</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>{}は、ハブで利用条件に同意したユーザーだけに提供されます。</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>{}は不完全です。先頭のデータがありません。</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>{}は不完全です。ファイルの一部が欠けています。</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>{}は、キャラクターカードとしてありえない大きさです。</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>{}は{} MBを超えています。プロンプトの一覧ではありません。</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>{}は、バイト順の異なる（ビッグエンディアンの）コンピューター用です。</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>{}は、zipファイルでも会話の一覧でもありません。</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>{}はLoRAアダプターではありません。</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{}は使えるポートではありません。</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>{}はテキストファイルではありません。</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>{}は完全なJSONファイルではありません。</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>{}はGGUFのモデルファイルではありません。</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>{}の種類（{}）は、このバージョンのRememoraでは未対応です。</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{}は、別の例、別のモデル、または別のオプションによる学習のものです。</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>{}は{}個の部分の1つで、{}がありません。</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>{}は、Rememoraが読めない方法で圧縮されています。</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>{}はパスワードで保護されています。</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>{}はまだ読み取り中です。</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>{}はモデルではなく、サーバーからの応答です。</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{}はすでにあります。</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>{}は大きすぎて、このコンピューターでは学習できません。</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{}はこのコンピューターのIPv4アドレスではありません。</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{}はこのコンピューターにないか、モデルではありません。</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>{}はこのコンピューターにありません。</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{} には語彙がないため、会話できません。画像や音声のモデルかもしれません。</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{}は{}～{}の範囲です。</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{}がモデルに画像を見せる方式（{}）は、このバージョンのRememoraでは未対応です。</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>{}への書き込みは許可されていません。</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>{}には約{} GBのメモリが必要ですが、空きは{} GBです。</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>{}には{} GBの空き容量が必要ですが、空きは{} GBです。</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>{}は、エクスポートのファイルを列挙しているだけです。</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>{}は、モデルのある場所を示しているだけです。</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>すでに{}個のプログラムがキーを持っています。</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>{}を展開すると、エクスポートとしてありえない大きさになります。</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>{}は、{}とは別のモデル用に作られたものです。</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>{}は、Rememoraのより新しいバージョンで書かれました。</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>{}は、Rememoraが対応していない方式（拡散）で文章を書きます。</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>「{}」は「{}」の変数として使えません。</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>「{}」にアドレスで接続できません。</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>「{}」はヘッダーとして「{}」に送信できません。</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>「{}」を起動できません。</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>「{}」が応答しなくなりました。</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>「{}」は、Rememoraと同じ形のModel Context Protocolに対応していません。</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>「{}」は準備ができる前に終了しました。</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>「{}」のコマンドに、余分な引用符があります。</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>「{}」は終了しました。</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>「{}」にはコマンドもアドレスもありません。</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>「{}」には使えるアドレスがありません。</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>「{}」に入力が必要な箇所があります：{}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>「{}」はリポジトリの名前ではありません。</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>「{}」はインターネット上にあり、httpsでのみ接続できます。</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>「{}」への接続は古い方式（SSE）で、Rememoraは対応していません。</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>「{}」はオフになっています。</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>「{}」がオブジェクトとして記述されていません。</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>「{}」はフォルダーの完全なパスではありません。</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>「{}」にはコマンドかアドレスのどちらか一方が必要です。</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>「{}」が認証を求めています。</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>「{}」の準備が時間内にできませんでした。</translation>
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
            <translation>yyyy/M/d</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n 件は読み取れません</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>%n 件の文書</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n ページ</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>これについて質問</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>これらについて質問</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>読み取れない</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>2つを比較…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>パスをコピー</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>文書: %n 件選択</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>文書: すべて</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>文書: オフ</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>文書: 会話のものだけ</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>今は読み取らない</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>ファイルがない</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>追跡を再開</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>パスワードを入力…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>専用のプログラムで開く</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>追跡を一時停止</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>読み取り済み</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>もう一度読み取る</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>ここで読むか、移動や名前の変更がないか確認してください。</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>録音</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>文書から外す</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>ファイルマネージャーで表示</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>中の文書を表示</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>ソースコード</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>ファイルがなくなったか、表示できるプログラムがありません。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>変更点を表示…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>読み取られた内容はライブラリに残っています。</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>読み取れません</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>ファイルがありません</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>パスワードが必要</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>読み取っていません</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>%1ページ</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>読み取り中、%1 / %2 ページ</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>パスワードが違います</translation>
        </message>
    </context>
    <context>
        <name>duration</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n時間</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n秒</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>After a line was lost it ends there within a minute, and this window takes it up. Else close the window that uses it.</source>
            <translation>接続が切れた後なら、1分以内にそちらで終了し、このウィンドウが引き継ぎます。そうでなければ、使用中のウィンドウを閉じてください。</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>先にそちらへコピーしてから、パスで選んでください。</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>コマンドを直すか、そのプログラムをインストールしてください。</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>両方のコンピューターにバージョン%1をインストールしてください。もう一方がログイン時にメッセージを表示する場合は、コマンドの実行時には何も表示しないようにしてください。</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>Rememoraはそちらにインストールされていますか？そちらのPythonまたはrememora-coreの完全なパスを指定してください。</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>少なくとも30秒ごとに、自動で再試行します。</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>パスは詳細に示されています。そちらで開いてください。</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>1分以内にコマンドからの応答がありませんでした。</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>%1からの応答がなくなりました。</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>そちらでもこちらでも、何も変更されていません。</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>何も読み取られず、何も変更されていません。</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>%1で、Rememoraがすでに開いています。</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>Rememoraは%1で動いていて、そこにはこのコンピューターのファイルがありません。</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>応答がないまま、コマンドがコード%1で終了しました。</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>応答がないまま、コマンドが中断されました。</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>%1への接続が切れました。</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>プログラム「%1」はこのコンピューターにありません。</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>これは%1にあり、ここでは表示できません。</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>元に戻すには、%1で次のコマンドを1回実行してください：%2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>ターミナルで試してください：パスワードなどを尋ねられずに実行できる必要があります。</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>ターミナルで試してください：何も尋ねられずに実行できる必要があります。</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>コマンドに応答しているのは、Rememoraのコアではないか、別のバージョンのコアです。</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>コマンドで実行するプログラムが見つかりませんでした（コード%1で終了）。</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>これまでの会話はそちらに保存されていて、入力中の内容はここに残ります。</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>別のコンピューター</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>このコンピューター</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>組織</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>ペット</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>物事</translation>
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
            <translation>%1 / %2ステップ</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>操作%1 / %n回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>操作%n回、%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>「%1」の計画ができました</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>あなたの許可を待っています</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>開始中</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>実行中…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>変更を行う</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>まもなく再開</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>計画の確認を待っています</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>上限に到達</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>インターネットを使う場合あり</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>未実行</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>参照のみ</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止しました</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>計画を考えています</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>待機中：会話と先に始めたものが優先</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>待機中：モデルが読み込まれていません</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>待機中：バッテリー残量が少なくなっています</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>「%1」があなたの許可を待っています</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>「%1」を完了できませんでした</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>「%1」が上限に達しました</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>「%1」が完了しました</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>あなたに関すること</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>質問への答え</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>意味が近い</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>直前の内容と意味が近い</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>求められた内容を含む</translation>
        </message>
        <message>
            <source>important</source>
            <translation>重要</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>記憶である</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>該当の日付に近い</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>会話の最初の発言</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>本人の発言</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>同じ会話</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>同じ日付</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>同じ人や物事</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>同じ語句</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>前後に同じ語句</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>会話内に同じ語句</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>時期を示す</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>何かを述べている</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>質問でなく説明</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>以前役立った</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>同じ意味の語</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>前後に同じ意味の語</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>あなたについて</translation>
        </message>
        <message>
            <source>event</source>
            <translation>出来事</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>習慣</translation>
        </message>
        <message>
            <source>health</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>ペット</translation>
        </message>
        <message>
            <source>place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>予定</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>好み</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>やり方</translation>
        </message>
        <message>
            <source>work</source>
            <translation>仕事</translation>
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
            <translation>ピクセル数の少ない画像か、その一部を選んでください。</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>まだあるか確認して、もう一度選んでください。</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>この画像は大きすぎます。</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>この画像のファイルを読み取れません。</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>メッセージはそのままです。</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>読み取れません</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>文字あり</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>どこでも</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>どこにもない：プロジェクトは削除済み</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>「%1」でのみ</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>「%1」を挿入</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>「%1」を削除</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>採用済み</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>未決定</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>却下済み</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>「%1」を「%2」に変更</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>日付の質問</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>事実の質問</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>好みの質問</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>一覧の質問</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>雑談</translation>
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
            <translation>同僚</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>娘</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>犬</translation>
        </message>
        <message>
            <source>father</source>
            <translation>父</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>友人</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>夫</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>母</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>パートナー</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>姉妹</translation>
        </message>
        <message>
            <source>son</source>
            <translation>息子</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>妻</translation>
        </message>
    </context>
    <context>
        <name>reminders</name>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>毎月</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>毎週</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>毎年</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>月曜日～金曜日</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>1回のみ</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>後で通知</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>リマインダー</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>タイマー</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>完了 · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1後</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>見逃し · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>今 · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>明日 %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>昨日 %1</translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>On %1</source>
            <translation>%1に確認</translation>
        </message>
        <message>
            <source>On %1, then every month</source>
            <translation>%1に確認、その後は毎月</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>%1に確認、その後は6か月ごと</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>%1に確認、その後は3か月ごと</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>%1に確認、その後は毎年</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>あなたが追加</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>自動で学習</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>アシスタントが作成</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>あなたが記憶を依頼</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>あなたがやり方を指示</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>アイデア出し</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>次の文章の誤字脱字と文法だけを直し、ほかは何も変えないでください。そのあとに、直した箇所を一覧にしてください。

{{文章}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>{{何を}}について、{{誰に|やさしい言葉で|10歳の子どもにもわかるように|専門家向けに}}、例を挙げて説明してください。</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>{{何について}}のアイデアを{{いくつ|10個}}、それぞれ違うものを1行ずつ挙げてください。いちばん意外なものから始めてください。</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>校正</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>次の文章を{{長さ|3文|1文|5つの箇条書き}}で要約してください。

{{文章}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>次の文章を{{言語|英語}}に翻訳してください。文体の調子を保ち、訳文以外は何も書かないでください。

{{文章}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1（失敗）</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>以前のメッセージを参照</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>%1から%2までのメッセージを参照</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>メモを保存</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>以前のメッセージを検索</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>以前のメッセージで「%1」を検索</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>記憶を検索</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>記憶で「%1」を検索</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>あなたについての情報を更新</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>自分についての情報を更新</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>「%1」を使用</translation>
        </message>
        <message>
            <source>block</source>
            <translation>ブロック</translation>
        </message>
        <message>
            <source>from</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>その後も続行</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>検索語</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>新しい文章</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>元の文章</translation>
        </message>
        <message>
            <source>page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>text</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>to</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>2日で壊れました。</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>親切で早い対応でした！</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>まだ返事を待っています。</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>火曜日に届きました。</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>説明どおりの品です。</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>問題なく動いて、大満足です。</translation>
        </message>
        <message>
            <source>health</source>
            <translation>健康</translation>
        </message>
        <message>
            <source>home</source>
            <translation>住まい</translation>
        </message>
        <message>
            <source>money</source>
            <translation>お金</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>ネガティブ</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>中立</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>ポジティブ</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>旅行</translation>
        </message>
        <message>
            <source>work</source>
            <translation>仕事</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>%2パート中%1パート完了</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>Markdownとして…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>Word文書として…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>表（CSV）として…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>プレーンテキストとして…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>%n個のラベルで分類</numerusform>
            </translation>
        </message>
        <message>
            <source>Continued</source>
            <translation>続きを執筆</translation>
        </message>
        <message>
            <source>Extracted: %1</source>
            <translation>抽出：%1</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>校正</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>各パートをまとめています</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>書き換え</translation>
        </message>
        <message>
            <source>Rewritten: %1</source>
            <translation>書き換え：%1</translation>
        </message>
        <message>
            <source>Summarised at length</source>
            <translation>詳しく要約</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>1段落に要約</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>箇条書きで要約</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>%1に翻訳</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>待機中：会話で書いたことと、先のタスクが優先されます</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>残り約%1</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>自信をもって</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>フォーマルに</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>親しみやすく</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>やさしい言葉で</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>長く</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>中立的に</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1ページ</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>%1～%2ページ</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>短く</translation>
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
                <numerusform>用語%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>タスクはテキストとともにディスクに保存されますが、この会話は痕跡を残さない設定です。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>分類</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>続きを書く</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>誤字脱字、文法、句読点を修正します。採用するかどうかは1つずつ選べます。</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>完了できませんでした（%1）</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>テンプレートを編集…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>例文で：速く、数千行にも対応</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>表に抽出</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>事実を行と列に整理します。表計算ソフトで使えます。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>言語モデルで：より深く理解</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>長め：数段落</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>その他のタスク</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>箇条書き：要点の一覧</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>校正</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>書き換え</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>短め：1段落</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>タスク</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>「%1」の続きができました</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>要点を、根拠となる箇所とともにまとめます。</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>同じ内容を、別の文体や長さ、やさしい言葉で書き直します。</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>「%1」の要約ができました</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>「%1」から表ができました</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>「%1」の翻訳ができました</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>全文を、部分ごとに別の言語に訳します。</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>同じ文体で、続きを書きます。</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>最適な方法</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>テキストの各部分に、指示したことを行います。</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>テキストや表の各行が、どのラベルに当てはまるかを判定します。</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>独自のタスク</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>「%1」のタスクが完了しました</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>残り約%1</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>約%n語</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>開始中</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>自信のある</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>フォーマル</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>親しみやすい</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>%1で</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>%1に</translation>
        </message>
        <message>
            <source>long</source>
            <translation>長め</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>長く</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>中立的</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1ページ</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>%1～%2ページ</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>points</source>
            <translation>箇条書き</translation>
        </message>
        <message>
            <source>short</source>
            <translation>短め</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>短く</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>やさしく</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>待機中：先のタスクの後</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>待機中：会話が優先</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>待機中：モデルを読み込めませんでした</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>待機中：モデルを読み込み中</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>待機中：まだモデルがありません</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>「%1」を分類しました</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>「%1」を校正しました</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>「%1」を書き換えました</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1分</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1秒</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>常に許可</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>毎回確認</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>動作しているコンピューターの内容を変更します。</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>インターネットに接続し、接続先やこのコンピューターの内容を変更することがあります。</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>使わない</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>参照するだけです：何も変更せず、動作しているコンピューターの外に何も出ません。</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>キャンセル済み</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>許可されていません</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>実行中…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>起動中…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>元に戻しました</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>あなたの返答を待っています</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>%1が今もそのとおりという確認</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>%1の追加</translation>
        </message>
        <message>
            <source>brought back %1</source>
            <translation>%1の復元</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>%1の編集</translation>
        </message>
        <message>
            <source>forgotten %1</source>
            <translation>%1の忘却</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>%1の統合</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>%1の日付の変更</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>%1のピン留め</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>%1の分割</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>%1のピン留めの解除</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>%1の確認時期の変更</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>%1の範囲の変更</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
</TS>
