<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>정보</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>확인 중…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>업데이트 확인</translation>
        </message>
        <message>
            <source>Gathers versions, the log and a picture of the window in a file. You see all of it first; nothing is sent.</source>
            <translation>버전, 로그, 창 그림을 파일 하나에 모읍니다. 먼저 내용을 모두 볼 수 있으며, 아무것도 보내지 않습니다.</translation>
        </message>
        <message>
            <source>It isn't known whether there is a newer version.</source>
            <translation>새 버전이 있는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>페이지 열기</translation>
        </message>
        <message>
            <source>Private by design: it runs here and works without a network.</source>
            <translation>개인 정보를 지키도록 설계되었습니다. 이 컴퓨터에서 실행되며 네트워크 없이도 동작합니다.</translation>
        </message>
        <message>
            <source>Rememora %1 is there.</source>
            <translation>Rememora %1 버전이 나왔습니다.</translation>
        </message>
        <message>
            <source>Rememora never looks for updates by itself. The button asks %1, and sends nothing about you.</source>
            <translation>Rememora는 스스로 업데이트를 찾지 않습니다. 이 버튼은 %1 주소에 묻기만 하며, 나에 관한 정보는 보내지 않습니다.</translation>
        </message>
        <message>
            <source>Report a problem…</source>
            <translation>문제 보고…</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Something is wrong?</source>
            <translation>문제가 있나요?</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>타사 고지</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>최신 버전입니다.</translation>
        </message>
        <message>
            <source>Whose work is in Rememora, and on what terms.</source>
            <translation>Rememora에 쓰인 다른 이들의 작업과 그 조건입니다.</translation>
        </message>
    </context>
    <context>
        <name>AdapterLine</name>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 제거</translation>
        </message>
        <message>
            <source>With the adapter “%1”</source>
            <translation>“%1” 어댑터 사용</translation>
        </message>
        <message>
            <source>With the adapters %1</source>
            <translation>%1 어댑터 사용</translation>
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
            <translation>서버의 모델에는 이 컴퓨터의 어댑터를 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Adapters (LoRA)</source>
            <translation>어댑터(LoRA)</translation>
        </message>
        <message>
            <source>Add an adapter</source>
            <translation>어댑터 추가</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>추가…</translation>
        </message>
        <message>
            <source>How much of %1</source>
            <translation>%1 강도</translation>
        </message>
        <message>
            <source>Loading the model with them…</source>
            <translation>어댑터와 함께 모델 불러오는 중…</translation>
        </message>
        <message>
            <source>Small files that change how this model writes. The model is loaded again.</source>
            <translation>이 모델의 글쓰기 방식을 바꾸는 작은 파일입니다. 모델을 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>Take %1 off</source>
            <translation>%1 빼기</translation>
        </message>
    </context>
    <context>
        <name>ArgumentForm</name>
        <message>
            <source>Arguments as JSON</source>
            <translation>인수(JSON)</translation>
        </message>
        <message>
            <source>Edit as JSON</source>
            <translation>JSON으로 편집</translation>
        </message>
        <message>
            <source>It has to be an object, in braces.</source>
            <translation>중괄호로 묶은 객체여야 합니다.</translation>
        </message>
        <message>
            <source>It takes nothing.</source>
            <translation>받는 인수가 없습니다.</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>한 줄에 하나씩</translation>
        </message>
        <message>
            <source>This isn't JSON: line %1, column %2.</source>
            <translation>JSON이 아닙니다: %1행, %2열.</translation>
        </message>
        <message>
            <source>“%1” has to be a number.</source>
            <translation>“%1”은(는) 숫자여야 합니다.</translation>
        </message>
        <message>
            <source>“%1” has to be a whole number.</source>
            <translation>“%1”은(는) 정수여야 합니다.</translation>
        </message>
        <message>
            <source>“%1” is needed.</source>
            <translation>“%1”은(는) 필수입니다.</translation>
        </message>
    </context>
    <context>
        <name>ArgumentsTable</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n개 더 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>모두 보기(%1)</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message>
            <source>Back to today</source>
            <translation>오늘로 돌아가기</translation>
        </message>
        <message>
            <source>Show what was true on</source>
            <translation>내용을 볼 기준 날짜</translation>
        </message>
        <message>
            <source>What was true on</source>
            <translation>다음 날짜 기준 내용</translation>
        </message>
        <message>
            <source>What you change here is changed for today, too.</source>
            <translation>여기서 바꾼 것은 오늘 내용에도 반영됩니다.</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>A conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>“%1” waits for your answer: %2</source>
            <translation>“%1”에서 내 답을 기다립니다: %2</translation>
        </message>
    </context>
    <context>
        <name>AskingCard</name>
        <message>
            <source>All that it gets</source>
            <translation>전달되는 모든 내용</translation>
        </message>
        <message>
            <source>Allow once</source>
            <translation>한 번 허용</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>항상</translation>
        </message>
        <message>
            <source>Always in this conversation</source>
            <translation>이 대화에서는 항상</translation>
        </message>
        <message>
            <source>Always in this errand</source>
            <translation>이 심부름에서는 항상</translation>
        </message>
        <message>
            <source>Change it first</source>
            <translation>먼저 바꾸기</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>원래대로 두기</translation>
        </message>
        <message>
            <source>May “%1” be used, from the server “%2”?</source>
            <translation>“%2” 서버의 “%1” 도구를 사용해도 될까요?</translation>
        </message>
        <message>
            <source>May “%1” be used?</source>
            <translation>“%1” 도구를 사용해도 될까요?</translation>
        </message>
        <message>
            <source>Never use this tool</source>
            <translation>이 도구 사용 안 함</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>지금은 안 함</translation>
        </message>
        <message>
            <source>Other answers</source>
            <translation>다른 답</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>바뀌는 내용</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>대기 중</translation>
        </message>
    </context>
    <context>
        <name>BackupPassphraseDialog</name>
        <message>
            <source>A passphrase for your backups</source>
            <translation>백업용 암호 문구</translation>
        </message>
        <message>
            <source>Backups are encrypted with it. It is needed to restore one on another computer, and nowhere else.</source>
            <translation>백업은 이 암호 문구로 암호화됩니다. 다른 컴퓨터에서 백업을 복원할 때만 필요합니다.</translation>
        </message>
        <message>
            <source>I know: without it, nobody can open these backups.</source>
            <translation>암호 문구가 없으면 아무도 이 백업을 열 수 없다는 것을 알고 있습니다.</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>한 번 더 입력</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>암호 문구</translation>
        </message>
        <message>
            <source>Set the passphrase</source>
            <translation>암호 문구 설정</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>두 입력이 서로 다릅니다.</translation>
        </message>
    </context>
    <context>
        <name>BackupSection</name>
        <message>
            <source>All of it in one encrypted file</source>
            <translation>모든 것을 암호화된 파일 하나로</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>지금 백업</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Backups (*.rememora);;All files (*)</source>
            <translation>백업 (*.rememora);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>By itself</source>
            <translation>자동 백업</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>백업 폴더 선택</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Conversations, memories, settings and what was read of documents. Not the models: they can be downloaded again.</source>
            <translation>대화, 기억, 설정, 문서에서 읽은 내용이 들어갑니다. 모델은 다시 다운로드할 수 있으므로 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>매일</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>매주</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>백업 폴더</translation>
        </message>
        <message>
            <source>How many stay</source>
            <translation>보관할 개수</translation>
        </message>
        <message>
            <source>Last backup: %1, %2</source>
            <translation>마지막 백업: %1, %2</translation>
        </message>
        <message>
            <source>Making a backup…</source>
            <translation>백업 만드는 중…</translation>
        </message>
        <message>
            <source>Older ones of yours in this folder are deleted.</source>
            <translation>이 폴더에 있는 내 백업 중 오래된 것은 삭제됩니다.</translation>
        </message>
        <message>
            <source>On another disk, it outlives this computer.</source>
            <translation>다른 디스크에 두면 이 컴퓨터가 고장 나도 남습니다.</translation>
        </message>
        <message>
            <source>Only when I ask</source>
            <translation>직접 할 때만</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>백업 복원</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>복원…</translation>
        </message>
        <message>
            <source>The backup is made, and was read back: %1</source>
            <translation>백업을 만들고, 다시 읽어 확인했습니다: %1</translation>
        </message>
        <message>
            <source>The one that was due couldn't be made:</source>
            <translation>예정된 백업을 만들지 못했습니다:</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <translation>아직 백업이 없습니다.</translation>
        </message>
        <message>
            <source>While Rememora runs and nobody waits for a reply.</source>
            <translation>Rememora가 실행 중이고 답변을 기다리는 사람이 없을 때 합니다.</translation>
        </message>
    </context>
    <context>
        <name>BatterySection</name>
        <message>
            <source>Above %1 %</source>
            <translation>%1% 초과일 때</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>항상</translation>
        </message>
        <message>
            <source>Below this charge it waits until the computer is plugged in. Nothing is forgotten.</source>
            <translation>충전량이 이보다 낮으면 전원에 연결될 때까지 기다립니다. 잊히는 것은 없습니다.</translation>
        </message>
        <message>
            <source>Go easy on the battery</source>
            <translation>배터리 아끼기</translation>
        </message>
        <message>
            <source>Learn from what you write</source>
            <translation>내가 쓴 내용에서 학습</translation>
        </message>
        <message>
            <source>On battery</source>
            <translation>배터리 사용 중</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>전원 연결 시에만</translation>
        </message>
        <message>
            <source>Replies are written on half the cores: more slowly, cooler and with less noise.</source>
            <translation>CPU 코어를 절반만 써서 답변을 작성합니다. 더 느리지만 열과 소음이 줄어듭니다.</translation>
        </message>
    </context>
    <context>
        <name>BetweenDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>이 날까지</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>이 날부터</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>The last day is before the first one.</source>
            <translation>마지막 날이 첫날보다 앞섭니다.</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>말한 시기</translation>
        </message>
    </context>
    <context>
        <name>BlockCard</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2토큰</translation>
        </message>
        <message>
            <source>(emptied)</source>
            <translation>(비움)</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>이때 상태로 되돌리기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>이전 버전</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>How it speaks, and what it should always heed.</source>
            <translation>말하는 방식과 항상 지켜야 할 것입니다.</translation>
        </message>
        <message>
            <source>Nothing yet: it is written as soon as something is remembered.</source>
            <translation>아직 없습니다. 무언가를 기억하면 바로 작성됩니다.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>What it always knows about you</source>
            <translation>나에 대해 항상 아는 것</translation>
        </message>
        <message>
            <source>Who the assistant is</source>
            <translation>어시스턴트의 성격</translation>
        </message>
        <message>
            <source>Written from your most important memories. What you write yourself here stays as it is; empty it to have it written for you again.</source>
            <translation>가장 중요한 기억을 바탕으로 작성됩니다. 여기에 직접 쓴 내용은 그대로 유지되며, 비우면 다시 자동으로 작성됩니다.</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>어시스턴트</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>나</translation>
        </message>
        <message>
            <source>written by the assistant, %1</source>
            <translation>어시스턴트가 작성, %1</translation>
        </message>
        <message>
            <source>written by you, %1</source>
            <translation>내가 작성, %1</translation>
        </message>
        <message>
            <source>written from your memories, %1</source>
            <translation>기억을 바탕으로 작성, %1</translation>
        </message>
    </context>
    <context>
        <name>BranchSwitch</name>
        <message>
            <source>Next version (Alt+Right)</source>
            <translation>다음 버전(Alt+Right)</translation>
        </message>
        <message>
            <source>Previous version (Alt+Left)</source>
            <translation>이전 버전(Alt+Left)</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>버전 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>BrowseView</name>
        <message>
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 것이 없습니다</translation>
        </message>
        <message>
            <source>Nothing is remembered yet</source>
            <translation>아직 기억한 것이 없습니다</translation>
        </message>
        <message>
            <source>Search by words or meaning</source>
            <translation>단어나 의미로 검색</translation>
        </message>
        <message>
            <source>Search memories</source>
            <translation>기억 검색</translation>
        </message>
        <message>
            <source>Show all memories</source>
            <translation>모든 기억 보기</translation>
        </message>
        <message>
            <source>Tell Rememora about yourself in a conversation, say “Remember that …”, or add something here.</source>
            <translation>대화에서 자신에 대해 이야기하거나, “…라고 기억해 줘”라고 말하거나, 여기에 추가하세요.</translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>휴지통이 비어 있습니다</translation>
        </message>
        <message>
            <source>Try other words, or show more of them.</source>
            <translation>다른 단어를 써 보거나 더 많은 기억을 표시하세요.</translation>
        </message>
        <message>
            <source>What you forget lies here for 30 days, and can be brought back until then.</source>
            <translation>잊은 기억은 30일 동안 여기에 있으며, 그때까지 복원할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Show more (%1 characters left)</source>
            <translation>더 보기(%1자 남음)</translation>
        </message>
    </context>
    <context>
        <name>BudgetFields</name>
        <message>
            <source>%1 of work</source>
            <comment>minutes</comment>
            <translation>처리 시간 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>동작 %n회</numerusform>
            </translation>
        </message>
        <message>
            <source>How long at most</source>
            <translation>최대 시간</translation>
        </message>
        <message>
            <source>How many actions at most</source>
            <translation>최대 동작 횟수</translation>
        </message>
        <message>
            <source>It asks before it uses more than</source>
            <translation>이보다 더 쓰기 전에 묻기</translation>
        </message>
    </context>
    <context>
        <name>CallView</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>There is nothing more to it.</source>
            <translation>더 볼 내용이 없습니다.</translation>
        </message>
        <message>
            <source>This was taken back.</source>
            <translation>실행 취소되었습니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>바뀌는 내용</translation>
        </message>
        <message>
            <source>Why it didn't work</source>
            <translation>되지 않은 이유</translation>
        </message>
    </context>
    <context>
        <name>CallsView</name>
        <message numerus="yes">
            <source>Show %n earlier</source>
            <translation>
                <numerusform>이전 %n개 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>Tools that were used</source>
            <translation>사용한 도구</translation>
        </message>
    </context>
    <context>
        <name>CardDialog</name>
        <message numerus="yes">
            <source>%n entry(ies) of its book are for certain words only, or too long, and don't come along.</source>
            <translation>
                <numerusform>설정집 항목 %n개는 특정 단어에만 쓰이거나 너무 길어서 함께 들어오지 않습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Add a persona</source>
            <translation>페르소나 추가</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>인사말</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지침</translation>
        </message>
        <message>
            <source>It calls you</source>
            <translation>나를 부르는 말</translation>
        </message>
        <message>
            <source>None: you begin</source>
            <translation>없음: 내가 먼저 시작</translation>
        </message>
        <message>
            <source>There is no room for these parts of it: %1.</source>
            <translation>다음 부분은 들어갈 자리가 없습니다: %1.</translation>
        </message>
        <message>
            <source>These words are somebody else's. They tell the model how to answer; nothing of them is remembered of you.</source>
            <translation>이것은 다른 사람이 쓴 글입니다. 모델에게 어떻게 답할지 알려 줄 뿐, 나에 대한 기억이 되지는 않습니다.</translation>
        </message>
        <message>
            <source>closing instructions</source>
            <translation>마무리 지침</translation>
        </message>
        <message>
            <source>examples</source>
            <translation>예시</translation>
        </message>
        <message>
            <source>made by %1</source>
            <translation>만든 사람: %1</translation>
        </message>
        <message>
            <source>personality</source>
            <translation>성격</translation>
        </message>
        <message>
            <source>scenario</source>
            <translation>시나리오</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>시스템 프롬프트</translation>
        </message>
        <message>
            <source>“the user”, or “you”</source>
            <translation>“the user” 또는 “you”</translation>
        </message>
    </context>
    <context>
        <name>ChangesDialog</name>
        <message>
            <source>%1 % is the same.</source>
            <translation>%1%가 같습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%n places differ.</source>
            <translation>
                <numerusform>다른 곳이 %n군데 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>변경됨</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>비교 대상</translation>
        </message>
        <message>
            <source>Compared with version %1</source>
            <translation>비교 대상: 버전 %1</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>비교 중…</translation>
        </message>
        <message>
            <source>From “%1” to “%2”</source>
            <translation>“%1” → “%2” 변경 내용</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>삭제됨</translation>
        </message>
        <message>
            <source>New</source>
            <translation>추가됨</translation>
        </message>
        <message>
            <source>Nothing changed. How lines and pages break is not compared.</source>
            <translation>바뀐 것이 없습니다. 줄과 쪽이 나뉘는 위치는 비교하지 않습니다.</translation>
        </message>
        <message>
            <source>Only the first %1 are shown.</source>
            <translation>처음 %1군데만 표시합니다.</translation>
        </message>
        <message>
            <source>What changed in “%1”</source>
            <translation>“%1”의 변경 내용</translation>
        </message>
    </context>
    <context>
        <name>ChangesRow</name>
        <message>
            <source>Not checked: the model gave no answer that could be used.</source>
            <translation>검사하지 못함: 모델이 쓸 수 있는 답을 주지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>ChangesText</name>
        <message>
            <source>Accept</source>
            <translation>수락</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Leave undecided</source>
            <translation>보류</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>거부</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>모두 선택</translation>
        </message>
    </context>
    <context>
        <name>ChatDocuments</name>
        <message>
            <source>A conversation that leaves no trace has no documents of its own: what is read is on the disk.</source>
            <translation>흔적을 남기지 않는 대화는 자체 문서를 가질 수 없습니다. 읽은 내용이 디스크에 남기 때문입니다.</translation>
        </message>
        <message>
            <source>Add them on the Documents page, or keep the conversation first.</source>
            <translation>문서 페이지에서 추가하거나 먼저 대화를 남겨 두세요.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>아무것도 추가되지 않았습니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>%1 / %2 tokens</source>
            <translation>%1 / %2토큰</translation>
        </message>
        <message>
            <source>As is best for the model</source>
            <translation>모델에 가장 알맞게</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>먼저 묻기</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>How much of the model's context window the last turn filled. Click to see what the model sees.</source>
            <translation>지난 대화 차례가 모델의 컨텍스트 창을 얼마나 채웠는지 나타냅니다. 클릭하면 모델이 보는 내용을 표시합니다.</translation>
        </message>
        <message>
            <source>In the project %1</source>
            <translation>프로젝트: %1</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>지침과 기억…</translation>
        </message>
        <message>
            <source>Keep this conversation</source>
            <translation>이 대화 보관</translation>
        </message>
        <message>
            <source>Let the model search and edit memory</source>
            <translation>모델이 기억을 검색하고 편집하도록 허용</translation>
        </message>
        <message>
            <source>Memory: asks first</source>
            <translation>기억: 먼저 묻기</translation>
        </message>
        <message>
            <source>Memory: off</source>
            <translation>기억: 끔</translation>
        </message>
        <message>
            <source>Memory: on</source>
            <translation>기억: 켬</translation>
        </message>
        <message>
            <source>Memory: only read here</source>
            <translation>기억: 여기서는 읽기만</translation>
        </message>
        <message>
            <source>Memory: only when asked</source>
            <translation>기억: 요청할 때만</translation>
        </message>
        <message>
            <source>More for this conversation</source>
            <translation>이 대화의 다른 작업</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>새 대화</translation>
        </message>
        <message>
            <source>No trace</source>
            <translation>흔적 남기지 않음</translation>
        </message>
        <message>
            <source>No trace: no memory, nothing on the disk</source>
            <translation>흔적 남기지 않음: 기억도, 디스크 저장도 없음</translation>
        </message>
        <message>
            <source>Normal conversation</source>
            <translation>일반 대화</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>Off in this conversation</source>
            <translation>이 대화에서 끔</translation>
        </message>
        <message>
            <source>On in this conversation</source>
            <translation>이 대화에서 켬</translation>
        </message>
        <message>
            <source>Only read memory: learn nothing here</source>
            <translation>기억 읽기만: 여기서는 학습하지 않음</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>요청할 때만</translation>
        </message>
        <message>
            <source>Persona: %1</source>
            <translation>페르소나: %1</translation>
        </message>
        <message>
            <source>Personas…</source>
            <translation>페르소나…</translation>
        </message>
        <message>
            <source>Remember automatically</source>
            <translation>자동으로 기억</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>그림으로 공유…</translation>
        </message>
        <message>
            <source>What is remembered from now on, in all conversations</source>
            <translation>지금부터 모든 대화에서 기억할 내용</translation>
        </message>
        <message>
            <source>Who answers in this conversation</source>
            <translation>이 대화에서 답하는 상대</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>The conversation is kept</source>
            <translation>대화를 보관했습니다</translation>
        </message>
    </context>
    <context>
        <name>ChatReading</name>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
    </context>
    <context>
        <name>ChatTasks</name>
        <message>
            <source>Do this for me…</source>
            <translation>심부름 시키기…</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Take “%1” away</source>
            <translation>“%1” 빼기</translation>
        </message>
    </context>
    <context>
        <name>CitationList</name>
        <message>
            <source>Read, too, but no sentence rests on it</source>
            <translation>함께 읽었지만 근거로 쓰인 문장은 없음</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>What was read here has been erased since.</source>
            <translation>여기서 읽은 내용은 그 뒤에 삭제되었습니다.</translation>
        </message>
        <message>
            <source>[–] behind a sentence: none of these passages says so.</source>
            <translation>문장 뒤의 [–]: 이 구절들 어디에도 없는 내용입니다.</translation>
        </message>
    </context>
    <context>
        <name>CitationRow</name>
        <message>
            <source>Open here</source>
            <translation>여기서 열기</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>파일 열기</translation>
        </message>
    </context>
    <context>
        <name>ClassificationView</name>
        <message>
            <source>%1, %2 sure</source>
            <translation>%1(확신도 %2)</translation>
        </message>
        <message>
            <source>All texts (%1)</source>
            <translation>모든 텍스트(%1)</translation>
        </message>
        <message>
            <source>As in the table</source>
            <translation>표 순서대로</translation>
        </message>
        <message>
            <source>Compared with the labels you know</source>
            <translation>정답 라벨과 비교</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>라벨별 가능성</translation>
        </message>
        <message>
            <source>How many texts have each label</source>
            <translation>라벨별 텍스트 수</translation>
        </message>
        <message>
            <source>Least sure first</source>
            <translation>확신도 낮은 순</translation>
        </message>
        <message>
            <source>Looking up the rest…</source>
            <translation>나머지를 불러오는 중…</translation>
        </message>
        <message>
            <source>Most sure first</source>
            <translation>확신도 높은 순</translation>
        </message>
        <message>
            <source>Not classified yet</source>
            <translation>아직 분류되지 않음</translation>
        </message>
        <message>
            <source>Only wrong ones (%1)</source>
            <translation>틀린 것만(%1)</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>순서</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>개요</translation>
        </message>
        <message>
            <source>Which texts</source>
            <translation>표시할 텍스트</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedModel</name>
        <message>
            <source>How sure</source>
            <translation>확신도</translation>
        </message>
        <message>
            <source>Known label</source>
            <translation>정답 라벨</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>라벨</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>known to be %1</source>
            <translation>정답은 %1</translation>
        </message>
    </context>
    <context>
        <name>ClassifiedTable</name>
        <message>
            <source>Classified texts</source>
            <translation>분류한 텍스트</translation>
        </message>
    </context>
    <context>
        <name>ClassifyForm</name>
        <message numerus="yes">
            <source>%Ln rows.</source>
            <translation>
                <numerusform>행 %Ln개.</numerusform>
            </translation>
        </message>
        <message>
            <source>A label with examples has no name.</source>
            <translation>예문은 있지만 이름이 없는 라벨이 있습니다.</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>라벨 추가</translation>
        </message>
        <message numerus="yes">
            <source>At most %n labels can be told apart.</source>
            <translation>
                <numerusform>라벨은 최대 %n개까지 구별할 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with sentiment</source>
            <translation>감정 라벨로 시작</translation>
        </message>
        <message>
            <source>Begin with topics</source>
            <translation>주제 라벨로 시작</translation>
        </message>
        <message>
            <source>Choose the column with the text.</source>
            <translation>텍스트가 있는 열을 선택하세요.</translation>
        </message>
        <message>
            <source>Column with the known label</source>
            <translation>정답 라벨이 있는 열</translation>
        </message>
        <message>
            <source>Column with the text</source>
            <translation>텍스트가 있는 열</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>라벨</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Name at least two labels.</source>
            <translation>라벨을 두 개 이상 입력하세요.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>The first: “%1”</source>
            <translation>첫 번째: “%1”</translation>
        </message>
        <message>
            <source>The known label can't stand in the column with the text.</source>
            <translation>정답 라벨은 텍스트와 같은 열에 있을 수 없습니다.</translation>
        </message>
        <message>
            <source>The label “%1” has no example, and is to be told by those.</source>
            <translation>예문으로 구별하게 되어 있지만 “%1” 라벨에는 예문이 없습니다.</translation>
        </message>
        <message>
            <source>There are two labels called “%1”.</source>
            <translation>이름이 “%1”인 라벨이 두 개 있습니다.</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>구별 방법</translation>
        </message>
    </context>
    <context>
        <name>ClientDialog</name>
        <message>
            <source>Change it</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>It may ask the model. Nothing is learned from what it asks.</source>
            <translation>모델에 질문할 수 있습니다. 그 질문에서는 아무것도 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>It may propose memories</source>
            <translation>기억 제안 허용</translation>
        </message>
        <message>
            <source>It may read memory</source>
            <translation>기억 읽기 허용</translation>
        </message>
        <message>
            <source>Let a program in</source>
            <translation>프로그램 접근 허용</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>키 만들기</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Nothing: its project is gone</source>
            <translation>없음: 해당 프로젝트가 없어졌습니다</translation>
        </message>
        <message>
            <source>Only these kinds, and nothing from conversations; with none ticked, everything:</source>
            <translation>선택한 종류만 읽고 대화 내용은 읽지 않습니다. 아무것도 선택하지 않으면 모두 읽습니다:</translation>
        </message>
        <message>
            <source>They wait in Lately until you keep or discard them.</source>
            <translation>보관하거나 버릴 때까지 “최근”에서 기다립니다.</translation>
        </message>
        <message>
            <source>What is known in the project “%1”</source>
            <translation>“%1” 프로젝트에서 아는 것</translation>
        </message>
        <message>
            <source>What is known outside of projects</source>
            <translation>프로젝트 밖에서 아는 것</translation>
        </message>
        <message>
            <source>What matters for its questions is told to the model, and it may search. Each reading shows in Lately.</source>
            <translation>질문에 필요한 내용이 모델에 전달되고, 프로그램이 검색할 수도 있습니다. 읽을 때마다 “최근”에 표시됩니다.</translation>
        </message>
        <message>
            <source>What this program may</source>
            <translation>이 프로그램에 허용할 것</translation>
        </message>
        <message>
            <source>What you call it, such as “My editor”</source>
            <translation>알아보기 쉬운 이름(예: “내 편집기”)</translation>
        </message>
        <message>
            <source>Which memories</source>
            <translation>대상 기억</translation>
        </message>
    </context>
    <context>
        <name>ClientRow</name>
        <message>
            <source>%1 (only %2)</source>
            <translation>%1(%2만)</translation>
        </message>
        <message>
            <source>Asks the model</source>
            <translation>모델에 질문</translation>
        </message>
        <message>
            <source>Change what %1 may</source>
            <translation>%1에 허용할 것 변경</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Last used %1</source>
            <translation>마지막 사용: %1</translation>
        </message>
        <message>
            <source>Never used</source>
            <translation>사용한 적 없음</translation>
        </message>
        <message>
            <source>Proposes memories</source>
            <translation>기억 제안</translation>
        </message>
        <message>
            <source>Reads memory</source>
            <translation>기억 읽기</translation>
        </message>
        <message>
            <source>Reads nothing: its project is gone</source>
            <translation>아무것도 읽지 않음: 해당 프로젝트가 없어졌습니다</translation>
        </message>
        <message>
            <source>Reads the memory of “%1”</source>
            <translation>“%1”의 기억 읽기</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 제거</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>제거…</translation>
        </message>
    </context>
    <context>
        <name>ClientsSection</name>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Another one, if a program has this one already.</source>
            <translation>다른 프로그램이 이미 쓰고 있으면 다른 포트로 바꾸세요.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>주소 복사</translation>
        </message>
        <message>
            <source>Its key opens nothing any more, and what it is being answered breaks off.</source>
            <translation>이 프로그램의 키는 더 이상 쓸 수 없고, 진행 중인 답변은 중단됩니다.</translation>
        </message>
        <message>
            <source>Let a program in…</source>
            <translation>프로그램 접근 허용…</translation>
        </message>
        <message>
            <source>Let other programs on %1 in</source>
            <translation>%1의 다른 프로그램에 접근 허용</translation>
        </message>
        <message>
            <source>Let other programs on this computer in</source>
            <translation>이 컴퓨터의 다른 프로그램에 접근 허용</translation>
        </message>
        <message>
            <source>No program is served while this is switched off.</source>
            <translation>꺼져 있는 동안에는 어떤 프로그램에도 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>다른 프로그램</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>포트</translation>
        </message>
        <message>
            <source>Programs</source>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1을(를) 제거할까요?</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>The address is copied</source>
            <translation>주소를 복사했습니다</translation>
        </message>
        <message>
            <source>Those that speak OpenAI's protocol or MCP, each with a key. Web pages and other computers can't.</source>
            <translation>OpenAI 프로토콜이나 MCP를 쓰는 프로그램이 각자의 키로 연결합니다. 웹 페이지와 다른 컴퓨터는 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>What each reads of your memory stands in Lately, with its name.</source>
            <translation>각 프로그램이 읽은 기억은 프로그램 이름과 함께 “최근”에 표시됩니다.</translation>
        </message>
        <message>
            <source>What it has read stays told in Lately.</source>
            <translation>이미 읽은 내용은 계속 “최근”에 표시됩니다.</translation>
        </message>
        <message>
            <source>What was read…</source>
            <translation>읽은 내용…</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <source>Code</source>
            <translation>코드</translation>
        </message>
        <message>
            <source>Code in %1</source>
            <translation>%1 코드</translation>
        </message>
        <message>
            <source>Copy this code</source>
            <translation>이 코드 복사</translation>
        </message>
    </context>
    <context>
        <name>CodeDialog</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Copied. It leaves the clipboard when Rememora is locked.</source>
            <translation>복사했습니다. Rememora가 잠기면 클립보드에서 지워집니다.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>I have kept it in a safe place</source>
            <translation>안전한 곳에 보관했습니다</translation>
        </message>
        <message>
            <source>It couldn't be saved there: %1</source>
            <translation>그곳에 저장하지 못했습니다: %1</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. It is shown this once and kept nowhere: write it down or save it, and keep it where others don't look.</source>
            <translation>암호 문구를 잊었을 때 Rememora를 여는 코드입니다. 지금 한 번만 표시되며 어디에도 보관되지 않습니다. 적어 두거나 저장하고, 다른 사람이 보지 않는 곳에 보관하세요.</translation>
        </message>
        <message>
            <source>It opens Rememora when the passphrase is forgotten. Keep it where others don't look.</source>
            <translation>암호 문구를 잊었을 때 Rememora를 여는 코드입니다. 다른 사람이 보지 않는 곳에 보관하세요.</translation>
        </message>
        <message>
            <source>Recovery code of Rememora</source>
            <translation>Rememora의 복구 코드</translation>
        </message>
        <message>
            <source>Rememora recovery code</source>
            <translation>Rememora 복구 코드</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>텍스트로 저장…</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>복구 코드 저장</translation>
        </message>
        <message>
            <source>Saved. Who finds the file can open Rememora: better on a stick than here.</source>
            <translation>저장했습니다. 이 파일을 찾은 사람은 Rememora를 열 수 있습니다. 여기보다 USB 메모리에 두는 것이 좋습니다.</translation>
        </message>
        <message>
            <source>Your recovery code</source>
            <translation>내 복구 코드</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>Remove the column “%1”</source>
            <translation>“%1” 열 빼기</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Such as “invoice number”</source>
            <translation>예: “청구서 번호”</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Add pictures or files</source>
            <translation>그림이나 파일 추가</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enter로 보내기, Shift+Enter로 줄 바꿈</translation>
        </message>
        <message>
            <source>Files for this conversation…</source>
            <translation>이 대화의 파일…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>%1에게 보낼 메시지</translation>
        </message>
        <message>
            <source>Part of the screen…</source>
            <translation>화면 일부…</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>그림…</translation>
        </message>
        <message>
            <source>Saved prompts (/ in the empty field)</source>
            <translation>저장된 프롬프트(빈 입력란에서 /)</translation>
        </message>
        <message>
            <source>Sends as soon as the pictures are taken in. Esc stops that.</source>
            <translation>그림 추가가 끝나면 바로 보냅니다. Esc를 누르면 취소합니다.</translation>
        </message>
        <message>
            <source>This message has %1 characters; at most %2 can be sent. Shorten it or send it in parts.</source>
            <translation>이 메시지는 %1자입니다. 최대 %2자까지 보낼 수 있습니다. 줄이거나 나누어 보내세요.</translation>
        </message>
    </context>
    <context>
        <name>ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>ConflictCard</name>
        <message>
            <source>Changed on two of your computers</source>
            <translation>내 컴퓨터 두 대에서 변경됨</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>둘 다 보관</translation>
        </message>
        <message>
            <source>Keep the first</source>
            <translation>첫 번째 보관</translation>
        </message>
        <message>
            <source>Keep the second</source>
            <translation>두 번째 보관</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>지금까지</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>다른 쪽</translation>
        </message>
    </context>
    <context>
        <name>ConfusionModel</name>
        <message>
            <source>%1 texts: known to be %2, found to be %3</source>
            <translation>텍스트 %1개: 정답은 %2, 판정은 %3</translation>
        </message>
    </context>
    <context>
        <name>ConfusionTable</name>
        <message>
            <source>Known labels, row by row, and what was found</source>
            <translation>행별 정답 라벨과 판정 결과</translation>
        </message>
    </context>
    <context>
        <name>ConfusionView</name>
        <message>
            <source>%1 of %2 texts got the label you know (%3).</source>
            <translation>텍스트 %2개 중 %1개가 정답 라벨과 일치했습니다(%3).</translation>
        </message>
        <message>
            <source>Macro-F1 %1: how well each label was found, on average, so that rare labels count as much as frequent ones. Accuracy %2.</source>
            <translation>매크로 F1 %1: 각 라벨을 얼마나 잘 찾았는지의 평균으로, 드문 라벨도 흔한 라벨과 똑같이 셉니다. 정확도 %2.</translation>
        </message>
        <message>
            <source>Rows are the labels you know, columns what was found. Right answers are on the diagonal.</source>
            <translation>행은 정답 라벨, 열은 판정 결과입니다. 맞은 것은 대각선에 있습니다.</translation>
        </message>
        <message>
            <source>The labels are mostly right; look at those it was least sure of.</source>
            <translation>라벨이 대체로 맞습니다. 확신도가 가장 낮은 것을 살펴보세요.</translation>
        </message>
        <message>
            <source>The labels are mostly wrong: give each label a few examples, or clearer names, and try again.</source>
            <translation>라벨이 대부분 틀립니다. 라벨마다 예문을 몇 개 넣거나 이름을 더 분명하게 하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The labels are nearly always right.</source>
            <translation>라벨이 거의 항상 맞습니다.</translation>
        </message>
        <message>
            <source>The labels are often wrong: check them before you rely on them.</source>
            <translation>라벨이 자주 틀립니다. 믿고 쓰기 전에 확인하세요.</translation>
        </message>
    </context>
    <context>
        <name>ContinueForm</name>
        <message numerus="yes">
            <source>About %Ln words</source>
            <translation>
                <numerusform>약 %Ln단어</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty: what follows by itself</source>
            <translation>비워 두면 자연스럽게 이어 씁니다</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>분량</translation>
        </message>
        <message>
            <source>What is to come</source>
            <translation>이어질 내용</translation>
        </message>
    </context>
    <context>
        <name>ConversationChanges</name>
        <message numerus="yes">
            <source>%n conversation(s) archived</source>
            <translation>
                <numerusform>대화 %n개를 아카이브에 넣었습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) deleted</source>
            <translation>
                <numerusform>대화 %n개를 삭제했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved out of the project</source>
            <translation>
                <numerusform>대화 %n개를 프로젝트에서 뺐습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) moved to “%1”</source>
            <translation>
                <numerusform>대화 %n개를 “%1” 프로젝트로 옮겼습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) pinned</source>
            <translation>
                <numerusform>대화 %n개를 고정했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) taken out of the archive</source>
            <translation>
                <numerusform>대화 %n개를 아카이브에서 꺼냈습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) unpinned</source>
            <translation>
                <numerusform>대화 %n개를 고정 해제했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation deleted</source>
            <translation>대화를 삭제했습니다</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” 삭제됨</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>What was learned before stays where it was.</source>
            <translation>이전에 학습한 것은 있던 곳에 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>ConversationChoice</name>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <source>Name of the project</source>
            <translation>프로젝트 이름</translation>
        </message>
        <message>
            <source>Title of the conversation</source>
            <translation>대화 제목</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Conversations</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>새 프로젝트…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
    </context>
    <context>
        <name>ConversationOptions</name>
        <message>
            <source>%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere.</source>
            <translation>%1의 답변에는 %2 모델을 씁니다. 메시지를 보내면 이 모델을 불러오고, 다른 대화를 이어 가면 선택한 모델을 불러옵니다.</translation>
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
                <numerusform>%Ln개는 이미 있음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations</source>
            <translation>
                <numerusform>대화 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations without a message that can be read</source>
            <translation>
                <numerusform>읽을 수 있는 메시지가 없는 대화 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>편집하거나 다시 작성한 메시지 %Ln개(다른 버전으로)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait under Lately for your word: none is kept without it.</source>
            <translation>
                <numerusform>기억 %Ln개가 “최근”에서 확인을 기다립니다. 확인 없이는 하나도 보관되지 않습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln messages</source>
            <translation>
                <numerusform>메시지 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools come as a mark at most</source>
            <translation>
                <numerusform>그림, 파일, 도구 %Ln개는 기껏해야 표시로만 가져옵니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>사용할 수 없는 것 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>Import from %1</source>
            <translation>%1에서 가져오기</translation>
        </message>
        <message>
            <source>Import from another assistant</source>
            <translation>다른 어시스턴트에서 가져오기</translation>
        </message>
        <message>
            <source>Import from several assistants</source>
            <translation>여러 어시스턴트에서 가져오기</translation>
        </message>
        <message>
            <source>In the background, and only from what you said: each fact holds as of its own day.</source>
            <translation>백그라운드에서, 내가 한 말에서만 학습합니다. 각 사실은 말한 날을 기준으로 합니다.</translation>
        </message>
        <message>
            <source>Learn from them too</source>
            <translation>이 대화들에서도 학습</translation>
        </message>
        <message>
            <source>They come into your history with their titles and dates, can be searched, continued and recalled.</source>
            <translation>제목과 날짜가 그대로 기록에 들어오며, 검색하고 이어서 대화하고 떠올릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Those that are here and that you haven't changed become as they are there; the others only get what was said since.</source>
            <translation>이미 있고 바꾸지 않은 대화는 원본과 같아지고, 나머지에는 그 뒤에 오간 말만 더해집니다.</translation>
        </message>
    </context>
    <context>
        <name>ConversationsModel</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%2년 %1</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, 고정됨</translation>
        </message>
        <message>
            <source>%1, waits for your answer</source>
            <translation>%1, 내 답을 기다리는 중</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>대화 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>아카이브</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>새 대화</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <source>Previous 7 days</source>
            <translation>지난 7일</translation>
        </message>
        <message>
            <source>Project %1</source>
            <translation>프로젝트: %1</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>어제</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>접힘</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>펼쳐짐</translation>
        </message>
    </context>
    <context>
        <name>CoreClient</name>
        <message>
            <source>Close Rememora and install it again.</source>
            <translation>Rememora를 닫고 다시 설치하세요.</translation>
        </message>
        <message>
            <source>It is being started again. Then repeat what you just did.</source>
            <translation>다시 시작하는 중입니다. 그런 다음 방금 한 작업을 다시 하세요.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>변경된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Rememora was locked.</source>
            <translation>Rememora가 잠겼습니다.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model can't be started.</source>
            <translation>Rememora에서 모델을 실행하는 부분을 시작할 수 없습니다.</translation>
        </message>
        <message>
            <source>The part of Rememora that runs the model stopped unexpectedly.</source>
            <translation>Rememora에서 모델을 실행하는 부분이 예기치 않게 멈췄습니다.</translation>
        </message>
        <message>
            <source>The window and the core are of different versions of Rememora.</source>
            <translation>창과 코어의 Rememora 버전이 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Try again. If that doesn't help, the details say why.</source>
            <translation>다시 시도하세요. 그래도 안 되면 자세한 정보에서 이유를 확인할 수 있습니다.</translation>
        </message>
        <message>
            <source>Your conversations and memories are safe on disk.</source>
            <translation>대화와 기억은 디스크에 안전하게 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>CorrectionForm</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Do it again like this</source>
            <translation>이렇게 다시 하기</translation>
        </message>
        <message>
            <source>First take back what was changed</source>
            <translation>먼저 변경을 되돌리기</translation>
        </message>
        <message>
            <source>How is step %1 to be done?</source>
            <translation>%1단계를 어떻게 할까요?</translation>
        </message>
        <message>
            <source>Remember it for later</source>
            <translation>나중을 위해 기억하기</translation>
        </message>
        <message>
            <source>Such as: put the date first</source>
            <translation>예: 날짜를 맨 앞에 쓰기</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>너무 깁니다. 최대 %1자로 쓰세요.</translation>
        </message>
        <message>
            <source>This step and those after it are done anew.</source>
            <translation>이 단계와 그 뒤의 단계를 다시 합니다.</translation>
        </message>
    </context>
    <context>
        <name>DeleteProjectDialog</name>
        <message numerus="yes">
            <source>%n memory(ies) that only this project knows go into the bin for 30 days.</source>
            <translation>
                <numerusform>이 프로젝트에만 있는 기억 %n개가 30일 동안 휴지통에 들어갑니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message numerus="yes">
            <source>Delete its %n conversation(s) too</source>
            <translation>
                <numerusform>대화 %n개도 삭제</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete project</source>
            <translation>프로젝트 삭제</translation>
        </message>
        <message>
            <source>Delete “%1”?</source>
            <translation>“%1” 항목을 삭제할까요?</translation>
        </message>
        <message>
            <source>Its conversations are deleted with it.</source>
            <translation>프로젝트의 대화도 함께 삭제됩니다.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project.</source>
            <translation>프로젝트의 대화는 어느 프로젝트에도 속하지 않은 채 남습니다.</translation>
        </message>
        <message>
            <source>Its conversations stay, outside of any project: what was said in them can come up everywhere from then on.</source>
            <translation>프로젝트의 대화는 어느 프로젝트에도 속하지 않은 채 남습니다. 그때부터는 거기서 한 말이 어디서나 떠오를 수 있습니다.</translation>
        </message>
        <message>
            <source>You can undo this right after.</source>
            <translation>바로 실행 취소할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>Dictation</name>
        <message>
            <source>It is being started. Try again in a moment.</source>
            <translation>시작하는 중입니다. 잠시 뒤에 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The part of Rememora that listens isn't running just now.</source>
            <translation>Rememora에서 듣는 부분이 지금 실행되고 있지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message numerus="yes">
            <source>%n documents added</source>
            <translation>
                <numerusform>문서 %n개를 추가했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files were not added.</source>
            <translation>
                <numerusform>파일 %n개를 추가하지 못했습니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders are followed from now on</source>
            <translation>
                <numerusform>이제부터 폴더 %n개를 따라갑니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Add documents</source>
            <translation>문서 추가</translation>
        </message>
        <message>
            <source>Documents (%1);;All files (*)</source>
            <translation>문서 (%1);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Everything else was.</source>
            <translation>나머지는 모두 추가했습니다.</translation>
        </message>
        <message>
            <source>Follow a folder</source>
            <translation>폴더 따라가기</translation>
        </message>
        <message numerus="yes">
            <source>Removed %n from your documents. The files stay where they are.</source>
            <translation>
                <numerusform>문서에서 %n개를 뺐습니다. 파일은 제자리에 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Removed “%1”. The file stays where it is.</source>
            <translation>“%1”을(를) 뺐습니다. 파일은 제자리에 있습니다.</translation>
        </message>
        <message>
            <source>That is in your documents already</source>
            <translation>이미 문서에 있습니다</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>“%1” is no longer followed. Its files stay where they are.</source>
            <translation>“%1”을(를) 더 이상 따라가지 않습니다. 그 안의 파일은 제자리에 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>DocumentDelegate</name>
        <message>
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
    </context>
    <context>
        <name>DocumentDetail</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n개 선택됨</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>이 문서에 대해 묻기</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>이 문서들에 대해 묻기</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>목록으로 돌아가기</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>지금 읽지 않기</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>다시 따라가기</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>암호 입력…</translation>
        </message>
        <message>
            <source>In the followed folder “%1”</source>
            <translation>따라가는 폴더 “%1” 안</translation>
        </message>
        <message>
            <source>It is no longer where it was. What was read of it is still found, until you remove it.</source>
            <translation>원래 자리에 없습니다. 읽어 둔 내용은 뺄 때까지 계속 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>It isn't looked at for now. What was read of it is still found.</source>
            <translation>지금은 살펴보지 않습니다. 읽어 둔 내용은 계속 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>제외</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>이 문서의 더 많은 작업</translation>
        </message>
        <message>
            <source>One pattern a line, as in a .gitignore file. Hidden files and caches are left out anyway. What is left out from now on goes from your documents.</source>
            <translation>.gitignore 파일처럼 한 줄에 패턴 하나씩입니다. 숨김 파일과 캐시는 늘 제외됩니다. 앞으로 제외되는 것은 문서에서 빠집니다.</translation>
        </message>
        <message>
            <source>Only for one conversation</source>
            <translation>한 대화에만</translation>
        </message>
        <message>
            <source>Only for the project “%1”</source>
            <translation>프로젝트 “%1”에만</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Read %1</source>
            <translation>읽음: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>파일 관리자에서 보기</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>안의 문서 보기</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Summarise, translate…</source>
            <translation>요약, 번역…</translation>
        </message>
        <message>
            <source>Their files stay where they are.</source>
            <translation>파일은 제자리에 있습니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>What comes, changes or goes in it does so here. Nothing in it is ever changed.</source>
            <translation>그 안에서 생기고 바뀌고 사라지는 것이 여기에도 반영됩니다. 그 안의 것은 절대 바꾸지 않습니다.</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>위치</translation>
        </message>
    </context>
    <context>
        <name>DocumentFilters</name>
        <message>
            <source>Folder</source>
            <translation>폴더</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>모든 출처</translation>
        </message>
        <message>
            <source>How far they are</source>
            <translation>읽기 진행 상태</translation>
        </message>
        <message>
            <source>In any project or none</source>
            <translation>프로젝트와 무관하게</translation>
        </message>
        <message>
            <source>In any state</source>
            <translation>모든 상태</translation>
        </message>
        <message>
            <source>Of one conversation</source>
            <translation>한 대화의 문서</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>프로젝트</translation>
        </message>
        <message>
            <source>Show all documents again</source>
            <translation>모든 문서 다시 보기</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Which folder they are in</source>
            <translation>어느 폴더에 있는지</translation>
        </message>
        <message>
            <source>Which project they belong to</source>
            <translation>어느 프로젝트에 속하는지</translation>
        </message>
    </context>
    <context>
        <name>DocumentList</name>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
    </context>
    <context>
        <name>DocumentModel</name>
        <message>
            <source>Folder %1</source>
            <translation>폴더 %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentPicker</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n개 선택됨</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>선택</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>문서 선택</translation>
        </message>
        <message>
            <source>No document is called that.</source>
            <translation>그런 이름의 문서가 없습니다.</translation>
        </message>
        <message>
            <source>No documents yet.</source>
            <translation>아직 문서가 없습니다.</translation>
        </message>
        <message>
            <source>Search names</source>
            <translation>이름 검색</translation>
        </message>
    </context>
    <context>
        <name>DocumentSearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>검색어 지우기</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>문서 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder is followed: what comes, changes or goes in it does so here</source>
            <translation>폴더는 따라갑니다. 그 안에서 생기고 바뀌고 사라지는 것이 여기에도 반영됩니다</translation>
        </message>
        <message>
            <source>Add files or folders of %1, and Rememora answers from them and shows the page it stands on. They are read there, and the files themselves are never changed.</source>
            <translation>%1의 파일이나 폴더를 추가하면 Rememora가 그것을 바탕으로 답하고 적혀 있는 쪽을 보여 줍니다. 그 컴퓨터에서 읽으며, 파일 자체는 절대 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Add files or folders, and Rememora answers from them and shows the page it stands on. They are read on this computer, nothing of them leaves it, and the files themselves are never changed. You can also drop them on this page.</source>
            <translation>파일이나 폴더를 추가하면 Rememora가 그것을 바탕으로 답하고 적혀 있는 쪽을 보여 줍니다. 이 컴퓨터에서 읽으며, 내용은 밖으로 나가지 않고, 파일 자체는 절대 바뀌지 않습니다. 이 페이지에 끌어다 놓아도 됩니다.</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>파일 추가…</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>폴더 추가…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>No document is called “%1”, says it, or means something like it.</source>
            <translation>이름이 “%1”이거나, 그렇게 적혀 있거나, 비슷한 뜻인 문서가 없습니다.</translation>
        </message>
        <message>
            <source>No document is like that.</source>
            <translation>그런 문서가 없습니다.</translation>
        </message>
        <message>
            <source>No documents yet</source>
            <translation>아직 문서가 없습니다</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 것이 없습니다</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>문서에서 빼기</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>문서 검색</translation>
        </message>
        <message>
            <source>Search names and texts</source>
            <translation>이름과 내용 검색</translation>
        </message>
        <message>
            <source>Show all documents</source>
            <translation>모든 문서 보기</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>검색 범위가 좁혀져 있습니다. 위의 단추를 확인하세요.</translation>
        </message>
        <message>
            <source>What you add now is only for the project “%1”: its conversations alone are told of it.</source>
            <translation>지금 추가하는 것은 프로젝트 “%1”에만 속하며, 그 대화에서만 쓰입니다.</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <source>%1 left</source>
            <translation>%1 남음</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 of %2 are here</source>
            <translation>%1 / %2 받음</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/초</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Checking the file…</source>
            <translation>파일 확인 중…</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>연결 중…</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>%1 다운로드</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>이어받기</translation>
        </message>
        <message>
            <source>Stop. What is here already is kept</source>
            <translation>중지합니다. 이미 받은 부분은 남습니다</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag to another place (or Alt and an arrow key)</source>
            <translation>끌어서 옮기기(또는 Alt+화살표 키)</translation>
        </message>
    </context>
    <context>
        <name>DrawnPage</name>
        <message>
            <source>Drawing the page…</source>
            <translation>쪽을 그리는 중…</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>A picture without a file can only go into a message</source>
            <translation>파일이 아닌 그림은 메시지에만 넣을 수 있습니다</translation>
        </message>
        <message>
            <source>Add to this conversation, and ask about it</source>
            <translation>이 대화에 추가하고 묻기</translation>
        </message>
        <message>
            <source>Add to your documents</source>
            <translation>문서에 추가하기</translation>
        </message>
        <message>
            <source>Import conversations</source>
            <translation>대화 가져오기</translation>
        </message>
        <message>
            <source>Import this character card</source>
            <translation>이 캐릭터 카드 가져오기</translation>
        </message>
        <message>
            <source>Load this model</source>
            <translation>이 모델 불러오기</translation>
        </message>
        <message>
            <source>Show in your message</source>
            <translation>메시지에 넣기</translation>
        </message>
        <message>
            <source>Show it in your message</source>
            <translation>이 그림을 메시지에 넣기</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>기억할 내용</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereSection</name>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Go on there</source>
            <translation>그쪽에서 계속</translation>
        </message>
        <message>
            <source>Go on with the core on %1?</source>
            <translation>%1의 코어로 계속할까요?</translation>
        </message>
        <message>
            <source>Its conversations, memories, documents and settings are shown then. Nothing is moved or copied. What is being written now breaks off, and a message that isn't sent yet is dropped.</source>
            <translation>그러면 그쪽의 대화, 기억, 문서, 설정이 표시됩니다. 옮기거나 복사하는 것은 없습니다. 지금 작성 중인 것은 중단되고, 아직 보내지 않은 메시지는 버려집니다.</translation>
        </message>
        <message>
            <source>Model, memory and files</source>
            <translation>모델, 기억, 파일</translation>
        </message>
        <message>
            <source>On %1. Conversations, memories, documents and models are there, and paths mean files of that machine.</source>
            <translation>%1에 있습니다. 대화, 기억, 문서, 모델이 그곳에 있으며, 경로는 그 컴퓨터의 파일을 가리킵니다.</translation>
        </message>
        <message>
            <source>On this computer. A bigger machine of yours can do it as well, over SSH for instance.</source>
            <translation>이 컴퓨터에 있습니다. SSH 등을 쓰면 내가 가진 더 성능 좋은 컴퓨터에 맡길 수도 있습니다.</translation>
        </message>
        <message>
            <source>Reached by</source>
            <translation>연결 방법</translation>
        </message>
        <message>
            <source>What is on the other machine stays as it is, and is shown again when you go back to it.</source>
            <translation>다른 컴퓨터에 있는 것은 그대로 남으며, 그쪽으로 돌아가면 다시 표시됩니다.</translation>
        </message>
        <message>
            <source>What is on this computer stays as it is, and is shown again when you come back to it.</source>
            <translation>이 컴퓨터에 있는 것은 그대로 남으며, 이쪽으로 돌아오면 다시 표시됩니다.</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>코어를 실행하는 곳</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>People and things</source>
            <translation>사람과 사물</translation>
        </message>
    </context>
    <context>
        <name>ErrandActions</name>
        <message numerus="yes">
            <source>Deleted %n errands</source>
            <translation>
                <numerusform>심부름 %n개 삭제됨</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” 삭제됨</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>ErrandDialog</name>
        <message>
            <source>As you would tell somebody</source>
            <translation>다른 사람에게 말하듯이 쓰세요</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Begin without showing me the plan</source>
            <translation>계획을 보지 않고 시작</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Change the schedule</source>
            <translation>일정 변경</translation>
        </message>
        <message>
            <source>Do this for me</source>
            <translation>심부름 시키기</translation>
        </message>
        <message>
            <source>Do this on a schedule</source>
            <translation>일정에 따라 하기</translation>
        </message>
        <message>
            <source>For example: “Sort the invoices in Downloads into folders by month”</source>
            <translation>예: “다운로드에 있는 청구서를 월별 폴더로 정리해 줘”</translation>
        </message>
        <message>
            <source>It begins while Rememora runs. What it misses, it tells you when it starts.</source>
            <translation>Rememora가 실행 중일 때 시작합니다. 놓친 것은 Rememora를 시작할 때 알려 줍니다.</translation>
        </message>
        <message numerus="yes">
            <source>It begins with the %n steps of this plan.</source>
            <translation>
                <numerusform>이 계획의 %n개 단계로 시작합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Make a plan</source>
            <translation>계획 세우기</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>This is too long: say it in %1 characters at most.</source>
            <translation>너무 깁니다. 최대 %1자로 쓰세요.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>할 일</translation>
        </message>
    </context>
    <context>
        <name>ErrandFate</name>
        <message numerus="yes">
            <source>%n more actions, and go on</source>
            <translation>
                <numerusform>동작 %n회 늘려 계속</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>It couldn't be finished. What was done is kept.</source>
            <translation>끝내지 못했습니다. 지금까지 한 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>Its budget is used up: %1. What was done is kept.</source>
            <translation>한도를 다 썼습니다: %1. 지금까지 한 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>여기서 중지</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>You stopped it. What was done is kept.</source>
            <translation>내가 중지했습니다. 지금까지 한 것은 보관됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ErrandHeader</name>
        <message>
            <source>Back to all errands</source>
            <translation>모든 심부름으로 돌아가기</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Do this on a schedule…</source>
            <translation>일정에 따라 하기…</translation>
        </message>
        <message>
            <source>Do this once more</source>
            <translation>한 번 더 하기</translation>
        </message>
        <message>
            <source>Let it use %1 more</source>
            <comment>so many actions and minutes</comment>
            <translation>%1 더 허용</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>%1 시작</translation>
        </message>
        <message>
            <source>on a schedule</source>
            <translation>일정에 따라</translation>
        </message>
    </context>
    <context>
        <name>ErrandProgress</name>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
    </context>
    <context>
        <name>ErrandView</name>
        <message numerus="yes">
            <source>%n changes couldn't be taken back</source>
            <translation>
                <numerusform>변경 %n개를 되돌리지 못했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Change what is still to be done</source>
            <translation>남은 일 바꾸기</translation>
        </message>
        <message>
            <source>Remembered for next time</source>
            <translation>다음을 위해 기억함</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Thinking of a plan. You can change it before anything is done.</source>
            <translation>계획을 생각하는 중입니다. 실행하기 전에 바꿀 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ErrandsPart</name>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Do it now</source>
            <translation>지금 하기</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>심부름 시키기…</translation>
        </message>
        <message>
            <source>Errands</source>
            <translation>심부름</translation>
        </message>
        <message>
            <source>Errands on a schedule</source>
            <translation>일정에 따른 심부름</translation>
        </message>
        <message>
            <source>Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of.</source>
            <translation>예를 들어 매주 월요일 9시마다 Rememora가 실행 중일 때 일을 하게 할 수 있습니다. 놓친 것은 알려 드립니다.</translation>
        </message>
        <message>
            <source>Leave what was missed</source>
            <translation>놓친 것 건너뛰기</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>불러오는 중…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>새 일정…</translation>
        </message>
        <message>
            <source>Nothing begins by itself yet</source>
            <translation>자동으로 시작하는 것이 아직 없습니다</translation>
        </message>
        <message>
            <source>Nothing was asked for yet</source>
            <translation>아직 시킨 것이 없습니다</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time.</source>
            <translation>할 일을 말하고 계획을 살펴보세요. 그러면 도구를 써서 백그라운드에서 한 단계씩 진행하며, 도구를 쓸 때마다 먼저 묻습니다. 바로잡은 것은 다음을 위해 기억합니다.</translation>
        </message>
        <message>
            <source>Show the last one</source>
            <translation>마지막 것 보기</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>끄기</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>켜기</translation>
        </message>
    </context>
    <context>
        <name>ExportBar</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>내보내는 중…</translation>
        </message>
        <message>
            <source>Exporting… %1 messages</source>
            <translation>내보내는 중… 메시지 %1개</translation>
        </message>
        <message>
            <source>Exporting… %1 of %2 messages</source>
            <translation>내보내는 중… 메시지 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%Ln conversations chosen</source>
            <translation>
                <numerusform>대화 %Ln개 선택됨</numerusform>
            </translation>
        </message>
        <message>
            <source>A file for each conversation, in</source>
            <translation>대화마다 파일 하나, 저장 위치</translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>All that is known of it; Rememora reads it back in</source>
            <translation>알려진 모든 것. Rememora에서 다시 읽어 들일 수 있음</translation>
        </message>
        <message>
            <source>As</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose several…</source>
            <translation>여러 개 선택…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>위치 선택…</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Conversations that leave no trace can only be exported from their own menu.</source>
            <translation>흔적을 남기지 않는 대화는 그 대화의 메뉴에서만 내보낼 수 있습니다.</translation>
        </message>
        <message>
            <source>Conversations to export</source>
            <translation>내보낼 대화</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>대화 내보내기</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>“%1” 내보내기</translation>
        </message>
        <message>
            <source>JSON always holds everything, in one file.</source>
            <translation>JSON에는 언제나 모든 것이 한 파일에 들어갑니다.</translation>
        </message>
        <message>
            <source>Memories that were used</source>
            <translation>사용한 기억</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>One page to read in a browser and to print</source>
            <translation>브라우저에서 읽고 인쇄할 수 있는 한 페이지</translation>
        </message>
        <message>
            <source>Pages with numbers, to print or to hand on</source>
            <translation>인쇄하거나 전달하기 좋은 쪽 번호가 있는 문서</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>추론</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>이름과 번호를 대체어로 바꾸기</translation>
        </message>
        <message>
            <source>Text for notes and editors</source>
            <translation>메모와 편집기에 쓰는 텍스트</translation>
        </message>
        <message>
            <source>This conversation leaves no trace. The file will be one.</source>
            <translation>이 대화는 흔적을 남기지 않지만, 파일은 흔적이 됩니다.</translation>
        </message>
        <message>
            <source>This helps, and guarantees nothing: look the file through before you pass it on.</source>
            <translation>도움은 되지만 완전하지는 않습니다. 다른 사람에게 건네기 전에 파일을 살펴보세요.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>With</source>
            <translation>포함</translation>
        </message>
        <message>
            <source>a new folder</source>
            <translation>새 폴더</translation>
        </message>
        <message>
            <source>a zip file</source>
            <translation>zip 파일</translation>
        </message>
    </context>
    <context>
        <name>Exporter</name>
        <message numerus="yes">
            <source>%Ln conversations exported</source>
            <translation>
                <numerusform>대화 %Ln개를 내보냈습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Begun %1</source>
            <translation>%1 시작</translation>
        </message>
        <message>
            <source>Broken off</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Export conversations</source>
            <translation>대화 내보내기</translation>
        </message>
        <message>
            <source>Exported from Rememora on %1</source>
            <translation>%1에 Rememora에서 내보냄</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>추론</translation>
        </message>
        <message>
            <source>Something is being exported. Wait until it is done.</source>
            <translation>내보내는 중입니다. 끝날 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>내보낼 대화가 없습니다.</translation>
        </message>
        <message>
            <source>Used memories</source>
            <translation>사용한 기억</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>%1쪽</translation>
        </message>
    </context>
    <context>
        <name>ExtractForm</name>
        <message numerus="yes">
            <source>At most %n columns can be filled.</source>
            <translation>
                <numerusform>열은 최대 %n개까지 채울 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>열</translation>
        </message>
        <message>
            <source>Name at least one column.</source>
            <translation>열을 하나 이상 입력하세요.</translation>
        </message>
        <message>
            <source>One row for each</source>
            <translation>한 행의 단위</translation>
        </message>
        <message>
            <source>Such as “invoice”</source>
            <translation>예: “청구서”</translation>
        </message>
    </context>
    <context>
        <name>ExtractedModel</name>
        <message>
            <source>Page</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>찾은 것 없음</translation>
        </message>
    </context>
    <context>
        <name>ExtractedTable</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy all of the table</source>
            <translation>표 전체 복사</translation>
        </message>
        <message>
            <source>Extracted table</source>
            <translation>추출한 표</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>쪽 열기</translation>
        </message>
    </context>
    <context>
        <name>ExtractionView</name>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>행 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>불러오는 중…</translation>
        </message>
        <message>
            <source>Nothing in the text fits these columns. Other words for them may find more.</source>
            <translation>이 열에 맞는 내용이 텍스트에 없습니다. 열 이름을 다른 말로 바꾸면 더 찾을 수도 있습니다.</translation>
        </message>
        <message>
            <source>Nothing was found</source>
            <translation>찾은 것이 없습니다</translation>
        </message>
        <message>
            <source>Nothing was found yet</source>
            <translation>아직 찾은 것이 없습니다</translation>
        </message>
        <message>
            <source>Rows show here as they come.</source>
            <translation>행은 찾는 대로 여기에 표시됩니다.</translation>
        </message>
    </context>
    <context>
        <name>EyesLine</name>
        <message>
            <source>Choose another file…</source>
            <translation>다른 파일 선택…</translation>
        </message>
        <message>
            <source>Have it see pictures: choose its mmproj file…</source>
            <translation>그림을 볼 수 있게 하기: mmproj 파일 선택…</translation>
        </message>
        <message>
            <source>Not with this one</source>
            <translation>이 파일은 사용 안 함</translation>
        </message>
        <message>
            <source>Sees with %1</source>
            <translation>%1(으)로 그림을 봅니다</translation>
        </message>
    </context>
    <context>
        <name>FeatureBars</name>
        <message>
            <source>Why this was recalled</source>
            <translation>이것을 떠올린 이유</translation>
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
            <translation>닫기(Esc)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>Next place (F3)</source>
            <translation>다음 위치(F3)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>찾을 수 없음</translation>
        </message>
        <message>
            <source>Previous place (Shift+F3)</source>
            <translation>이전 위치(Shift+F3)</translation>
        </message>
    </context>
    <context>
        <name>FirstWords</name>
        <message>
            <source>All of it stays on %1, in %2. Nothing is sent anywhere else.</source>
            <translation>모든 것이 %1의 %2 폴더에 남습니다. 다른 곳에는 아무것도 보내지 않습니다.</translation>
        </message>
        <message>
            <source>All of it stays on this computer, in %1. Nothing is sent anywhere.</source>
            <translation>모든 것이 이 컴퓨터의 %1 폴더에 남습니다. 아무 데도 보내지 않습니다.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템 설정</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Do others use this computer? A passphrase encrypts all of it.</source>
            <translation>다른 사람도 이 컴퓨터를 쓰나요? 암호 문구를 설정하면 모든 것이 암호화됩니다.</translation>
        </message>
        <message>
            <source>It remembers what you tell it, across conversations, so that you needn't say it twice. The Memories page shows every memory with the words it rests on; each can be corrected and erased.</source>
            <translation>말해 준 것을 여러 대화에 걸쳐 기억하므로 두 번 말할 필요가 없습니다. 기억 페이지에서는 모든 기억을 그 근거가 된 말과 함께 볼 수 있고, 하나하나 바로잡거나 지울 수 있습니다.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Only what I ask for</source>
            <translation>요청한 것만</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>기억할 내용</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>암호 문구 설정…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>건너뛰기</translation>
        </message>
        <message>
            <source>The same, but ask me first</source>
            <translation>같지만, 먼저 묻기</translation>
        </message>
        <message>
            <source>Welcome to Rememora</source>
            <translation>Rememora에 오신 것을 환영합니다</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>기억할 내용</translation>
        </message>
        <message>
            <source>What you tell about yourself</source>
            <translation>나에 대해 말한 것</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>A folder that tools may look into</source>
            <translation>도구가 볼 수 있는 폴더</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>폴더 추가…</translation>
        </message>
        <message>
            <source>Folders for files</source>
            <translation>파일용 폴더</translation>
        </message>
        <message>
            <source>May read</source>
            <translation>읽기 허용</translation>
        </message>
        <message>
            <source>May read and change</source>
            <translation>읽기 및 변경 허용</translation>
        </message>
        <message>
            <source>None yet: tools can't reach any file of yours.</source>
            <translation>아직 없음: 도구는 내 파일에 접근할 수 없습니다.</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 빼기</translation>
        </message>
        <message>
            <source>Tools reach nothing outside of these. What they change is shown before, and can be undone.</source>
            <translation>도구는 이 폴더들 밖에는 접근하지 못합니다. 바뀌는 내용은 먼저 표시되며, 실행 취소할 수 있습니다.</translation>
        </message>
        <message>
            <source>What tools may do in %1</source>
            <translation>%1에서 도구에 허용할 것</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Found in your documents</source>
            <translation>문서에서 찾은 것</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>By name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>본문</translation>
        </message>
        <message>
            <source>Look for more passages</source>
            <translation>더 많은 대목 찾기</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n by name</source>
            <translation>
                <numerusform>이름으로 찾은 %n개 모두 보기</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GalleryList</name>
        <message>
            <source>Look at it</source>
            <translation>그림 보기</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>대화에서 보기</translation>
        </message>
        <message>
            <source>Try again to read it</source>
            <translation>다시 읽기 시도</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>아직 그림이 없습니다</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 것이 없습니다</translation>
        </message>
        <message>
            <source>Paste a picture into a message, drop it there, or take a part of the screen. Here you find it again: by the words in it, by what was said about it, and by when.</source>
            <translation>메시지에 그림을 붙여넣거나 끌어다 놓거나, 화면 일부를 찍으세요. 그림 속 글자, 그림에 대해 나눈 말, 시기로 여기에서 다시 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Search pictures</source>
            <translation>그림 검색</translation>
        </message>
        <message>
            <source>Try other words, or a time such as “last March”.</source>
            <translation>다른 단어나 “지난 3월” 같은 시기를 써 보세요.</translation>
        </message>
        <message>
            <source>Words in it, what was said, or when</source>
            <translation>그림 속 글자, 나눈 말, 시기</translation>
        </message>
    </context>
    <context>
        <name>Glossary</name>
        <message>
            <source>Add a term</source>
            <translation>용어 추가</translation>
        </message>
        <message>
            <source>Is to be called</source>
            <translation>옮길 말</translation>
        </message>
        <message>
            <source>Remove this term</source>
            <translation>이 용어 빼기</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>용어</translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>Explain how a heat pump works, in simple words</source>
            <translation>열펌프가 어떻게 작동하는지 쉬운 말로 설명해 줘</translation>
        </message>
        <message>
            <source>Help me plan a dinner for four friends</source>
            <translation>친구 네 명을 위한 저녁 식사 계획을 도와줘</translation>
        </message>
        <message>
            <source>It stays on %1; the Memories page shows it all.</source>
            <translation>모두 %1에 남으며, 기억 페이지에서 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>It stays on this computer; the Memories page shows it all.</source>
            <translation>모두 이 컴퓨터에 남으며, 기억 페이지에서 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>저장 위치: %1</translation>
        </message>
        <message>
            <source>Memory is off: nothing new is remembered.</source>
            <translation>기억이 꺼져 있습니다. 새로운 것은 기억하지 않습니다.</translation>
        </message>
        <message>
            <source>No trace: nothing that is remembered is used, nothing is learned, and nothing gets onto the disk. It is gone when Rememora closes, unless you keep it.</source>
            <translation>흔적 남기지 않음: 기억을 사용하지 않고, 아무것도 학습하지 않으며, 디스크에 아무것도 쓰지 않습니다. 보관하지 않으면 Rememora를 닫을 때 사라집니다.</translation>
        </message>
        <message>
            <source>Remember that I like short answers</source>
            <translation>내가 짧은 답을 좋아한다고 기억해 줘</translation>
        </message>
        <message>
            <source>Rememora remembers only what you ask it to.</source>
            <translation>Rememora는 요청한 것만 기억합니다.</translation>
        </message>
        <message>
            <source>What is on your mind?</source>
            <translation>무슨 생각을 하고 계신가요?</translation>
        </message>
        <message>
            <source>What is remembered is used; nothing of this conversation is learned.</source>
            <translation>기억을 사용하지만, 이 대화에서는 아무것도 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is proposed to you before it is kept.</source>
            <translation>나에 대해 말한 것은 보관하기 전에 먼저 제안됩니다.</translation>
        </message>
        <message>
            <source>What you tell Rememora about yourself is remembered for later.</source>
            <translation>나에 대해 Rememora에 말한 것은 나중을 위해 기억됩니다.</translation>
        </message>
    </context>
    <context>
        <name>GrowingEdit</name>
        <message>
            <source>A picture can't be put here, only into a message.</source>
            <translation>여기에는 그림을 넣을 수 없습니다. 메시지에만 넣을 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>GrowthChart</name>
        <message>
            <source>Memories by month</source>
            <translation>월별 기억</translation>
        </message>
    </context>
    <context>
        <name>HalfTabs</name>
        <message>
            <source>Errands</source>
            <translation>심부름</translation>
        </message>
        <message>
            <source>On a schedule</source>
            <translation>일정</translation>
        </message>
        <message>
            <source>With texts</source>
            <translation>텍스트</translation>
        </message>
    </context>
    <context>
        <name>HealthView</name>
        <message>
            <source>%1 of %2 found, %3 of them first</source>
            <translation>%2개 중 %1개 찾음, 그중 %3개는 첫 번째</translation>
        </message>
        <message numerus="yes">
            <source>%n are about days long past</source>
            <translation>
                <numerusform>%n개는 오래전에 지난 날에 관한 것입니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can't be found by meaning yet; they are being read.</source>
            <translation>
                <numerusform>%n개는 아직 의미로 찾을 수 없습니다. 읽는 중입니다.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n may be so no longer</source>
            <translation>
                <numerusform>%n개는 이제 맞지 않을 수 있습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were never needed</source>
            <translation>
                <numerusform>%n개는 한 번도 쓰이지 않았습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask me in six months</source>
            <translation>6개월 뒤에 묻기</translation>
        </message>
        <message>
            <source>Asking for facts that are known…</source>
            <translation>알고 있는 사실을 묻는 중…</translation>
        </message>
        <message>
            <source>Both are true</source>
            <translation>둘 다 사실</translation>
        </message>
        <message>
            <source>Can't both be true</source>
            <translation>둘 다 사실일 수는 없습니다</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>다시 확인</translation>
        </message>
        <message>
            <source>Compare the index with what is stored</source>
            <translation>색인을 저장된 내용과 비교</translation>
        </message>
        <message numerus="yes">
            <source>Forget these %n</source>
            <translation>
                <numerusform>이 %n개 잊기</numerusform>
            </translation>
        </message>
        <message>
            <source>Jobs, places and plans that you spoke of more than a year ago, or whose days are over.</source>
            <translation>1년도 더 전에 말했거나 날짜가 지난 직업, 장소, 계획입니다.</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>둘 다 보관</translation>
        </message>
        <message>
            <source>Looking through your memories…</source>
            <translation>기억을 살펴보는 중…</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>합치기</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>더는 아님</translation>
        </message>
        <message>
            <source>Say the same</source>
            <translation>같은 내용입니다</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>의미로 검색</translation>
        </message>
        <message>
            <source>Search by meaning knows every one of them.</source>
            <translation>모두 의미로 검색할 수 있습니다.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>%n개 모두 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>지금도 맞음</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Test my memory</source>
            <translation>내 기억 시험하기</translation>
        </message>
        <message>
            <source>The newer is true</source>
            <translation>새것이 사실</translation>
        </message>
        <message>
            <source>The older one is past now</source>
            <translation>이전 것은 이제 과거입니다</translation>
        </message>
        <message>
            <source>There is nothing to ask for yet.</source>
            <translation>아직 물어볼 것이 없습니다.</translation>
        </message>
        <message>
            <source>They had their day, and nobody has asked for them since.</source>
            <translation>그날은 지났고, 그 뒤로 아무도 찾지 않았습니다.</translation>
        </message>
        <message>
            <source>They have been here for a month or longer, and no reply has used them.</source>
            <translation>한 달 넘게 있었지만 어떤 답변에도 쓰이지 않았습니다.</translation>
        </message>
        <message>
            <source>You are asked about it in six months</source>
            <translation>6개월 뒤에 다시 묻습니다</translation>
        </message>
        <message>
            <source>at place %1</source>
            <translation>%1번째</translation>
        </message>
        <message>
            <source>in the bin</source>
            <translation>휴지통에 있음</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>찾지 못함</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <source>true before</source>
            <translation>예전 사실</translation>
        </message>
        <message>
            <source>true now</source>
            <translation>지금 사실</translation>
        </message>
    </context>
    <context>
        <name>HeldBackCard</name>
        <message>
            <source>Held back: looks like a key, or a link that opens something</source>
            <translation>보류: 키 또는 무언가를 여는 링크로 보임</translation>
        </message>
        <message>
            <source>Held back: looks like a password or a code</source>
            <translation>보류: 암호 또는 코드로 보임</translation>
        </message>
        <message>
            <source>Held back: looks like the number of a card, an account or a paper</source>
            <translation>보류: 카드, 계좌, 증명서의 번호로 보임</translation>
        </message>
        <message>
            <source>It is remembered as you said it, and told when it matters</source>
            <translation>말한 그대로 기억하고, 필요할 때 씁니다</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>그래도 보관</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>보관 안 함</translation>
        </message>
        <message>
            <source>Nothing is remembered, and this line goes</source>
            <translation>아무것도 기억하지 않으며, 이 줄은 사라집니다</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>메시지 열기</translation>
        </message>
    </context>
    <context>
        <name>HubDialog</name>
        <message>
            <source>%1 has no GGUF file that is a whole model.</source>
            <translation>%1 저장소에는 온전한 모델인 GGUF 파일이 없습니다.</translation>
        </message>
        <message>
            <source>%1 · licence: %2. By downloading you accept it.</source>
            <translation>%1 · 라이선스: %2. 다운로드하면 동의하는 것입니다.</translation>
        </message>
        <message>
            <source>Add a model from the hub</source>
            <translation>허브에서 모델 추가</translation>
        </message>
        <message>
            <source>Any repository with GGUF files will do. Its name, and nothing else, is sent to the model hub when you press Look.</source>
            <translation>GGUF 파일이 있는 저장소라면 무엇이든 됩니다. “조회”를 누르면 저장소 이름만 모델 허브로 보냅니다.</translation>
        </message>
        <message>
            <source>Asking the hub…</source>
            <translation>허브에 묻는 중…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>%1 다운로드</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>조회</translation>
        </message>
        <message>
            <source>Repository: owner/name, or the address of its page</source>
            <translation>저장소: 소유자/이름 또는 페이지 주소</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>명시 안 됨</translation>
        </message>
        <message>
            <source>sees pictures</source>
            <translation>그림을 봄</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>여기서는 느림</translation>
        </message>
        <message>
            <source>too large for the free memory</source>
            <translation>여유 메모리보다 큼</translation>
        </message>
    </context>
    <context>
        <name>ImportBar</name>
        <message numerus="yes">
            <source>%Ln brought up to date</source>
            <translation>
                <numerusform>%Ln개 업데이트함</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversations imported</source>
            <translation>
                <numerusform>대화 %Ln개 가져옴</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln edited or repeated messages as other versions</source>
            <translation>
                <numerusform>편집하거나 다시 작성한 메시지 %Ln개(다른 버전으로)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left as they are</source>
            <translation>
                <numerusform>%Ln개 그대로 둠</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln memories wait for your word</source>
            <translation>
                <numerusform>기억 %Ln개가 확인을 기다림</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures, files and tools as a mark at most</source>
            <translation>
                <numerusform>그림, 파일, 도구 %Ln개는 기껏해야 표시로만</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln that can't be used</source>
            <translation>
                <numerusform>사용할 수 없는 것 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln without a message</source>
            <translation>
                <numerusform>메시지 없는 것 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Importing conversations… %1 of %2</source>
            <translation>대화 가져오는 중… %1 / %2</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>파일 읽는 중…</translation>
        </message>
        <message>
            <source>Stopped: %1</source>
            <translation>중지됨: %1</translation>
        </message>
        <message>
            <source>The import broke off.</source>
            <translation>가져오기가 중단되었습니다.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>변경 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>신규 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n that can't be used</source>
            <translation>
                <numerusform>사용 불가 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n there already</source>
            <translation>
                <numerusform>기존 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message numerus="yes">
            <source>Import %n memories</source>
            <translation>
                <numerusform>기억 %n개 가져오기</numerusform>
            </translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>기억 가져오기</translation>
        </message>
        <message>
            <source>What would be new or changed</source>
            <translation>새로 생기거나 바뀔 내용</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>변경: %1</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… 외 %n개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message numerus="yes">
            <source>%n computer(s) share this folder.</source>
            <translation>
                <numerusform>컴퓨터 %n대가 이 폴더를 공유합니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Join</source>
            <translation>참여</translation>
        </message>
        <message>
            <source>Join your other computers</source>
            <translation>내 다른 컴퓨터와의 동기화에 참여</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>이 컴퓨터의 이름</translation>
        </message>
        <message>
            <source>The passphrase of your other computers</source>
            <translation>내 다른 컴퓨터의 암호 문구</translation>
        </message>
        <message>
            <source>What is here and what is there come together: nothing is lost on either side, and what you have erased there is erased here, too.</source>
            <translation>여기 있는 것과 저쪽에 있는 것이 합쳐집니다. 어느 쪽에서도 잃는 것은 없으며, 저쪽에서 영구 삭제한 것은 여기서도 삭제됩니다.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>복사했습니다.</translation>
        </message>
        <message>
            <source>Copy as an MCP server</source>
            <translation>MCP 서버로 복사</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>키 복사</translation>
        </message>
        <message>
            <source>Put it into that program now: it is shown this once, and kept nowhere. Whoever has it may do what the program may, on this computer.</source>
            <translation>지금 그 프로그램에 넣으세요. 지금 한 번만 표시되며 어디에도 보관되지 않습니다. 이 키를 가진 사람은 누구나 이 컴퓨터에서 그 프로그램에 허용된 일을 할 수 있습니다.</translation>
        </message>
        <message>
            <source>The key of %1</source>
            <translation>%1의 키</translation>
        </message>
        <message>
            <source>What programs with MCP servers read in their settings</source>
            <translation>MCP 서버를 쓰는 프로그램의 설정에 넣을 내용</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message>
            <source>Examples of label %1</source>
            <translation>라벨 %1의 예문</translation>
        </message>
        <message>
            <source>Examples, one on each line</source>
            <translation>예문, 한 줄에 하나씩</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>라벨</translation>
        </message>
        <message>
            <source>Label %1</source>
            <translation>라벨 %1</translation>
        </message>
        <message>
            <source>Remove label %1</source>
            <translation>라벨 %1 빼기</translation>
        </message>
    </context>
    <context>
        <name>LatelyView</name>
        <message>
            <source>Allow again</source>
            <translation>다시 허용</translation>
        </message>
        <message>
            <source>Learned lately</source>
            <translation>최근 학습한 것</translation>
        </message>
        <message>
            <source>Never learned</source>
            <translation>학습하지 않는 것</translation>
        </message>
        <message>
            <source>Not learned</source>
            <translation>학습하지 않음</translation>
        </message>
        <message>
            <source>Nothing was learned yet</source>
            <translation>아직 학습한 것이 없습니다</translation>
        </message>
        <message>
            <source>Read by other programs</source>
            <translation>다른 프로그램이 읽음</translation>
        </message>
        <message>
            <source>Statements like these are not learned, whoever they are about.</source>
            <translation>이런 말은 누구에 관한 것이든 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>Waiting for your word</source>
            <translation>확인 대기 중</translation>
        </message>
        <message>
            <source>What Rememora learns from your conversations shows here, each with a way to take it back.</source>
            <translation>Rememora가 대화에서 학습한 것이 여기에 표시되며, 하나하나 되돌릴 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>LearnedCard</name>
        <message>
            <source>Forget it; nothing like this is learned any more</source>
            <translation>잊습니다. 앞으로 이런 것은 학습하지 않습니다</translation>
        </message>
        <message>
            <source>Forget it; what was true before is true again</source>
            <translation>잊습니다. 이전 내용이 다시 사실이 됩니다</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>둘 다 보관</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>이건 학습 안 함</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>What was true before is true as well</source>
            <translation>이전 내용도 사실입니다</translation>
        </message>
        <message>
            <source>instead of: %1</source>
            <translation>대체된 내용: %1</translation>
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
            <translation>가져온 모든 대화에서 학습을 마쳤습니다.</translation>
        </message>
        <message>
            <source>Learning from imported conversations… %1 of %2 messages</source>
            <translation>가져온 대화에서 학습하는 중… 메시지 %1 / %2</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>What was learned stays. You can go on later</source>
            <translation>학습한 것은 남고, 나중에 이어서 할 수 있습니다</translation>
        </message>
    </context>
    <context>
        <name>LinesModel</name>
        <message>
            <source>Added: %1</source>
            <translation>추가됨: %1</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>제거됨: %1</translation>
        </message>
    </context>
    <context>
        <name>LinuxSession</name>
        <message>
            <source>It is being locked.</source>
            <translation>잠그는 중입니다.</translation>
        </message>
    </context>
    <context>
        <name>ListeningBar</name>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Heard; written down when the reply is there</source>
            <translation>들었습니다. 답변이 끝나면 받아 적습니다</translation>
        </message>
        <message>
            <source>Listening, hands-free</source>
            <translation>듣는 중, 핸즈프리</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>듣는 중…</translation>
        </message>
        <message>
            <source>No longer listening</source>
            <translation>듣기 끝남</translation>
        </message>
        <message>
            <source>Throw away what was heard (Esc)</source>
            <translation>들은 내용 버리기(Esc)</translation>
        </message>
        <message>
            <source>Writing down the last words…</source>
            <translation>마지막 말을 받아 적는 중…</translation>
        </message>
    </context>
    <context>
        <name>ListeningSection</name>
        <message>
            <source>%1 (not plugged in)</source>
            <translation>%1(연결되지 않음)</translation>
        </message>
        <message>
            <source>Chosen, it is recognised better and sooner.</source>
            <translation>선택해 두면 더 정확하고 빠르게 알아듣습니다.</translation>
        </message>
        <message>
            <source>Hands-free: send after a pause</source>
            <translation>핸즈프리: 말을 멈추면 보내기</translation>
        </message>
        <message>
            <source>Heard from what is said</source>
            <translation>말을 듣고 자동 감지</translation>
        </message>
        <message>
            <source>Language you speak</source>
            <translation>말하는 언어</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>마이크</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>아직 없음</translation>
        </message>
        <message>
            <source>One of the models below.</source>
            <translation>아래 모델 중 하나입니다.</translation>
        </message>
        <message>
            <source>Otherwise what you said waits for Enter. Hands-free begins with a right click on the microphone.</source>
            <translation>끄면 말한 내용은 Enter를 누를 때까지 기다립니다. 핸즈프리는 마이크를 오른쪽 클릭하여 시작합니다.</translation>
        </message>
        <message>
            <source>Recognised by</source>
            <translation>인식 모델</translation>
        </message>
        <message>
            <source>Talking</source>
            <translation>말하기</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>시스템 설정</translation>
        </message>
        <message>
            <source>What it hears is written down and not kept.</source>
            <translation>들은 내용은 받아 적으며 소리는 보관하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>ListeningWords</name>
        <message>
            <source>Allow it in the system's settings for privacy, then try again.</source>
            <translation>시스템의 개인 정보 보호 설정에서 허용한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Another program is using the microphone.</source>
            <translation>다른 프로그램이 마이크를 사용하고 있습니다.</translation>
        </message>
        <message>
            <source>End it there, or choose another microphone in the settings, under Talking.</source>
            <translation>그 프로그램에서 사용을 끝내거나 설정의 “말하기”에서 다른 마이크를 선택하세요.</translation>
        </message>
        <message>
            <source>Fetch a speech model…</source>
            <translation>음성 모델 받기…</translation>
        </message>
        <message>
            <source>No microphone was found.</source>
            <translation>마이크를 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one in the settings, under Talking.</source>
            <translation>다시 연결하거나 설정의 “말하기”에서 다른 마이크를 선택하세요.</translation>
        </message>
        <message>
            <source>Plug one in, then try again.</source>
            <translation>마이크를 연결한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>See whether it is muted, whether the system lets Rememora listen, or choose another one in the settings, under Talking.</source>
            <translation>음소거되어 있지 않은지, 시스템이 Rememora가 듣는 것을 허용하는지 확인하거나 설정의 “말하기”에서 다른 마이크를 선택하세요.</translation>
        </message>
        <message>
            <source>Settings for speech…</source>
            <translation>음성 설정…</translation>
        </message>
        <message>
            <source>The microphone can't be used.</source>
            <translation>마이크를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>The microphone gives nothing but silence.</source>
            <translation>마이크에서 아무 소리도 들어오지 않습니다.</translation>
        </message>
        <message>
            <source>The microphone is gone.</source>
            <translation>마이크가 없어졌습니다.</translation>
        </message>
        <message>
            <source>The system doesn't let Rememora use the microphone.</source>
            <translation>시스템이 Rememora의 마이크 사용을 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>Try again, or choose another one in the settings, under Talking.</source>
            <translation>다시 시도하거나 설정의 “말하기”에서 다른 마이크를 선택하세요.</translation>
        </message>
        <message>
            <source>What was heard so far stays.</source>
            <translation>지금까지 들은 내용은 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>LoadBar</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Loading %1 into memory… %2 %</source>
            <translation>%1 메모리에 불러오는 중… %2%</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Documents themselves and downloaded models aren't touched by it.</source>
            <translation>문서 자체와 다운로드한 모델에는 영향이 없습니다.</translation>
        </message>
        <message>
            <source>Downloading %1: %2 %</source>
            <translation>%1 다운로드 중: %2%</translation>
        </message>
        <message>
            <source>Forgotten?</source>
            <translation>잊으셨나요?</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>잠시만 기다리세요…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>암호 문구</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>복구 코드</translation>
        </message>
        <message>
            <source>Rememora is locked</source>
            <translation>Rememora가 잠겨 있습니다</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>다른 사용자</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>암호 문구가 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The recovery code opens everything, and then you can set another passphrase.</source>
            <translation>복구 코드로 모든 것을 열 수 있고, 그런 다음 다른 암호 문구를 설정할 수 있습니다.</translation>
        </message>
        <message>
            <source>Then what is kept here is lost: conversations, memories and what was read of documents. Nobody has another key.</source>
            <translation>그러면 여기에 보관된 대화, 기억, 문서에서 읽은 내용을 잃게 됩니다. 다른 키는 아무에게도 없습니다.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move its data folder on %1 away.</source>
            <translation>새로 시작하려면 Rememora를 닫고 %1에 있는 데이터 폴더를 다른 곳으로 옮기세요.</translation>
        </message>
        <message>
            <source>To begin anew, close Rememora and move this folder away: %1</source>
            <translation>새로 시작하려면 Rememora를 닫고 이 폴더를 다른 곳으로 옮기세요: %1</translation>
        </message>
        <message>
            <source>Try again in %1.</source>
            <translation>%1 뒤에 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>잠금 해제</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>잠금 해제 중…</translation>
        </message>
        <message>
            <source>Use the keyring</source>
            <translation>키링 사용</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>암호 문구 사용</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>복구 코드 사용</translation>
        </message>
        <message>
            <source>Without both, what is kept here can't be read by anybody, and it can't be brought back.</source>
            <translation>둘 다 없으면 여기에 보관된 것은 아무도 읽을 수 없고, 되살릴 수도 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>It has written nothing yet.</source>
            <translation>아직 기록한 것이 없습니다.</translation>
        </message>
        <message>
            <source>Log of %1</source>
            <translation>%1의 로그</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>The log couldn't be read.</source>
            <translation>로그를 읽지 못했습니다.</translation>
        </message>
    </context>
    <context>
        <name>MakingStrip</name>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
    </context>
    <context>
        <name>MapChart</name>
        <message>
            <source>Map of memories</source>
            <translation>기억 지도</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Colour by</source>
            <translation>색 기준</translation>
        </message>
        <message>
            <source>Coloured by kind</source>
            <translation>종류별 색</translation>
        </message>
        <message>
            <source>Coloured by person</source>
            <translation>사람별 색</translation>
        </message>
        <message>
            <source>Draw a line around memories to select them</source>
            <translation>선을 그어 기억 선택</translation>
        </message>
        <message>
            <source>Draw it again</source>
            <translation>다시 그리기</translation>
        </message>
        <message>
            <source>Drawing the map…</source>
            <translation>지도 그리는 중…</translation>
        </message>
        <message>
            <source>How far the map is</source>
            <translation>지도 진행 정도</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>올가미</translation>
        </message>
        <message>
            <source>Memories that mean similar things come to lie side by side.</source>
            <translation>의미가 비슷한 기억이 나란히 놓입니다.</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>전체 보기</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>최신 기억 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Too little for a map</source>
            <translation>지도를 그리기에 너무 적습니다</translation>
        </message>
        <message>
            <source>With three memories or more, they show here side by side where their meanings are near.</source>
            <translation>기억이 세 개 이상이면 의미가 가까운 것끼리 나란히 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>nobody of these</source>
            <translation>해당 없음</translation>
        </message>
    </context>
    <context>
        <name>MaskPreview</name>
        <message numerus="yes">
            <source>In the first %Ln messages: %1</source>
            <translation>
                <numerusform>처음 메시지 %Ln개에서: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for names and numbers…</source>
            <translation>이름과 번호를 찾는 중…</translation>
        </message>
        <message>
            <source>Names that no memory speaks of can't be found right now.</source>
            <translation>기억에 나오지 않는 이름은 지금 찾을 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was found to replace.</source>
            <translation>바꿀 것을 찾지 못했습니다.</translation>
        </message>
    </context>
    <context>
        <name>MaskWords</name>
        <message numerus="yes">
            <source>%Ln IP addresses</source>
            <translation>
                <numerusform>IP 주소 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account names</source>
            <translation>
                <numerusform>계정 이름 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln addresses</source>
            <translation>
                <numerusform>주소 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dates</source>
            <translation>
                <numerusform>날짜 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln e-mail addresses</source>
            <translation>
                <numerusform>이메일 주소 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln links</source>
            <translation>
                <numerusform>링크 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln organisations</source>
            <translation>
                <numerusform>단체 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other numbers</source>
            <translation>
                <numerusform>기타 번호 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>인물 %Ln명</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln places</source>
            <translation>
                <numerusform>장소 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln secrets</source>
            <translation>
                <numerusform>비밀 정보 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln telephone numbers</source>
            <translation>
                <numerusform>전화번호 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Account</source>
            <translation>계정</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>이메일</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP 주소</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>링크</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>단체</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>비밀 정보</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>전화</translation>
        </message>
    </context>
    <context>
        <name>MemoriesPage</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n개 찾음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories</source>
            <translation>
                <numerusform>기억 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories are erased.</source>
            <translation>
                <numerusform>기억 %n개가 영구 삭제됩니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>About you</source>
            <translation>나에 대해</translation>
        </message>
        <message>
            <source>Add memory</source>
            <translation>기억 추가</translation>
        </message>
        <message>
            <source>All memories</source>
            <translation>모든 기억</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>휴지통을 비울까요?</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>휴지통 비우기…</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>영구 삭제</translation>
        </message>
        <message>
            <source>Erase this memory?</source>
            <translation>이 기억을 영구 삭제할까요?</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Import and export</source>
            <translation>가져오기 및 내보내기</translation>
        </message>
        <message>
            <source>Lately</source>
            <translation>최근</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>지도</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>사람과 사물</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>The messages they came from stay.</source>
            <translation>출처 메시지는 남습니다.</translation>
        </message>
        <message>
            <source>This memory has been forgotten since.</source>
            <translation>이 기억은 그 뒤에 잊혔습니다.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>타임라인</translation>
        </message>
        <message>
            <source>its text, history and vectors, from the files too</source>
            <translation>이 기억의 글, 기록, 벡터(파일에서도)</translation>
        </message>
        <message>
            <source>their texts, histories and vectors, from the files too</source>
            <translation>이 기억들의 글, 기록, 벡터(파일에서도)</translation>
        </message>
    </context>
    <context>
        <name>MemoryActions</name>
        <message numerus="yes">
            <source>%n memories are one now</source>
            <translation>
                <numerusform>기억 %n개를 하나로 합쳤습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories were made of it</source>
            <translation>
                <numerusform>기억 %n개로 나눴습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked again in %n days: %1</source>
            <translation>
                <numerusform>%n일 뒤에 다시 물음: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are true now</source>
            <translation>이제 둘 다 사실입니다</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>다시 실행함: %1</translation>
        </message>
        <message numerus="yes">
            <source>Forgot %n memories</source>
            <translation>
                <numerusform>기억 %n개를 잊었습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>잊음: %1</translation>
        </message>
        <message>
            <source>It is remembered</source>
            <translation>기억했습니다</translation>
        </message>
        <message>
            <source>No longer true: %1</source>
            <translation>더는 사실 아님: %1</translation>
        </message>
        <message>
            <source>Not asked about again: %1</source>
            <translation>다시 묻지 않음: %1</translation>
        </message>
        <message>
            <source>Now true: %1</source>
            <translation>지금 사실: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>기억함: %1</translation>
        </message>
        <message>
            <source>Still so: %1</source>
            <translation>지금도 맞음: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>취소함: %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>취소할 작업이 없습니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>MemoryDelegate</name>
        <message>
            <source>pinned</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
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
                <numerusform>기억 %n개를 변경했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories selected</source>
            <translation>
                <numerusform>기억 %n개 선택됨</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times in errands</source>
            <translation>
                <numerusform>심부름에서 %n번</numerusform>
            </translation>
        </message>
        <message>
            <source>A pinned memory comes first and is always in your profile</source>
            <translation>고정한 기억은 맨 앞에 오며 항상 프로필에 들어갑니다</translation>
        </message>
        <message>
            <source>As it was then</source>
            <translation>이때 상태로 되돌리기</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>지금도 맞는지 묻기</translation>
        </message>
        <message>
            <source>Ask whether they are still so</source>
            <translation>지금도 맞는지 묻기</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>목록으로 돌아가기</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Edit memory</source>
            <translation>기억 편집</translation>
        </message>
        <message>
            <source>Erase now…</source>
            <translation>지금 영구 삭제…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
        <message>
            <source>Forgotten by itself on %1</source>
            <translation>%1에 자동으로 잊습니다</translation>
        </message>
        <message>
            <source>Forgotten on %1. It is erased for good 30 days later.</source>
            <translation>%1에 잊었습니다. 30일 뒤에 영구 삭제됩니다.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>기억 범위</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>합치기…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>New memory</source>
            <translation>새 기억</translation>
        </message>
        <message numerus="yes">
            <source>One memory in place of %n</source>
            <translation>
                <numerusform>%n개를 기억 하나로</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>메시지 열기</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>고정</translation>
        </message>
        <message numerus="yes">
            <source>Recalled only in %n conversations</source>
            <translation>
                <numerusform>대화 %n개에서만 떠올림</numerusform>
            </translation>
        </message>
        <message>
            <source>Split memory</source>
            <translation>기억 나누기</translation>
        </message>
        <message>
            <source>Split…</source>
            <translation>나누기…</translation>
        </message>
        <message>
            <source>Text, kind, dates, pin and conversations as they were after this</source>
            <translation>이 변경 직후의 글, 종류, 날짜, 고정, 대화</translation>
        </message>
        <message>
            <source>True</source>
            <translation>유효 기간</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>고정 해제</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>여기서 비롯된 것…</translation>
        </message>
        <message>
            <source>What happened to it</source>
            <translation>변경 기록</translation>
        </message>
        <message>
            <source>What is true now</source>
            <translation>지금 사실</translation>
        </message>
        <message>
            <source>What you said</source>
            <translation>내가 한 말</translation>
        </message>
        <message>
            <source>You said on %1 that it is</source>
            <translation>%1에 맞다고 답했습니다</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>이전: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1부터</translation>
        </message>
        <message numerus="yes">
            <source>in %n replies</source>
            <translation>
                <numerusform>답변 %n개에서</numerusform>
            </translation>
        </message>
        <message>
            <source>no end</source>
            <translation>기한 없음</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>이후: %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
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
            <translation>잊을 날짜</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>기억 범위</translation>
        </message>
        <message>
            <source>No longer true since</source>
            <translation>더는 사실이 아닌 날짜</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>떠올릴 범위</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>사실이 된 날짜</translation>
        </message>
        <message>
            <source>You are allergic to peanuts</source>
            <translation>땅콩 알레르기가 있음</translation>
        </message>
    </context>
    <context>
        <name>MemoryFiles</name>
        <message numerus="yes">
            <source>%Ln memories wait for your word under Lately</source>
            <translation>
                <numerusform>기억 %Ln개가 “최근”에서 확인을 기다립니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories exported</source>
            <translation>
                <numerusform>기억 %n개를 내보냈습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memories imported</source>
            <translation>
                <numerusform>기억 %n개를 가져왔습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as JSON…</source>
            <translation>JSON으로 내보내기…</translation>
        </message>
        <message>
            <source>Export as Markdown…</source>
            <translation>Markdown으로 내보내기…</translation>
        </message>
        <message>
            <source>Export memories</source>
            <translation>기억 내보내기</translation>
        </message>
        <message>
            <source>Exports (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;All files (*)</source>
            <translation>내보낸 파일 (*.zip *.dms *.bak *.json *.jsonl *.html *.chat);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Import a folder of conversations</source>
            <translation>대화 폴더 가져오기</translation>
        </message>
        <message>
            <source>Import a folder of conversations…</source>
            <translation>대화 폴더 가져오기…</translation>
        </message>
        <message>
            <source>Import from other assistants</source>
            <translation>다른 어시스턴트에서 가져오기</translation>
        </message>
        <message>
            <source>Import from other assistants…</source>
            <translation>다른 어시스턴트에서 가져오기…</translation>
        </message>
        <message>
            <source>Import memories</source>
            <translation>기억 가져오기</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Learn from imported conversations</source>
            <translation>가져온 대화에서 학습</translation>
        </message>
        <message>
            <source>Memories (*.json *.md *.txt);;All files (*)</source>
            <translation>기억 (*.json *.md *.txt);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Paste another assistant's memories…</source>
            <translation>다른 어시스턴트의 기억 붙여넣기…</translation>
        </message>
        <message>
            <source>There is no imported conversation that hasn't been learned from.</source>
            <translation>학습하지 않은 가져온 대화가 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing new in it.</source>
            <translation>새로운 내용이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>MemoryFilters</name>
        <message>
            <source>All kinds</source>
            <translation>모든 종류</translation>
        </message>
        <message>
            <source>Anyone, anything</source>
            <translation>모든 사람과 사물</translation>
        </message>
        <message>
            <source>As of a month ago</source>
            <translation>한 달 전 기준</translation>
        </message>
        <message>
            <source>As of a year ago</source>
            <translation>1년 전 기준</translation>
        </message>
        <message>
            <source>As of six months ago</source>
            <translation>6개월 전 기준</translation>
        </message>
        <message>
            <source>As of today</source>
            <translation>오늘 기준</translation>
        </message>
        <message>
            <source>As of…</source>
            <translation>기준일…</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>모든 기간</translation>
        </message>
        <message>
            <source>Everywhere and in projects</source>
            <translation>전체와 프로젝트 안</translation>
        </message>
        <message>
            <source>From anywhere</source>
            <translation>모든 출처</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>휴지통에 있음</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>지난 30일</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>지난 7일</translation>
        </message>
        <message>
            <source>In the last year</source>
            <translation>지난 1년</translation>
        </message>
        <message>
            <source>In which order</source>
            <translation>정렬 순서</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Known</source>
            <translation>기억 범위</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>학습 시기</translation>
        </message>
        <message>
            <source>Most used first</source>
            <translation>자주 쓴 순</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>최신순</translation>
        </message>
        <message>
            <source>No longer true</source>
            <translation>더는 사실 아님</translation>
        </message>
        <message>
            <source>On which day they were true</source>
            <translation>사실이었던 날짜</translation>
        </message>
        <message>
            <source>Only pinned ones</source>
            <translation>고정한 것만</translation>
        </message>
        <message>
            <source>Only those you are asked about</source>
            <translation>묻는 것만</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>표시</translation>
        </message>
        <message>
            <source>Strongest first</source>
            <translation>강한 순</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>True now</source>
            <translation>지금 사실</translation>
        </message>
        <message>
            <source>True now and before</source>
            <translation>지금과 예전 사실</translation>
        </message>
        <message>
            <source>What the memories are about</source>
            <translation>기억의 주제</translation>
        </message>
        <message>
            <source>When they were learned</source>
            <translation>학습한 때</translation>
        </message>
        <message>
            <source>Where they are known</source>
            <translation>기억이 쓰이는 범위</translation>
        </message>
        <message>
            <source>Which ones are shown</source>
            <translation>표시할 기억</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>사람이나 사물</translation>
        </message>
        <message>
            <source>Whom and what they speak of</source>
            <translation>기억이 다루는 사람과 사물</translation>
        </message>
        <message>
            <source>asked about</source>
            <translation>묻는 것</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>고정됨</translation>
        </message>
    </context>
    <context>
        <name>MemoryList</name>
        <message>
            <source>Memories</source>
            <translation>기억</translation>
        </message>
    </context>
    <context>
        <name>MemoryModel</name>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>기억</translation>
        </message>
        <message>
            <source>True since</source>
            <translation>시작일</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>사용 횟수</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
    </context>
    <context>
        <name>MergeEditor</name>
        <message>
            <source>Merge</source>
            <translation>합치기</translation>
        </message>
        <message>
            <source>Take the words of</source>
            <translation>사용할 문구</translation>
        </message>
        <message>
            <source>This</source>
            <translation>이것</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Forgot: %1</source>
            <translation>잊음: %1</translation>
        </message>
        <message>
            <source>This is a conversation of its own now</source>
            <translation>이제 독립된 대화입니다</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Edit your message</source>
            <translation>메시지 편집</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>보내기</translation>
        </message>
        <message>
            <source>The reply will be written anew. What is here now stays as another version.</source>
            <translation>답변을 새로 씁니다. 지금 있는 내용은 다른 버전으로 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>MissedCard</name>
        <message>
            <source>Do it now</source>
            <translation>지금 하기</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>건너뛰기</translation>
        </message>
        <message>
            <source>Leave it: %1</source>
            <translation>건너뛰기: %1</translation>
        </message>
        <message>
            <source>Missed: %1</source>
            <translation>놓침: %1</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Choose what %1 sees with</source>
            <translation>%1이(가) 그림을 볼 때 쓸 파일 선택</translation>
        </message>
        <message>
            <source>Conversations and memories stay. Files outside Rememora's folder stay, too.</source>
            <translation>대화와 기억은 남습니다. Rememora 폴더 밖의 파일도 남습니다.</translation>
        </message>
        <message>
            <source>Conversations and memories stay. You can get the model again.</source>
            <translation>대화와 기억은 남습니다. 모델은 다시 받을 수 있습니다.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>라이선스: %1</translation>
        </message>
        <message>
            <source>Licence: %1. By downloading you accept it.</source>
            <translation>라이선스: %1. 다운로드하면 동의하는 것입니다.</translation>
        </message>
        <message>
            <source>Model files (*.gguf)</source>
            <translation>모델 파일 (*.gguf)</translation>
        </message>
        <message>
            <source>Opens %1 in your browser</source>
            <translation>브라우저에서 %1 열기</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 제거</translation>
        </message>
        <message>
            <source>Sees pictures</source>
            <translation>그림을 볼 수 있음</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 사용</translation>
        </message>
        <message>
            <source>context of %1 tokens</source>
            <translation>컨텍스트 %1토큰</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>사용 중</translation>
        </message>
    </context>
    <context>
        <name>ModelRemoval</name>
        <message>
            <source>%1 are freed on the disk.</source>
            <translation>디스크 공간이 %1만큼 확보됩니다.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1을(를) 제거할까요?</translation>
        </message>
    </context>
    <context>
        <name>ModelSampling</name>
        <message>
            <source>Sampling</source>
            <translation>샘플링</translation>
        </message>
    </context>
    <context>
        <name>ModelSection</name>
        <message>
            <source>%1 couldn't take it; the model is on the processor.</source>
            <translation>%1에 올릴 수 없어 모델이 CPU에서 실행됩니다.</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1토큰</translation>
        </message>
        <message>
            <source>%1: %2 of %3 layers</source>
            <translation>%1: %3개 레이어 중 %2개</translation>
        </message>
        <message>
            <source>A model on this computer reads your message before you send it, so that the answer begins sooner. Nothing of it is kept until you send it.</source>
            <translation>이 컴퓨터의 모델이 메시지를 보내기 전에 미리 읽어 답변이 더 빨리 시작됩니다. 보내기 전까지는 아무것도 보관하지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n분 후</numerusform>
            </translation>
        </message>
        <message>
            <source>Always</source>
            <translation>항상</translation>
        </message>
        <message>
            <source>At most %1</source>
            <translation>최대 %1</translation>
        </message>
        <message>
            <source>Choose, download or open a model</source>
            <translation>모델 선택, 다운로드 또는 열기</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Clear %1</source>
            <translation>%1 지우기</translation>
        </message>
        <message>
            <source>Clear saved conversation states</source>
            <translation>저장된 대화 상태 지우기</translation>
        </message>
        <message>
            <source>Compact context</source>
            <translation>컨텍스트 압축</translation>
        </message>
        <message>
            <source>Context window</source>
            <translation>컨텍스트 창</translation>
        </message>
        <message>
            <source>Each conversation is then read anew when you next continue it</source>
            <translation>그러면 다음에 이어서 대화할 때 각 대화를 새로 읽습니다</translation>
        </message>
        <message>
            <source>Frees the model's memory after a while without use. It comes back while you type.</source>
            <translation>한동안 쓰지 않으면 모델이 쓰던 메모리를 비웁니다. 입력하는 동안 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>Graphics processor</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>How much of a conversation the model reads at once. More needs more memory; the model is loaded again.</source>
            <translation>모델이 한 번에 읽는 대화의 양입니다. 많을수록 메모리가 더 필요하며, 모델을 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>Keep none</source>
            <translation>저장 안 함</translation>
        </message>
        <message>
            <source>Keeps what the model has read in 8 bits, not 16: half the memory for the context. It reads a third more slowly and words some answers otherwise. The model is loaded again.</source>
            <translation>모델이 읽은 내용을 16비트가 아닌 8비트로 보관하여 컨텍스트 메모리를 절반으로 줄입니다. 읽는 속도가 3분의 1쯤 느려지고 일부 답변의 표현이 달라집니다. 모델을 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Model hub</source>
            <translation>모델 허브</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>모델…</translation>
        </message>
        <message>
            <source>Name conversations</source>
            <translation>대화 이름 짓기</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>아직 모델 없음</translation>
        </message>
        <message>
            <source>Only when plugged in</source>
            <translation>전원 연결 시에만</translation>
        </message>
        <message>
            <source>Read along while you type</source>
            <translation>입력하는 동안 미리 읽기</translation>
        </message>
        <message>
            <source>Saved conversation states</source>
            <translation>저장된 대화 상태</translation>
        </message>
        <message>
            <source>Takes as much of the model as fits its memory. The model is loaded again.</source>
            <translation>메모리에 맞는 만큼 모델을 맡습니다. 모델을 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>The usual one</source>
            <translation>기본값</translation>
        </message>
        <message>
            <source>There is none that this version of Rememora can use.</source>
            <translation>이 버전의 Rememora에서 사용할 수 있는 GPU가 없습니다.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>유휴 시 언로드</translation>
        </message>
        <message>
            <source>What the model has read is kept on the disk, so that a conversation you open goes on at once.</source>
            <translation>모델이 읽은 내용을 디스크에 보관하여, 대화를 열면 바로 이어 갈 수 있습니다.</translation>
        </message>
        <message>
            <source>Where models are downloaded from: a mirror, or a server of your own. Proxies are those of the system.</source>
            <translation>모델을 다운로드할 곳: 미러나 자체 서버. 프록시는 시스템 설정을 따릅니다.</translation>
        </message>
        <message>
            <source>While nobody waits, the model gives a new conversation a title. Your own titles stay.</source>
            <translation>기다리는 사람이 없을 때 모델이 새 대화에 제목을 붙입니다. 직접 붙인 제목은 그대로 유지됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ModelWords</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 외 %2개 언어</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <comment>how fast it writes, and how that is known</comment>
            <translation>%1(%2).</translation>
        </message>
        <message>
            <source>Conversations and memories stay. The model reads a conversation when you next continue it: about %1.</source>
            <translation>대화와 기억은 남습니다. 다음에 이어서 대화할 때 모델이 대화를 읽습니다. 약 %1 걸립니다.</translation>
        </message>
        <message>
            <source>Memory with a context of %1 tokens: %2</source>
            <translation>컨텍스트 %1토큰일 때 메모리: %2</translation>
        </message>
        <message>
            <source>Reads a conversation of %1 tokens in about %2.</source>
            <translation>%1토큰의 대화를 읽는 데 약 %2 걸립니다.</translation>
        </message>
        <message>
            <source>Writes about %1 tokens a second</source>
            <translation>초당 약 %1토큰 작성</translation>
        </message>
        <message>
            <source>about %1 tokens a second</source>
            <translation>초당 약 %1토큰</translation>
        </message>
        <message>
            <source>as measured on this computer</source>
            <translation>이 컴퓨터에서 측정한 값</translation>
        </message>
        <message>
            <source>estimated; measured when you have loaded a model</source>
            <translation>추정값. 모델을 불러오면 측정합니다</translation>
        </message>
        <message>
            <source>fast here</source>
            <translation>여기서 빠름</translation>
        </message>
        <message>
            <source>good here</source>
            <translation>여기에 알맞음</translation>
        </message>
        <message>
            <source>searches its memory by itself</source>
            <translation>스스로 기억을 검색</translation>
        </message>
        <message>
            <source>slow here</source>
            <translation>여기서는 느림</translation>
        </message>
        <message>
            <source>thinks before it answers</source>
            <translation>답하기 전에 생각함</translation>
        </message>
        <message>
            <source>won't fit: needs %1, %2 free</source>
            <translation>맞지 않음: %1 필요, %2 여유</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Add from the hub…</source>
            <translation>허브에서 추가…</translation>
        </message>
        <message>
            <source>Good for %1</source>
            <translation>%1에 알맞음</translation>
        </message>
        <message>
            <source>Good for this computer</source>
            <translation>이 컴퓨터에 알맞음</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on %1. Beside the line to it, Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>모델은 GGUF 파일이며 %1에서 실행됩니다. 그곳으로의 연결을 빼면, Rememora는 직접 시작한 다운로드와 설정에서 선택한 서버에만 네트워크를 사용합니다.</translation>
        </message>
        <message>
            <source>Models are GGUF files. They run on this computer. Rememora uses the network only for a download that you start, and for servers that you choose in the settings.</source>
            <translation>모델은 GGUF 파일이며 이 컴퓨터에서 실행됩니다. Rememora는 직접 시작한 다운로드와 설정에서 선택한 서버에만 네트워크를 사용합니다.</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>%1에 있음</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>이 컴퓨터에 있음</translation>
        </message>
        <message>
            <source>Open GGUF file…</source>
            <translation>GGUF 파일 열기…</translation>
        </message>
        <message>
            <source>Slow on %1</source>
            <translation>%1에서는 느림</translation>
        </message>
        <message>
            <source>Slow on this computer</source>
            <translation>이 컴퓨터에서는 느림</translation>
        </message>
        <message>
            <source>Too large for the memory that is free</source>
            <translation>여유 메모리보다 큼</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
    </context>
    <context>
        <name>NameField</name>
        <message>
            <source>Name of this computer</source>
            <translation>이 컴퓨터의 이름</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close this notice</source>
            <translation>이 알림 닫기</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Rememora stands on the work of others. Qt is used under the LGPL: its libraries are unmodified and can be replaced.</source>
            <translation>Rememora는 다른 이들의 작업 위에 서 있습니다. Qt는 LGPL에 따라 사용하며, 라이브러리는 수정하지 않았고 교체할 수 있습니다.</translation>
        </message>
        <message>
            <source>Third-party notices</source>
            <translation>타사 고지</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>GGUF models (*.gguf);;All files (*)</source>
            <translation>GGUF 모델 (*.gguf);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Open a GGUF file</source>
            <translation>GGUF 파일 열기</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>All steps are done.</source>
            <translation>모든 단계가 끝났습니다.</translation>
        </message>
        <message>
            <source>This was done well</source>
            <translation>잘됨</translation>
        </message>
        <message>
            <source>This wasn't done well</source>
            <translation>잘 안됨</translation>
        </message>
        <message>
            <source>Was it done well? Next time it goes by what you say.</source>
            <translation>잘되었나요? 다음에는 말해 준 대로 합니다.</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>한 일</translation>
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
            <translation>먼저 채우세요: %1.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>무엇을 할지 쓰세요.</translation>
        </message>
        <message>
            <source>That is too long: at most %1 characters.</source>
            <translation>너무 깁니다. 최대 %1자입니다.</translation>
        </message>
        <message>
            <source>What to do with each part of the text</source>
            <translation>텍스트의 각 부분에 할 일</translation>
        </message>
        <message>
            <source>Write a question about each paragraph, say</source>
            <translation>예: 문단마다 질문을 하나씩 쓰기</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{이름}} 항목은 직접 채우고, {{이름|이것}} 항목은 처음에 “이것”이 들어가며, {{이름|이것|저것}} 항목은 고르는 것입니다.</translation>
        </message>
    </context>
    <context>
        <name>Pairs</name>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>이 줄 제거</translation>
        </message>
        <message>
            <source>Show the value</source>
            <translation>값 보기</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
    </context>
    <context>
        <name>PaperClient</name>
        <message>
            <source>Choose fewer messages, or export the conversation as PDF.</source>
            <translation>메시지 수를 줄이거나 대화를 PDF로 내보내세요.</translation>
        </message>
        <message>
            <source>Choose others.</source>
            <translation>다른 메시지를 선택하세요.</translation>
        </message>
        <message>
            <source>No picture was made.</source>
            <translation>그림을 만들지 않았습니다.</translation>
        </message>
        <message>
            <source>The part of Rememora that makes PDF and pictures stopped unexpectedly.</source>
            <translation>Rememora에서 PDF와 그림을 만드는 부분이 예기치 않게 멈췄습니다.</translation>
        </message>
        <message>
            <source>There is nothing to be seen in these messages.</source>
            <translation>이 메시지에는 보여 줄 것이 없습니다.</translation>
        </message>
        <message>
            <source>This is too long for pictures.</source>
            <translation>그림으로 만들기에는 너무 깁니다.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, export as HTML and print that.</source>
            <translation>다시 시도하세요. 또 일어나면 HTML로 내보내서 인쇄하세요.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>대화는 그대로이며, 쓰다 만 것은 남지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseDialog</name>
        <message>
            <source>Can be guessed with some effort.</source>
            <translation>공을 들이면 추측할 수 있습니다.</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>암호 문구 변경</translation>
        </message>
        <message>
            <source>Easy to guess. More words make it stronger.</source>
            <translation>추측하기 쉽습니다. 단어를 늘리면 더 강해집니다.</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it: conversations, memories, documents that were read, tasks. What is there already is converted while you go on working.</source>
            <translation>Rememora가 보관하는 모든 것, 곧 대화, 기억, 읽은 문서, 작업이 이것으로 암호화됩니다. 이미 있는 것은 작업을 계속하는 동안 변환됩니다.</translation>
        </message>
        <message>
            <source>Hard to guess.</source>
            <translation>추측하기 어렵습니다.</translation>
        </message>
        <message>
            <source>I understand what is lost if I forget it</source>
            <translation>잊으면 무엇을 잃게 되는지 이해합니다</translation>
        </message>
        <message>
            <source>If you forget it and have no recovery code, all of that is lost. Nobody can bring it back: there is no other key.</source>
            <translation>잊었는데 복구 코드도 없으면 그 모든 것을 잃습니다. 다른 키가 없으므로 아무도 되살릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Make a recovery code too, in case I forget it</source>
            <translation>잊을 때를 대비해 복구 코드도 만들기</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>새 암호 문구</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>한 번 더 입력</translation>
        </message>
        <message>
            <source>Present passphrase, or the recovery code</source>
            <translation>현재 암호 문구 또는 복구 코드</translation>
        </message>
        <message>
            <source>Set a passphrase</source>
            <translation>암호 문구 설정</translation>
        </message>
        <message>
            <source>Set it</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Several words that don't belong together are good.</source>
            <translation>서로 관련 없는 단어를 여러 개 쓰는 것이 좋습니다.</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>두 입력이 서로 다릅니다.</translation>
        </message>
        <message>
            <source>Very hard to guess.</source>
            <translation>추측하기 매우 어렵습니다.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Caps Lock is on</source>
            <translation>Caps Lock이 켜져 있습니다</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>입력 내용 표시</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>It opens the file this once and is kept nowhere. What is read of it is then as open as your other documents.</source>
            <translation>이번에 파일을 여는 데만 쓰고 어디에도 저장하지 않습니다. 읽은 내용은 다른 문서처럼 암호 없이 남습니다.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>암호</translation>
        </message>
        <message>
            <source>Password of a document</source>
            <translation>문서 암호</translation>
        </message>
        <message>
            <source>“%1” is encrypted. Its password opens it.</source>
            <translation>“%1”은(는) 암호화되어 있습니다. 암호를 입력하면 열립니다.</translation>
        </message>
    </context>
    <context>
        <name>PasteDialog</name>
        <message>
            <source>Ask ChatGPT, Claude or Gemini this, and paste the answer below:</source>
            <translation>ChatGPT, Claude 또는 Gemini에 이렇게 묻고, 답을 아래에 붙여넣으세요:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy the question</source>
            <translation>질문 복사</translation>
        </message>
        <message>
            <source>Each statement waits under Lately until you keep, correct or discard it. Nothing is kept without your word.</source>
            <translation>각 문장은 보관하거나 바로잡거나 버릴 때까지 “최근”에서 기다립니다. 확인 없이는 아무것도 보관되지 않습니다.</translation>
        </message>
        <message>
            <source>Memories from another assistant</source>
            <translation>다른 어시스턴트의 기억</translation>
        </message>
        <message>
            <source>Paste the answer here</source>
            <translation>여기에 답을 붙여넣으세요</translation>
        </message>
        <message>
            <source>Propose</source>
            <translation>제안에 추가</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>답</translation>
        </message>
        <message>
            <source>What do you remember about me? List everything, one thing on each line, in sentences.</source>
            <translation>나에 대해 무엇을 기억하고 있나요? 전부 한 줄에 하나씩 문장으로 적어 주세요.</translation>
        </message>
    </context>
    <context>
        <name>PasteServersDialog</name>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message numerus="yes">
            <source>Add %n servers</source>
            <translation>
                <numerusform>서버 %n개 추가</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Paste what the server's page says, or a file of another program:</source>
            <translation>서버의 페이지에 있는 내용이나 다른 프로그램의 파일 내용을 붙여넣으세요:</translation>
        </message>
        <message>
            <source>Servers from JSON</source>
            <translation>JSON에서 서버 추가</translation>
        </message>
        <message>
            <source>The JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>What is read of it is shown here; nothing is added yet.</source>
            <translation>읽은 내용이 여기에 표시됩니다. 아직 아무것도 추가하지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>PastedCard</name>
        <message>
            <source>Pasted text · %1 characters</source>
            <translation>붙여넣은 텍스트 · %1자</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>붙여넣은 텍스트 제거</translation>
        </message>
    </context>
    <context>
        <name>PathDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>선택</translation>
        </message>
        <message>
            <source>Give the whole path, from the root on: “%1” isn't one.</source>
            <translation>루트부터 시작하는 전체 경로를 입력하세요. “%1”은(는) 전체 경로가 아닙니다.</translation>
        </message>
        <message>
            <source>Path on %1</source>
            <translation>%1의 경로</translation>
        </message>
        <message>
            <source>Paths on %1, one a line</source>
            <translation>%1의 경로(한 줄에 하나씩)</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and reads the files of that machine. What is on this computer has to be copied there first.</source>
            <translation>Rememora는 %1에서 실행되며, 그 컴퓨터의 파일을 읽습니다. 이 컴퓨터에 있는 것은 먼저 그곳에 복사해야 합니다.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, and writes it there. What has this name already is replaced without another question.</source>
            <translation>Rememora는 %1에서 실행되며, 그곳에 기록합니다. 같은 이름이 이미 있으면 다시 묻지 않고 바꿉니다.</translation>
        </message>
        <message>
            <source>Rememora runs on %1: a folder of that machine is meant, not one of this computer.</source>
            <translation>Rememora는 %1에서 실행됩니다. 이 컴퓨터가 아니라 그 컴퓨터의 폴더를 뜻합니다.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
    </context>
    <context>
        <name>PeopleSection</name>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>사용자 추가</translation>
        </message>
        <message>
            <source>Add somebody…</source>
            <translation>사용자 추가…</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>이름 변경…</translation>
        </message>
        <message>
            <source>Conversations, memories and documents</source>
            <translation>대화, 기억, 문서</translation>
        </message>
        <message>
            <source>Each has conversations, memories and a passphrase of their own; models are shared.</source>
            <translation>대화, 기억, 암호 문구는 사용자마다 따로이며, 모델은 함께 씁니다.</translation>
        </message>
        <message>
            <source>Erase everything</source>
            <translation>모두 영구 삭제</translation>
        </message>
        <message>
            <source>Everything that Rememora keeps of you is erased. This can't be undone.</source>
            <translation>Rememora가 보관하는 내 데이터가 모두 삭제됩니다. 이 작업은 취소할 수 없습니다.</translation>
        </message>
        <message>
            <source>I understand</source>
            <translation>이해했습니다</translation>
        </message>
        <message>
            <source>It is shown at the start, to everybody who uses this account.</source>
            <translation>이 계정을 쓰는 모든 사람에게 시작할 때 표시됩니다.</translation>
        </message>
        <message>
            <source>Models stay, and backups that you have made.</source>
            <translation>모델과 직접 만든 백업은 남습니다.</translation>
        </message>
        <message>
            <source>On another machine the command says whose core it starts: with --profile and an ID behind it.</source>
            <translation>다른 컴퓨터에서는 어느 사용자의 코어를 시작할지 명령으로 정합니다: --profile 뒤에 ID를 붙입니다.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>사용자</translation>
        </message>
        <message>
            <source>Rememora then asks at the start who is there. Without a passphrase of their own, each can look at what the others have.</source>
            <translation>그러면 Rememora는 시작할 때 누구인지 묻습니다. 각자의 암호 문구가 없으면 서로의 내용을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Remove %1 from this computer?</source>
            <translation>이 컴퓨터에서 %1 사용자를 제거할까요?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>제거…</translation>
        </message>
        <message>
            <source>Settings, and the passphrase</source>
            <translation>설정과 암호 문구</translation>
        </message>
        <message>
            <source>Somebody else's turn</source>
            <translation>사용자 전환</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>첫 번째 사용자</translation>
        </message>
        <message>
            <source>Who uses Rememora here</source>
            <translation>여기서 Rememora를 쓰는 사람</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>내 이름</translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Conversations that name it</source>
            <translation>이름이 나오는 대화</translation>
        </message>
        <message>
            <source>Find a name</source>
            <translation>이름 찾기</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>아직 아무도 없음</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>People, pets, places and things that your memories name show here, each with all that is known.</source>
            <translation>기억에 나오는 사람, 반려동물, 장소, 사물이 알려진 모든 것과 함께 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>알려진 것</translation>
        </message>
        <message>
            <source>What was true before</source>
            <translation>예전 사실</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
    </context>
    <context>
        <name>PersonaCardView</name>
        <message>
            <source>Answers where no other persona was chosen.</source>
            <translation>다른 페르소나를 선택하지 않은 곳에서 답합니다.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 편집</translation>
        </message>
        <message>
            <source>Export as JSON card…</source>
            <translation>JSON 카드로 내보내기…</translation>
        </message>
        <message>
            <source>Export as PNG card…</source>
            <translation>PNG 카드로 내보내기…</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>%1: 다른 작업</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>새 대화</translation>
        </message>
        <message>
            <source>New conversation with %1</source>
            <translation>새 대화 상대: %1</translation>
        </message>
        <message>
            <source>No instructions yet.</source>
            <translation>아직 지침이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>PersonaEditor</name>
        <message>
            <source>%1 (not here)</source>
            <translation>%1(여기에 없음)</translation>
        </message>
        <message>
            <source>A model of its own is loaded when it answers, which takes as long as loading does.</source>
            <translation>전용 모델은 답할 때 불러오므로, 불러오는 만큼 시간이 걸립니다.</translation>
        </message>
        <message>
            <source>Answers in</source>
            <translation>답변 언어</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>그림 선택</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>그림 선택…</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>%1 편집</translation>
        </message>
        <message>
            <source>Greeting</source>
            <translation>인사말</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지침</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>새 페르소나</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;All files (*)</source>
            <translation>그림 (*.png *.jpg *.jpeg *.webp *.gif *.bmp);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Remove the picture</source>
            <translation>그림 제거</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>샘플링</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>That of your message</source>
            <translation>메시지와 같은 언어</translation>
        </message>
        <message>
            <source>The one you have chosen</source>
            <translation>선택한 모델</translation>
        </message>
        <message>
            <source>What it says first in a new conversation. Empty: you begin.</source>
            <translation>새 대화에서 먼저 하는 말입니다. 비워 두면 내가 먼저 시작합니다.</translation>
        </message>
        <message>
            <source>Who it is, how it speaks, and what it should always heed. They stand in every prompt.</source>
            <translation>누구인지, 어떻게 말하는지, 늘 무엇을 지켜야 하는지입니다. 모든 프롬프트에 들어갑니다.</translation>
        </message>
    </context>
    <context>
        <name>PersonasPage</name>
        <message>
            <source>%1 (copy)</source>
            <translation>%1(사본)</translation>
        </message>
        <message>
            <source>A persona answers in its own way, in the conversations you choose it for. What is remembered of you is the same for all.</source>
            <translation>페르소나는 선택한 대화에서 저마다의 방식으로 답합니다. 나에 대한 기억은 모두에게 같습니다.</translation>
        </message>
        <message>
            <source>Character cards (*.png *.json *.charx);;All files (*)</source>
            <translation>캐릭터 카드 (*.png *.json *.charx);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Character cards (PNG, JSON, CHARX) can also be dropped on this page.</source>
            <translation>캐릭터 카드(PNG, JSON, CHARX)를 이 페이지에 끌어다 놓을 수도 있습니다.</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” 삭제됨</translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>%1 내보내기</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>%1에 내보냈습니다</translation>
        </message>
        <message>
            <source>Import a card…</source>
            <translation>카드 가져오기…</translation>
        </message>
        <message>
            <source>Import a character card</source>
            <translation>캐릭터 카드 가져오기</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>새 대화</translation>
        </message>
        <message>
            <source>New persona</source>
            <translation>새 페르소나</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>페르소나</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>“%1” is there</source>
            <translation>“%1” 추가됨</translation>
        </message>
    </context>
    <context>
        <name>PictureAdding</name>
        <message>
            <source>Add pictures</source>
            <translation>그림 추가</translation>
        </message>
        <message>
            <source>Pictures (%1);;All files (*)</source>
            <translation>그림 (%1);;모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>PictureChip</name>
        <message>
            <source>Take “%1” out</source>
            <translation>“%1” 빼기</translation>
        </message>
        <message>
            <source>is being taken in…</source>
            <translation>추가하는 중…</translation>
        </message>
    </context>
    <context>
        <name>PictureReader</name>
        <message>
            <source>This file holds no picture that can be read.</source>
            <translation>이 파일에는 읽을 수 있는 그림이 없습니다.</translation>
        </message>
        <message>
            <source>This picture is damaged. Choose another one.</source>
            <translation>이 그림은 손상되었습니다. 다른 그림을 선택하세요.</translation>
        </message>
        <message>
            <source>This picture is too large. Choose one with fewer pixels.</source>
            <translation>이 그림은 너무 큽니다. 픽셀 수가 더 적은 그림을 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>PictureSaving</name>
        <message>
            <source>Picture</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>그림 저장</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 이름으로 저장했습니다</translation>
        </message>
        <message>
            <source>The picture couldn't be saved: %1</source>
            <translation>그림을 저장하지 못했습니다: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureTray</name>
        <message>
            <source>A message can show %1 pictures at most.</source>
            <translation>메시지 하나에 그림을 최대 %1개 넣을 수 있습니다.</translation>
        </message>
        <message>
            <source>Send the others with another message.</source>
            <translation>나머지는 다른 메시지로 보내세요.</translation>
        </message>
        <message>
            <source>Those that fit are there.</source>
            <translation>들어갈 수 있는 그림은 들어갔습니다.</translation>
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
            <translation>다음 그림</translation>
        </message>
        <message>
            <source>Picture viewer: %1</source>
            <translation>그림 보기 창: %1</translation>
        </message>
        <message>
            <source>Previous picture</source>
            <translation>이전 그림</translation>
        </message>
        <message>
            <source>The picture is on the clipboard.</source>
            <translation>그림을 클립보드에 복사했습니다.</translation>
        </message>
        <message>
            <source>This picture can't be shown here at full size. It can be saved.</source>
            <translation>이 그림은 여기에서 원래 크기로 볼 수 없습니다. 저장할 수는 있습니다.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>이 그림이 더 이상 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>PlaceChoice</name>
        <message>
            <source>Known</source>
            <translation>기억 범위</translation>
        </message>
    </context>
    <context>
        <name>PlaceLine</name>
        <message>
            <source>runs on %1</source>
            <translation>%1에서 실행 중</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Another version of this conversation is shown now, and memory follows it.</source>
            <translation>이 대화의 다른 버전이 표시되며, 기억도 그에 따릅니다.</translation>
        </message>
    </context>
    <context>
        <name>PlainBox</name>
        <message>
            <source>Copy: %1</source>
            <translation>복사: %1</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>모두 보기(%1)</translation>
        </message>
    </context>
    <context>
        <name>PlanEditor</name>
        <message>
            <source>Add a step</source>
            <translation>단계 추가</translation>
        </message>
        <message>
            <source>It is step %1 now</source>
            <translation>이제 %1단계입니다</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>계획</translation>
        </message>
    </context>
    <context>
        <name>PlanRow</name>
        <message>
            <source>Move step %1 down</source>
            <translation>%1단계를 아래로 이동</translation>
        </message>
        <message>
            <source>Move step %1 up</source>
            <translation>%1단계를 위로 이동</translation>
        </message>
        <message>
            <source>Remove step %1</source>
            <translation>%1단계 제거</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>%1단계</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Go on reading</source>
            <translation>이어서 읽기</translation>
        </message>
        <message>
            <source>Next sentence</source>
            <translation>다음 문장</translation>
        </message>
        <message>
            <source>Pause reading</source>
            <translation>읽기 일시 중지</translation>
        </message>
        <message>
            <source>Reading speed</source>
            <translation>읽는 속도</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>읽기 중지</translation>
        </message>
        <message>
            <source>The next sentence is coming…</source>
            <translation>다음 문장을 준비하는 중…</translation>
        </message>
    </context>
    <context>
        <name>PortalNotifications</name>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10분 후</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>A passphrase doesn't cover models and what you have exported, and doesn't help against somebody who watches while Rememora is open. It can't be used together with an index server.</source>
            <translation>암호 문구는 모델과 내보낸 것까지 보호하지는 않으며, Rememora가 열려 있는 동안 지켜보는 사람은 막지 못합니다. 색인 서버와 함께 쓸 수 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n분 후</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>암호 문구 변경</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Everything Rememora keeps is encrypted with it.</source>
            <translation>Rememora가 보관하는 모든 것이 이것으로 암호화됩니다.</translation>
        </message>
        <message>
            <source>Everything is written to the disk without encryption again, while you go on working.</source>
            <translation>작업을 계속하는 동안 모든 것이 암호화 없이 디스크에 다시 기록됩니다.</translation>
        </message>
        <message>
            <source>Go on as you like: what is new is encrypted already.</source>
            <translation>그대로 계속 쓰시면 됩니다. 새로운 것은 이미 암호화됩니다.</translation>
        </message>
        <message>
            <source>It is being written without encryption again: %1 %.</source>
            <translation>암호화 없이 다시 기록하는 중: %1%.</translation>
        </message>
        <message>
            <source>It opens everything when the passphrase is forgotten, and is shown once.</source>
            <translation>암호 문구를 잊었을 때 모든 것을 여는 코드이며, 한 번만 표시됩니다.</translation>
        </message>
        <message>
            <source>Lock by itself</source>
            <translation>자동으로 잠그기</translation>
        </message>
        <message>
            <source>Lock with the computer</source>
            <translation>컴퓨터와 함께 잠그기</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>코드 만들기</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <source>New recovery code</source>
            <translation>새 복구 코드</translation>
        </message>
        <message>
            <source>New recovery code…</source>
            <translation>새 복구 코드…</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>암호 문구</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>개인 정보</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>키링에 넣기</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>복구 코드</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Remove the passphrase</source>
            <translation>암호 문구 제거</translation>
        </message>
        <message>
            <source>Remove the passphrase?</source>
            <translation>암호 문구를 제거할까요?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>제거…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>암호 문구 설정…</translation>
        </message>
        <message>
            <source>The code that you have now is no good any more after that.</source>
            <translation>그 뒤로 지금 가진 코드는 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The key is put into the keyring of this account.</source>
            <translation>키가 이 계정의 키링에 들어갑니다.</translation>
        </message>
        <message>
            <source>The keyring can unlock Rememora now</source>
            <translation>이제 키링으로 Rememora의 잠금을 해제할 수 있습니다</translation>
        </message>
        <message>
            <source>The passphrase goes on working.</source>
            <translation>암호 문구도 계속 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>The passphrase is changed</source>
            <translation>암호 문구를 변경했습니다</translation>
        </message>
        <message>
            <source>The passphrase is set</source>
            <translation>암호 문구를 설정했습니다</translation>
        </message>
        <message>
            <source>Then whoever can read the disk of %1 can read it, and nothing is locked any more.</source>
            <translation>그러면 %1의 디스크를 읽을 수 있는 사람은 누구나 내용을 읽을 수 있고, 아무것도 잠기지 않습니다.</translation>
        </message>
        <message>
            <source>Then whoever can read this computer's disk can read it, and nothing is locked any more.</source>
            <translation>그러면 이 컴퓨터의 디스크를 읽을 수 있는 사람은 누구나 내용을 읽을 수 있고, 아무것도 잠기지 않습니다.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read the disk of %1 can read it.</source>
            <translation>없습니다. 보관된 것은 암호화 없이 디스크에 있습니다. %1의 디스크를 읽을 수 있는 사람은 그것을 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>There is none. What is kept lies on the disk as it is: who can read this computer's disk can read it.</source>
            <translation>없습니다. 보관된 것은 암호화 없이 디스크에 있습니다. 이 컴퓨터의 디스크를 읽을 수 있는 사람은 그것을 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>There is none: if you forget the passphrase, everything is lost.</source>
            <translation>없습니다. 암호 문구를 잊으면 모든 것을 잃습니다.</translation>
        </message>
        <message>
            <source>There is one. A new one replaces it.</source>
            <translation>있습니다. 새로 만들면 대체됩니다.</translation>
        </message>
        <message>
            <source>This system doesn't tell programs when it sleeps or when its screen is locked. Rememora locks when it wakes up, if that is longer after you used it than is set above.</source>
            <translation>이 시스템은 절전이나 화면 잠금을 프로그램에 알리지 않습니다. 마지막으로 쓴 뒤 위에 설정한 시간보다 오래 지났으면, Rememora는 절전에서 깨어날 때 잠깁니다.</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring</source>
            <translation>시스템 키링으로 잠금 해제</translation>
        </message>
        <message>
            <source>Unlock with the system's keyring?</source>
            <translation>시스템 키링으로 잠금을 해제할까요?</translation>
        </message>
        <message>
            <source>Until that is done, Rememora still asks for the passphrase when it starts.</source>
            <translation>그 일이 끝날 때까지 Rememora는 시작할 때 계속 암호 문구를 묻습니다.</translation>
        </message>
        <message>
            <source>What was there is being encrypted: %1 %.</source>
            <translation>이미 있던 것을 암호화하는 중: %1%.</translation>
        </message>
        <message>
            <source>When it goes to sleep, and when its screen is locked.</source>
            <translation>절전에 들어갈 때와 화면이 잠길 때.</translation>
        </message>
        <message>
            <source>When nobody has used the window for so long; a reply is written to its end first. Ctrl+L locks at once. Conversations without a trace end with that.</source>
            <translation>이 시간 동안 아무도 창을 쓰지 않으면 잠급니다. 답변은 끝까지 작성한 뒤 잠급니다. Ctrl+L을 누르면 바로 잠깁니다. 흔적을 남기지 않는 대화는 잠기면 끝납니다.</translation>
        </message>
        <message>
            <source>Whoever can use the account on %1 can then open Rememora, without the passphrase.</source>
            <translation>그러면 %1에서 그 계정을 쓸 수 있는 사람은 누구나 암호 문구 없이 Rememora를 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Whoever can use this account on this computer can then open Rememora, without the passphrase.</source>
            <translation>그러면 이 컴퓨터에서 이 계정을 쓸 수 있는 사람은 누구나 암호 문구 없이 Rememora를 열 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ProblemView</name>
        <message>
            <source>Details</source>
            <translation>자세한 정보</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>자세한 정보 숨기기</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>The first one</source>
            <translation>첫 번째 사용자</translation>
        </message>
        <message>
            <source>Who is there?</source>
            <translation>누가 사용하나요?</translation>
        </message>
    </context>
    <context>
        <name>Program</name>
        <message>
            <source>Rememora had to start again. Your conversations and memories are safe on disk.</source>
            <translation>Rememora가 다시 시작되어야 했습니다. 대화와 기억은 디스크에 안전하게 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ProjectDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>만들기</translation>
        </message>
        <message>
            <source>For example: Garden</source>
            <translation>예: 정원</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지침</translation>
        </message>
        <message>
            <source>It knows only what was said in this project, and what you tell it here is known only here.</source>
            <translation>이 프로젝트에서 한 말만 알고 있으며, 여기서 말한 것은 여기에서만 기억됩니다.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere, and what you tell it here is known everywhere.</source>
            <translation>모든 곳의 기억을 쓰고, 여기서 말한 것도 모든 곳에서 기억됩니다.</translation>
        </message>
        <message>
            <source>It knows what is known everywhere. What you tell it here is known only here.</source>
            <translation>모든 곳의 기억을 씁니다. 여기서 말한 것은 여기에서만 기억됩니다.</translation>
        </message>
        <message>
            <source>Keeps what it learns</source>
            <translation>학습한 것은 여기에만</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>기억</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>새 프로젝트</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>프로젝트</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>분리</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>공유</translation>
        </message>
        <message>
            <source>What should Rememora know or do in every conversation of this project?</source>
            <translation>이 프로젝트의 모든 대화에서 Rememora가 무엇을 알고 무엇을 해야 하나요?</translation>
        </message>
        <message>
            <source>What was learned before stays where it is known now. The Memories page can change that.</source>
            <translation>이전에 학습한 것은 지금 범위에 그대로 남습니다. 기억 페이지에서 바꿀 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>PromptPanel</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2토큰</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>In the last turn %1 were known already, %2 were read anew.</source>
            <translation>지난 대화 차례에서 %1토큰은 이미 읽은 것이고 %2토큰은 새로 읽었습니다.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지침</translation>
        </message>
        <message>
            <source>Instructions of the project</source>
            <translation>프로젝트의 지침</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>확인 중…</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>구분 표시</translation>
        </message>
        <message>
            <source>Nothing yet: it is put together when you send the first message.</source>
            <translation>아직 없습니다. 첫 메시지를 보내면 만들어집니다.</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>떠올린 내용</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>Summary of earlier turns</source>
            <translation>이전 대화 요약</translation>
        </message>
        <message>
            <source>The exact prompt</source>
            <translation>전체 프롬프트</translation>
        </message>
        <message>
            <source>What the model sees</source>
            <translation>모델이 보는 내용</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <source>Your profile</source>
            <translation>내 프로필</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>%1 characters; at most %2 can be kept.</source>
            <translation>%1자입니다. 최대 %2자까지 보관할 수 있습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln can't be used</source>
            <translation>
                <numerusform>%Ln개는 쓸 수 없습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts exported</source>
            <translation>
                <numerusform>프롬프트 %Ln개를 내보냈습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompts imported</source>
            <translation>
                <numerusform>프롬프트 %Ln개를 가져왔습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln개는 이미 있었습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>삭제(Del)</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” 삭제됨</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <source>Export prompts</source>
            <translation>프롬프트 내보내기</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Fields: %1</source>
            <translation>입력 항목: %1</translation>
        </message>
        <message>
            <source>Further down (Alt+Down)</source>
            <translation>아래로 이동(Alt+Down)</translation>
        </message>
        <message>
            <source>Further up (Alt+Up)</source>
            <translation>위로 이동(Alt+Up)</translation>
        </message>
        <message>
            <source>Import prompts</source>
            <translation>프롬프트 가져오기</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>새 프롬프트</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>Prompts (*.json *.csv *.tsv *.md *.markdown *.txt);;All files (*)</source>
            <translation>프롬프트 (*.json *.csv *.tsv *.md *.markdown *.txt);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>저장됨</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>저장된 프롬프트</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>내용</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>What is put into the message field</source>
            <translation>메시지 입력란에 넣을 내용</translation>
        </message>
        <message>
            <source>{{name}} is a field to fill in, {{name|this}} begins with “this”, {{name|this|that}} is a choice.</source>
            <translation>{{이름}} 항목은 직접 채우고, {{이름|이것}} 항목은 처음에 “이것”이 들어가며, {{이름|이것|저것}} 항목은 고르는 것입니다.</translation>
        </message>
    </context>
    <context>
        <name>ProofreadingView</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>수락 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes accepted</source>
            <translation>
                <numerusform>변경 %Ln개를 수락했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes rejected</source>
            <translation>
                <numerusform>변경 %Ln개를 거부했습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open</source>
            <translation>
                <numerusform>미결정 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rejected</source>
            <translation>
                <numerusform>거부 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>수락</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>모두 수락</translation>
        </message>
        <message>
            <source>Click a change, or press Right to go to the next one.</source>
            <translation>변경 내용을 클릭하거나 → 키를 눌러 다음 변경으로 가세요.</translation>
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
            <translation>불러오는 중…</translation>
        </message>
        <message>
            <source>Next change (Right)</source>
            <translation>다음 변경(→)</translation>
        </message>
        <message>
            <source>No mistakes were found.</source>
            <translation>틀린 곳을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Nothing is proofread yet</source>
            <translation>아직 교정된 것이 없습니다</translation>
        </message>
        <message>
            <source>Previous change (Left)</source>
            <translation>이전 변경(←)</translation>
        </message>
        <message>
            <source>Proofread text</source>
            <translation>교정한 텍스트</translation>
        </message>
        <message>
            <source>Proposals show here as they come.</source>
            <translation>수정 제안은 나오는 대로 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>거부</translation>
        </message>
        <message>
            <source>Reject all</source>
            <translation>모두 거부</translation>
        </message>
        <message>
            <source>Right and Left go from change to change, Enter accepts one, Del rejects it, Backspace takes that back</source>
            <translation>→와 ←로 변경 사이를 이동, Enter로 수락, Del로 거부, Backspace로 되돌리기</translation>
        </message>
        <message>
            <source>Take the decision back (Backspace)</source>
            <translation>결정 되돌리기(Backspace)</translation>
        </message>
        <message>
            <source>The source was removed. This is the text with all that was proposed.</source>
            <translation>원문이 제거되었습니다. 이것은 제안을 모두 반영한 텍스트입니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>Proposal</name>
        <message>
            <source>A plan, for you to change</source>
            <translation>계획(바꿀 수 있음)</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Change it while it goes on: it does what stands here.</source>
            <translation>진행 중에도 바꿀 수 있습니다. 여기에 적힌 대로 합니다.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>It may use %1 at most, and asks before each use of a tool.</source>
            <translation>최대 %1까지 쓸 수 있습니다. 도구를 쓰기 전에 매번 묻습니다.</translation>
        </message>
        <message>
            <source>Think of another plan</source>
            <translation>다른 계획 생각하기</translation>
        </message>
        <message>
            <source>What is still to be done</source>
            <translation>남은 일</translation>
        </message>
        <message>
            <source>Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.</source>
            <translation>단계에 직접 써서 바꿉니다. Enter를 누르면 아래에 단계를 추가하고, Alt+화살표 키로 옮깁니다.</translation>
        </message>
    </context>
    <context>
        <name>ProposalCard</name>
        <message>
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>보관</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>둘 다 보관</translation>
        </message>
        <message>
            <source>Never about this</source>
            <translation>이건 학습 안 함</translation>
        </message>
        <message>
            <source>New</source>
            <translation>새 내용</translation>
        </message>
        <message>
            <source>Nothing like this is learned any more</source>
            <translation>앞으로 이런 것은 학습하지 않습니다</translation>
        </message>
        <message>
            <source>Open the message</source>
            <translation>메시지 열기</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>대체</translation>
        </message>
        <message>
            <source>So far</source>
            <translation>지금까지</translation>
        </message>
        <message>
            <source>This contradicts what is remembered</source>
            <translation>기억하고 있는 내용과 모순됩니다</translation>
        </message>
        <message>
            <source>proposed by %1</source>
            <translation>%1에서 제안</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1부터</translation>
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
            <translation>보관</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>확인할 것 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Rememora 잠그기(Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>기억</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>페르소나</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>미리 알림</translation>
        </message>
        <message>
            <source>Search conversations (Ctrl+K)</source>
            <translation>대화 검색(Ctrl+K)</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Show the sidebar (Ctrl+B)</source>
            <translation>사이드바 표시(Ctrl+B)</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>새 대화 시작(Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
    </context>
    <context>
        <name>RankingModel</name>
        <message>
            <source>At first</source>
            <translation>처음 값</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>사실</translation>
        </message>
        <message>
            <source>Likes</source>
            <translation>취향</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>목록</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>잡담</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>판단 기준</translation>
        </message>
    </context>
    <context>
        <name>RankingSection</name>
        <message>
            <source>All memories are ranked as at first again. The memories themselves stay.</source>
            <translation>모든 기억의 순위가 처음 상태로 돌아갑니다. 기억 자체는 남습니다.</translation>
        </message>
        <message>
            <source>All weights</source>
            <translation>모든 가중치</translation>
        </message>
        <message>
            <source>Answers as you want them</source>
            <translation>원하는 대로 답하기</translation>
        </message>
        <message>
            <source>Forget what feedback has taught?</source>
            <translation>피드백으로 배운 것을 잊을까요?</translation>
        </message>
        <message>
            <source>Ranking of memories</source>
            <translation>기억 순위</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>초기화</translation>
        </message>
        <message>
            <source>Show what you taught</source>
            <translation>가르친 내용 보기</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>보기…</translation>
        </message>
        <message>
            <source>What feedback has taught</source>
            <translation>피드백으로 배운 것</translation>
        </message>
        <message>
            <source>What you liked and corrected, as examples in a file that a model can be trained on.</source>
            <translation>마음에 든 것과 바로잡은 것을 모델 학습에 쓸 수 있는 예시 파일로 만듭니다.</translation>
        </message>
        <message>
            <source>as at first</source>
            <translation>처음과 같음</translation>
        </message>
        <message>
            <source>“Helpful”, “Not relevant”, thumbs, pins and deletions change how much each sign counts. Here is what counts more or less than at first.</source>
            <translation>“도움 됨”, “관련 없음”, 좋아요와 싫어요, 고정, 삭제에 따라 각 기준의 비중이 달라집니다. 처음보다 비중이 커지거나 작아진 것이 여기에 표시됩니다.</translation>
        </message>
    </context>
    <context>
        <name>RankingTable</name>
        <message>
            <source>Weights of the ranking</source>
            <translation>순위 가중치</translation>
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
            <translation>기본 크기로 되돌리기</translation>
        </message>
        <message>
            <source>Close the document (Esc)</source>
            <translation>문서 닫기(Esc)</translation>
        </message>
        <message>
            <source>Correct this sentence</source>
            <translation>이 문장 고치기</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Find in this document</source>
            <translation>이 문서에서 찾기</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>크게</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>찾아보는 중…</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>다음 쪽</translation>
        </message>
        <message>
            <source>Open the file in the system's program</source>
            <translation>시스템 프로그램에서 파일 열기</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>이전 쪽</translation>
        </message>
        <message>
            <source>Show as text, to select and copy it</source>
            <translation>텍스트로 표시(선택해서 복사 가능)</translation>
        </message>
        <message>
            <source>Size: %1 %</source>
            <translation>크기: %1%</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>작게</translation>
        </message>
        <message>
            <source>The file is no longer where it was. This is the text that was read of it.</source>
            <translation>파일이 더 이상 그 자리에 없습니다. 이것은 파일에서 읽어 둔 텍스트입니다.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>이 문서는 제거되었습니다.</translation>
        </message>
        <message>
            <source>This page can't be drawn, so its text is shown.</source>
            <translation>이 쪽을 그릴 수 없어 텍스트를 표시합니다.</translation>
        </message>
        <message>
            <source>This page hasn't been read yet.</source>
            <translation>이 쪽은 아직 읽지 않았습니다.</translation>
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
            <translation>문장을 클릭하면 고칠 수 있습니다.</translation>
        </message>
        <message>
            <source>Click a word to hear it.</source>
            <translation>단어를 클릭하면 들을 수 있습니다.</translation>
        </message>
        <message>
            <source>Correct the transcript (F2)</source>
            <translation>받아쓴 글 고치기 (F2)</translation>
        </message>
        <message>
            <source>No loudspeaker was found. Plug one in, then try again.</source>
            <translation>스피커를 찾지 못했습니다. 스피커를 연결한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Play this page</source>
            <translation>이 페이지 재생</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>재생 중지</translation>
        </message>
        <message>
            <source>The file isn't on this computer: it can't be played here.</source>
            <translation>파일이 이 컴퓨터에 없어 여기에서 재생할 수 없습니다.</translation>
        </message>
        <message>
            <source>This file can't be played. Open it in the system's program.</source>
            <translation>이 파일은 재생할 수 없습니다. 시스템 프로그램에서 여세요.</translation>
        </message>
    </context>
    <context>
        <name>Readiness</name>
        <message>
            <source>Choose a model…</source>
            <translation>모델 선택…</translation>
        </message>
        <message>
            <source>Choose one, and it is answered.</source>
            <translation>하나를 고르면 답변합니다.</translation>
        </message>
        <message>
            <source>Queued: the model couldn't be loaded</source>
            <translation>대기 중: 모델을 불러오지 못했습니다</translation>
        </message>
        <message>
            <source>Queued: the model is being downloaded, %1 %</source>
            <translation>대기 중: 모델 다운로드 중, %1%</translation>
        </message>
        <message>
            <source>Queued: the model is being loaded again</source>
            <translation>대기 중: 모델을 다시 불러오는 중</translation>
        </message>
        <message>
            <source>Queued: the model is loading, %1 %</source>
            <translation>대기 중: 모델 불러오는 중, %1%</translation>
        </message>
        <message>
            <source>Queued: there is no model yet</source>
            <translation>대기 중: 아직 모델이 없습니다</translation>
        </message>
        <message>
            <source>Queued: your files are being read</source>
            <translation>대기 중: 파일을 읽고 있습니다</translation>
        </message>
        <message>
            <source>Queued: your pictures are being read</source>
            <translation>대기 중: 그림을 읽고 있습니다</translation>
        </message>
        <message>
            <source>There is no model yet.</source>
            <translation>아직 모델이 없습니다.</translation>
        </message>
        <message>
            <source>Waiting for the core to start again…</source>
            <translation>코어가 다시 시작되기를 기다리는 중…</translation>
        </message>
        <message>
            <source>Waiting for the core to start…</source>
            <translation>코어가 시작되기를 기다리는 중…</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>모델을 기다리는 중…</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>쓰신 내용은 보관됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>It is paused where it was.</source>
            <translation>읽던 곳에서 일시 중지했습니다.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, and go on.</source>
            <translation>헤드폰이나 스피커를 연결하거나, 설정의 “소리 내어 읽기”에서 다른 장치를 선택한 다음 계속하세요.</translation>
        </message>
        <message>
            <source>Plug in headphones or speakers, or choose another device in Settings under Reading aloud, then try again.</source>
            <translation>헤드폰이나 스피커를 연결하거나, 설정의 “소리 내어 읽기”에서 다른 장치를 선택한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>There is nothing to play sound on, or it stopped.</source>
            <translation>소리를 재생할 장치가 없거나 장치가 멈췄습니다.</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message numerus="yes">
            <source>%n documents wait to be read.</source>
            <translation>
                <numerusform>문서 %n개가 읽히기를 기다립니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message numerus="yes">
            <source>Paused. %n documents wait to be read.</source>
            <translation>
                <numerusform>일시 중지됨. 문서 %n개가 읽히기를 기다립니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading goes on when the reply is written.</source>
            <translation>답변을 다 쓰면 읽기를 계속합니다.</translation>
        </message>
        <message>
            <source>Reading waits until the battery is charged.</source>
            <translation>배터리가 충전될 때까지 읽기를 기다립니다.</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>“%1” 읽는 중</translation>
        </message>
        <message>
            <source>Reading “%1”, page %2 of %3</source>
            <translation>“%1” 읽는 중, %3쪽 중 %2쪽</translation>
        </message>
        <message>
            <source>What was read stays. What was not can be read later</source>
            <translation>읽은 것은 남습니다. 읽지 않은 것은 나중에 읽을 수 있습니다</translation>
        </message>
        <message>
            <source>document %1 of %2</source>
            <translation>문서 %2개 중 %1번째</translation>
        </message>
    </context>
    <context>
        <name>ReadingsCard</name>
        <message>
            <source>%1 asked the model, and was told</source>
            <translation>%1에서 모델에 물어 전달된 내용</translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation>%1에서 읽은 내용</translation>
        </message>
        <message>
            <source>%1 searched, and found</source>
            <translation>%1에서 검색해 찾은 내용</translation>
        </message>
        <message numerus="yes">
            <source>%n passage(s) from conversations</source>
            <translation>
                <numerusform>대화 속 구절 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>What it read was deleted since.</source>
            <translation>읽은 내용은 그 뒤에 삭제되었습니다.</translation>
        </message>
    </context>
    <context>
        <name>RecallList</name>
        <message>
            <source>Used memories</source>
            <translation>사용한 기억</translation>
        </message>
        <message>
            <source>What was used here has been erased since.</source>
            <translation>여기서 사용한 내용은 그 뒤에 삭제되었습니다.</translation>
        </message>
    </context>
    <context>
        <name>RecalledRow</name>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>잊음</translation>
        </message>
        <message>
            <source>Helpful</source>
            <translation>도움 됨</translation>
        </message>
        <message>
            <source>Not relevant</source>
            <translation>관련 없음</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>메시지 열기</translation>
        </message>
        <message>
            <source>Recall things like this less readily</source>
            <translation>이런 것을 덜 떠올리기</translation>
        </message>
        <message>
            <source>Recall things like this more readily</source>
            <translation>이런 것을 더 떠올리기</translation>
        </message>
        <message>
            <source>Remembered on %1</source>
            <translation>%1에 기억함</translation>
        </message>
        <message>
            <source>Rememora answered on %1</source>
            <translation>Rememora가 %1에 답함</translation>
        </message>
        <message>
            <source>Rememora answered on %1 in “%2”</source>
            <translation>Rememora가 %1, “%2”에서 답함</translation>
        </message>
        <message>
            <source>Stood in a picture on %1</source>
            <translation>%1, 그림에 있던 내용</translation>
        </message>
        <message>
            <source>Stood in a picture on %1 in “%2”</source>
            <translation>%1, “%2”의 그림에 있던 내용</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>You said so on %1</source>
            <translation>%1에 내가 한 말</translation>
        </message>
        <message>
            <source>You said so on %1 in “%2”</source>
            <translation>%1, “%2”에서 내가 한 말</translation>
        </message>
        <message>
            <source>true until %1</source>
            <translation>%1까지 사실</translation>
        </message>
    </context>
    <context>
        <name>RegionChooser</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>화면에서 일부 선택</translation>
        </message>
        <message>
            <source>Drag over what is to be in the picture. Enter takes the whole screen, Esc nothing.</source>
            <translation>그림에 담을 부분을 끌어서 선택하세요. Enter는 화면 전체, Esc는 취소입니다.</translation>
        </message>
    </context>
    <context>
        <name>ReminderActions</name>
        <message>
            <source>Deleted: %1</source>
            <translation>삭제됨: %1</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>완료됨: %1</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>1시간 후</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10분 후</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>내일 9:00</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>ReminderCard</name>
        <message>
            <source>Close this reminder</source>
            <translation>이 미리 알림 닫기</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>나중에</translation>
        </message>
        <message>
            <source>Reminder: %1</source>
            <translation>미리 알림: %1</translation>
        </message>
    </context>
    <context>
        <name>ReminderCards</name>
        <message numerus="yes">
            <source>%n more reminders</source>
            <translation>
                <numerusform>미리 알림 %n개 더</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReminderDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Change the reminder</source>
            <translation>미리 알림 변경</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>반복</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>1시간 후</translation>
        </message>
        <message>
            <source>In 10 minutes</source>
            <translation>10분 후</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>새 미리 알림</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>This moment is over: you are reminded at once.</source>
            <translation>이미 지난 때입니다: 바로 알려 드립니다.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>Tomorrow at 9:00</source>
            <translation>내일 9:00</translation>
        </message>
        <message>
            <source>What to remind you of</source>
            <translation>알려 줄 내용</translation>
        </message>
    </context>
    <context>
        <name>RemindersPage</name>
        <message numerus="yes">
            <source>%n reminders</source>
            <translation>
                <numerusform>미리 알림 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>New reminder</source>
            <translation>새 미리 알림</translation>
        </message>
        <message>
            <source>No reminders yet</source>
            <translation>아직 미리 알림이 없습니다</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 것이 없습니다</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>미리 알림</translation>
        </message>
        <message>
            <source>Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts.</source>
            <translation>무엇을 언제 알려 줄지 대화에서 말하거나 여기에 적으세요. Rememora가 실행되는 동안 알려 드리며, 놓친 것은 다음에 시작할 때 알려 드립니다.</translation>
        </message>
        <message>
            <source>Search reminders</source>
            <translation>미리 알림 검색</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>Change it</source>
            <translation>변경</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>이 컴퓨터의 이름</translation>
        </message>
    </context>
    <context>
        <name>ReplaceEditor</name>
        <message>
            <source>What is so now</source>
            <translation>지금 사실인 것</translation>
        </message>
        <message>
            <source>What was true stays as the past.</source>
            <translation>사실이었던 것은 과거로 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>ReplySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>출처 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>찾아보는 중…</translation>
        </message>
        <message numerus="yes">
            <source>Read %n passages</source>
            <translation>
                <numerusform>구절 %n개 읽음</numerusform>
            </translation>
        </message>
        <message>
            <source>Sources:</source>
            <translation>출처:</translation>
        </message>
    </context>
    <context>
        <name>ReplyState</name>
        <message>
            <source>Interrupted</source>
            <translation>중단됨</translation>
        </message>
        <message>
            <source>Interrupted: the core stopped. Try again.</source>
            <translation>중단됨: 코어가 멈췄습니다. 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Reading %1 tokens… %2 %</source>
            <translation>%1토큰 읽는 중… %2%</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>생각하는 중…</translation>
        </message>
        <message>
            <source>Waits for your answer</source>
            <translation>내 답을 기다리는 중</translation>
        </message>
    </context>
    <context>
        <name>ReplyWidget</name>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1토큰/초</translation>
        </message>
        <message>
            <source>Copy this reply</source>
            <translation>이 답변 복사</translation>
        </message>
        <message>
            <source>Forgot: %1</source>
            <translation>잊음: %1</translation>
        </message>
        <message>
            <source>From your profile</source>
            <translation>내 프로필에서</translation>
        </message>
        <message>
            <source>Good answer</source>
            <translation>좋은 답변</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>찾아보는 중…</translation>
        </message>
        <message>
            <source>New conversation from here</source>
            <translation>여기서 새 대화</translation>
        </message>
        <message>
            <source>Not a good answer</source>
            <translation>좋지 않은 답변</translation>
        </message>
        <message>
            <source>Not kept: %1</source>
            <translation>보관하지 않음: %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>소리 내어 읽기</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>기억함: %1</translation>
        </message>
        <message>
            <source>Reply finished.</source>
            <translation>답변이 끝났습니다.</translation>
        </message>
        <message>
            <source>Share as picture…</source>
            <translation>그림으로 공유…</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>읽기 중지</translation>
        </message>
        <message>
            <source>This answer rests on what is always known about you. Show it</source>
            <translation>이 답변은 나에 대해 늘 알고 있는 것에 바탕을 둡니다. 보기</translation>
        </message>
        <message>
            <source>Thought for a while</source>
            <translation>잠시 생각함</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message numerus="yes">
            <source>Used %n memories</source>
            <translation>
                <numerusform>기억 %n개 사용</numerusform>
            </translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>여기서 비롯된 것…</translation>
        </message>
        <message>
            <source>first word %1 s</source>
            <translation>첫 단어까지 %1초</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>다른 위치를 선택하세요.</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>모으는 중…</translation>
        </message>
        <message>
            <source>Picture of the window</source>
            <translation>창 그림</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>문제 보고</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>보고서 저장</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>저장…</translation>
        </message>
        <message>
            <source>The report can't be saved there.</source>
            <translation>그곳에는 보고서를 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>This makes a file for whoever looks into the problem, and sends nothing. Names and numbers have stand-ins, which helps and guarantees nothing: read it, and take out what you don't want in it.</source>
            <translation>문제를 살펴볼 사람을 위한 파일을 만들며, 아무것도 보내지 않습니다. 이름과 번호는 대체어로 바뀝니다. 도움은 되지만 완전하지는 않으므로, 읽어 보고 넣고 싶지 않은 것은 빼세요.</translation>
        </message>
        <message>
            <source>What the report says</source>
            <translation>보고서 내용</translation>
        </message>
        <message>
            <source>With this picture of the window, its texts drawn as bars</source>
            <translation>이 창 그림 포함(글은 막대로 그려짐)</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Afterwards these are as they were in the backup, or missing: conversations %1, memories %2.</source>
            <translation>복원하면 다음은 백업했을 때의 상태가 되거나 없어집니다: 대화 %1개, 기억 %2개.</translation>
        </message>
        <message>
            <source>All that is here stays. What was deleted here since comes back. Tasks, errands and reminders stay as they are here.</source>
            <translation>여기에 있는 것은 모두 그대로 남습니다. 그 뒤 여기에서 삭제한 것은 되돌아옵니다. 작업, 심부름, 미리 알림은 여기에 있는 그대로 둡니다.</translation>
        </message>
        <message>
            <source>Bring both together</source>
            <translation>둘을 합치기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Enter the passphrase that held when it was made.</source>
            <translation>백업을 만들 당시의 암호 문구를 입력하세요.</translation>
        </message>
        <message>
            <source>Every conversation and memory in the backup is here already, as new or newer.</source>
            <translation>백업의 모든 대화와 기억은 같거나 더 최근 상태로 이미 여기에 있습니다.</translation>
        </message>
        <message>
            <source>From the backup come: new conversations %1, newer ones %2; new memories %3, newer ones %4.</source>
            <translation>백업에서 가져오는 것: 새 대화 %1, 더 최근의 대화 %2, 새 기억 %3, 더 최근의 기억 %4.</translation>
        </message>
        <message>
            <source>Here now</source>
            <translation>현재</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>백업 안</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>마지막 변경</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>들여다보기</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>기억</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Nothing that is here would be missing afterwards.</source>
            <translation>지금 있는 것 가운데 복원한 뒤 없어지는 것은 없습니다.</translation>
        </message>
        <message>
            <source>Passphrase or recovery code of the backup</source>
            <translation>백업의 암호 문구 또는 복구 코드</translation>
        </message>
        <message>
            <source>Put the settings back, too</source>
            <translation>설정도 복원</translation>
        </message>
        <message>
            <source>Reading the backup…</source>
            <translation>백업 읽는 중…</translation>
        </message>
        <message>
            <source>Replace what is here with the backup</source>
            <translation>여기에 있는 것을 백업으로 바꾸기</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>백업 복원</translation>
        </message>
        <message>
            <source>Restore it</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>What is here now is set aside for 30 days, not deleted at once.</source>
            <translation>지금 있는 데이터는 바로 삭제하지 않고 30일 동안 따로 보관합니다.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>없음</translation>
        </message>
    </context>
    <context>
        <name>ResultHeader</name>
        <message>
            <source>Back to all tasks</source>
            <translation>모든 작업으로 돌아가기</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Put into a conversation</source>
            <translation>대화에 넣기</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>다른 이름으로 저장…</translation>
        </message>
        <message>
            <source>Show the source beside it</source>
            <translation>원문을 나란히 보기</translation>
        </message>
    </context>
    <context>
        <name>ResultRow</name>
        <message>
            <source>Left as it was: the model gave no answer that could be used.</source>
            <translation>그대로 둠: 모델이 쓸 수 있는 답을 주지 않았습니다.</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>원문 열기: %1</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>원문</translation>
        </message>
    </context>
    <context>
        <name>ResultSaver</name>
        <message>
            <source>Known label</source>
            <translation>정답 라벨</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>라벨</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>결과 저장</translation>
        </message>
        <message>
            <source>Saved as “%1”</source>
            <translation>“%1” 이름으로 저장했습니다</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>텍스트</translation>
        </message>
    </context>
    <context>
        <name>ResultsModel</name>
        <message>
            <source>Memories</source>
            <translation>기억</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>새 대화</translation>
        </message>
        <message>
            <source>Similar</source>
            <translation>비슷한 것</translation>
        </message>
    </context>
    <context>
        <name>ReviewCard</name>
        <message numerus="yes">
            <source>%n more wait; you are asked about one a day.</source>
            <translation>
                <numerusform>%n개가 더 있습니다. 하루에 하나씩 묻습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask later</source>
            <translation>나중에 묻기</translation>
        </message>
        <message>
            <source>Don't ask again</source>
            <translation>다시 묻지 않기</translation>
        </message>
        <message>
            <source>Is this still so?</source>
            <translation>지금도 맞나요?</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>더는 아님</translation>
        </message>
        <message>
            <source>Still so</source>
            <translation>지금도 맞음</translation>
        </message>
    </context>
    <context>
        <name>ReviewChoice</name>
        <message>
            <source>Ask on</source>
            <translation>묻는 날</translation>
        </message>
        <message>
            <source>Ask whether it is still so</source>
            <translation>지금도 맞는지 묻기</translation>
        </message>
        <message>
            <source>In a month</source>
            <translation>한 달 뒤</translation>
        </message>
        <message>
            <source>In a year</source>
            <translation>1년 뒤</translation>
        </message>
        <message>
            <source>In six months</source>
            <translation>6개월 뒤</translation>
        </message>
        <message>
            <source>In three months</source>
            <translation>3개월 뒤</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <source>On a day…</source>
            <translation>날짜 지정…</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>설정</translation>
        </message>
    </context>
    <context>
        <name>ReviewRow</name>
        <message>
            <source>Changed…</source>
            <translation>바뀜…</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1부터</translation>
        </message>
    </context>
    <context>
        <name>RewriteForm</name>
        <message>
            <source>In plain words and short sentences</source>
            <translation>쉬운 말과 짧은 문장으로</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>어조</translation>
        </message>
    </context>
    <context>
        <name>RouteDialog</name>
        <message>
            <source>A quote isn't closed.</source>
            <translation>따옴표가 닫히지 않았습니다.</translation>
        </message>
        <message>
            <source>Any command that carries stdin and stdout to “python -m core” or “rememora-core” on the other machine, with the same version of Rememora there. It has to run without a question: with a key, not a password.</source>
            <translation>stdin과 stdout을 다른 컴퓨터의 “python -m core”나 “rememora-core”로 이어 주는 명령이면 됩니다. 그곳에도 같은 버전의 Rememora가 있어야 합니다. 암호가 아니라 키를 써서, 아무것도 묻지 않고 실행되어야 합니다.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>Here it is %1: both speak the same way, and it is safer to have the same.</source>
            <translation>이쪽은 %1입니다: 통신 방식은 같지만, 버전을 맞추는 것이 더 안전합니다.</translation>
        </message>
        <message>
            <source>Its data has a passphrase, which is asked for then.</source>
            <translation>데이터에 암호 문구가 있으며, 그때 입력하게 됩니다.</translation>
        </message>
        <message>
            <source>On another machine, over a command</source>
            <translation>다른 컴퓨터(명령으로 연결)</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>Rememora %1 answers on %2.</source>
            <translation>%2에서 Rememora %1 버전이 응답합니다.</translation>
        </message>
        <message>
            <source>Rememora answers there. Its data is open in another window just now, or in this one.</source>
            <translation>그곳에서 Rememora가 응답합니다. 데이터는 지금 다른 창이나 이 창에서 열려 있습니다.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>시험</translation>
        </message>
        <message>
            <source>Trying…</source>
            <translation>시험하는 중…</translation>
        </message>
        <message>
            <source>Understood as: %1</source>
            <translation>해석: %1</translation>
        </message>
        <message>
            <source>Use it…</source>
            <translation>사용…</translation>
        </message>
        <message>
            <source>Where the core runs</source>
            <translation>코어를 실행하는 곳</translation>
        </message>
    </context>
    <context>
        <name>SamplingFields</name>
        <message>
            <source>%1: a number from %2 to %3.</source>
            <translation>%1: %2에서 %3까지의 수.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) of yours</source>
            <translation>
                <numerusform>직접 정한 값 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; higher is more varied, and more often wrong. 0 to 2.</source>
            <translation>0이면 언제나 가장 그럴듯한 단어를 고르고, 높을수록 다양해지지만 틀리는 일도 많아집니다. 0~2.</translation>
        </message>
        <message>
            <source>A reply ends there. A token is about three quarters of a word.</source>
            <translation>답변이 거기서 끝납니다. 토큰 하나는 영어 단어의 약 4분의 3입니다.</translation>
        </message>
        <message>
            <source>Above 1, what the reply said lately is said again less often. 0.8 to 2.</source>
            <translation>1보다 크면 답변에서 최근에 한 말을 덜 반복합니다. 0.8~2.</translation>
        </message>
        <message>
            <source>Longest reply, in tokens</source>
            <translation>답변 최대 길이(토큰)</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Only so many of the likeliest words are drawn from. 0: all.</source>
            <translation>가장 그럴듯한 단어 중 이 개수 안에서만 고릅니다. 0: 모두.</translation>
        </message>
        <message>
            <source>Only the likeliest words that make up this share are drawn from. 0.05 to 1.</source>
            <translation>가장 그럴듯한 단어 중 이 비율을 이루는 것에서만 고릅니다. 0.05~1.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>반복 페널티</translation>
        </message>
        <message>
            <source>Reset to the defaults</source>
            <translation>기본값으로 재설정</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>온도</translation>
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
            <translation>같은 숫자로 ‘다시 시도’를 하면 같은 답변이 나옵니다. 비워 두면 매번 달라집니다.</translation>
        </message>
        <message>
            <source>Words less likely than this share of the likeliest one are left out. 0 to 0.9.</source>
            <translation>가장 그럴듯한 단어에 견주어 이 비율보다 덜 그럴듯한 단어는 제외합니다. 0~0.9.</translation>
        </message>
        <message>
            <source>any</source>
            <translation>임의</translation>
        </message>
    </context>
    <context>
        <name>ScheduleActions</name>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>“%1” isn't done on a schedule any more</source>
            <translation>“%1” 일정이 삭제되었습니다</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>All my documents</source>
            <translation>내 모든 문서</translation>
        </message>
        <message>
            <source>Chosen ones…</source>
            <translation>고른 것만…</translation>
        </message>
        <message>
            <source>Documents…</source>
            <translation>문서…</translation>
        </message>
        <message>
            <source>In all conversations</source>
            <translation>모든 대화에서</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message numerus="yes">
            <source>Only in %n conversations</source>
            <translation>
                <numerusform>대화 %n개에서만</numerusform>
            </translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>“%1”에서만</translation>
        </message>
        <message>
            <source>Only those of this conversation and its project</source>
            <translation>이 대화와 그 프로젝트의 것만</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>떠올릴 범위</translation>
        </message>
        <message>
            <source>Which documents this conversation is answered from</source>
            <translation>이 대화에서 답의 바탕이 되는 문서</translation>
        </message>
    </context>
    <context>
        <name>ScopeDialog</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n개 고름</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer from these</source>
            <translation>이것으로 답하기</translation>
        </message>
        <message>
            <source>Answer from these documents</source>
            <translation>이 문서들로 답하기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>모두 해제</translation>
        </message>
        <message>
            <source>Files that you add to the conversation itself count in any case.</source>
            <translation>대화 자체에 추가한 파일은 언제나 쓰입니다.</translation>
        </message>
        <message>
            <source>Folders and documents</source>
            <translation>폴더와 문서</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>이름으로 검색</translation>
        </message>
    </context>
    <context>
        <name>ScopeModel</name>
        <message>
            <source>Folder %1</source>
            <translation>폴더 %1</translation>
        </message>
    </context>
    <context>
        <name>ScoreView</name>
        <message>
            <source>all else</source>
            <translation>그 밖의 것</translation>
        </message>
        <message>
            <source>score</source>
            <translation>점수</translation>
        </message>
    </context>
    <context>
        <name>ScreenPicture</name>
        <message>
            <source>Take the picture with the desktop's own program, copy it there, and paste it here.</source>
            <translation>데스크톱의 자체 프로그램으로 화면을 찍어 복사한 다음 여기에 붙여넣으세요.</translation>
        </message>
        <message>
            <source>This desktop doesn't let Rememora see the screen.</source>
            <translation>이 데스크톱은 Rememora가 화면을 보는 것을 허용하지 않습니다.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>메시지는 그대로입니다.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>검색어 지우기</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Search conversations and memories</source>
            <translation>대화와 기억 검색</translation>
        </message>
        <message>
            <source>Search everything (Ctrl+K). "In quotes" finds a phrase, -word leaves out what has the word.</source>
            <translation>모든 것 검색(Ctrl+K). "따옴표"로 묶으면 구절을 찾고, -단어는 그 단어가 있는 것을 뺍니다.</translation>
        </message>
    </context>
    <context>
        <name>SearchFilters</name>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ~ %2</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>모든 기간</translation>
        </message>
        <message>
            <source>Anyone</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>모든 곳</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>기간 지정…</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>지난 30일</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>지난 7일</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>지난 1년</translation>
        </message>
        <message>
            <source>Rememora</source>
            <translation>Rememora</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>%1 이후</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>When it was said</source>
            <translation>말한 시기</translation>
        </message>
        <message>
            <source>Where it was said</source>
            <translation>말한 곳</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>말한 사람</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>Looking further…</source>
            <translation>더 찾는 중…</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>찾은 것이 없습니다</translation>
        </message>
        <message>
            <source>Nothing has “%1” in it, or means something like it.</source>
            <translation>“%1” 내용이 들어 있거나 뜻이 비슷한 것이 없습니다.</translation>
        </message>
        <message>
            <source>The search is narrowed: look at the buttons above.</source>
            <translation>검색 범위가 좁혀져 있습니다. 위의 단추를 확인하세요.</translation>
        </message>
        <message>
            <source>for what means something like it</source>
            <translation>뜻이 비슷한 것을 찾는 중</translation>
        </message>
    </context>
    <context>
        <name>SearchSection</name>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>%1 다운로드, 라이선스: %2.</translation>
        </message>
        <message>
            <source>Finds what means the same in other words. Another one has to read everything first; until then, search goes on with the present one.</source>
            <translation>다른 말로 표현된 같은 뜻의 내용을 찾습니다. 다른 모델로 바꾸면 먼저 모든 것을 읽어야 하며, 그동안은 지금 모델로 검색합니다.</translation>
        </message>
        <message>
            <source>Model for search</source>
            <translation>검색용 모델</translation>
        </message>
        <message>
            <source>Re-reading your memories</source>
            <translation>기억 다시 읽는 중</translation>
        </message>
        <message>
            <source>Re-reading your memories: %1 of %2</source>
            <translation>기억 다시 읽는 중: %1 / %2</translation>
        </message>
        <message>
            <source>Search by meaning</source>
            <translation>의미로 검색</translation>
        </message>
    </context>
    <context>
        <name>SecretDialog</name>
        <message>
            <source>Passphrase</source>
            <translation>암호 문구</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Send (Enter)</source>
            <translation>보내기(Enter)</translation>
        </message>
        <message>
            <source>Stop the reply (Esc)</source>
            <translation>답변 중지(Esc)</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>A program on %1</source>
            <translation>%1의 프로그램</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>이 컴퓨터의 프로그램</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Add a header</source>
            <translation>헤더 추가</translation>
        </message>
        <message>
            <source>Add a server</source>
            <translation>서버 추가</translation>
        </message>
        <message>
            <source>Add a variable</source>
            <translation>변수 추가</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Arguments</source>
            <translation>인수</translation>
        </message>
        <message>
            <source>At an address</source>
            <translation>주소로 연결</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Change a server</source>
            <translation>서버 변경</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>폴더 선택</translation>
        </message>
        <message>
            <source>Choose the program</source>
            <translation>프로그램 선택</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Folder it is started in</source>
            <translation>시작할 폴더</translation>
        </message>
        <message>
            <source>Folders it is told of</source>
            <translation>서버에 알려 줄 폴더</translation>
        </message>
        <message>
            <source>Headers of each request, such as a key</source>
            <translation>모든 요청의 헤더(예: 키)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>One a line</source>
            <translation>한 줄에 하나씩</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>프로그램</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>The folder it is started in</source>
            <translation>시작할 폴더</translation>
        </message>
        <message>
            <source>The program of the server</source>
            <translation>서버 프로그램</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on %1 only</source>
            <translation>시작할 때 쓰는 변수. %1에만 보관됩니다</translation>
        </message>
        <message>
            <source>Variables it is started with; they are kept on this computer only</source>
            <translation>시작할 때 쓰는 변수. 이 컴퓨터에만 보관됩니다</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>알아보기 쉬운 이름</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>Your home, if it is left empty</source>
            <translation>비워 두면 홈 폴더</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>such as uvx, npx or a path</source>
            <translation>uvx, npx 또는 경로 등</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source>Address: %1</source>
            <translation>주소: %1</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>키 지우기</translation>
        </message>
        <message>
            <source>Kept in your system's keyring, never in a file.</source>
            <translation>시스템 키링에 보관하며 파일에는 절대 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>Key, if it wants one</source>
            <translation>키(필요한 경우)</translation>
        </message>
        <message>
            <source>Key: %1</source>
            <translation>키: %1</translation>
        </message>
        <message>
            <source>The key is forgotten.</source>
            <translation>키를 지웠습니다.</translation>
        </message>
        <message>
            <source>The way there isn't encrypted (http): others on the network can read along.</source>
            <translation>연결이 암호화되지 않았습니다(http). 네트워크의 다른 사람이 내용을 볼 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ServerRow</name>
        <message numerus="yes">
            <source>%n tools</source>
            <translation>
                <numerusform>도구 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Its tools have changed: look at them…</source>
            <translation>도구가 바뀌었습니다: 살펴보기…</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>로그…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>더 보기: %1</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>제거…</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>Started with Rememora</source>
            <translation>Rememora와 함께 시작</translation>
        </message>
        <message>
            <source>Tools…</source>
            <translation>도구…</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 사용</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>버전 %1</translation>
        </message>
    </context>
    <context>
        <name>ServerSection</name>
        <message numerus="yes">
            <source>%n text(s) still to be sent</source>
            <translation>
                <numerusform>아직 보낼 텍스트 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a model on this computer again</source>
            <translation>다시 이 컴퓨터의 모델 선택</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>선택…</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>연결</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>연결 중…</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>사용 중</translation>
        </message>
        <message>
            <source>In use: %1</source>
            <translation>사용 중: %1</translation>
        </message>
        <message>
            <source>Keep it here</source>
            <translation>여기에 두기</translation>
        </message>
        <message>
            <source>Language model</source>
            <translation>언어 모델</translation>
        </message>
        <message>
            <source>Model on the server</source>
            <translation>서버의 모델</translation>
        </message>
        <message>
            <source>Models here…</source>
            <translation>로컬 모델…</translation>
        </message>
        <message>
            <source>Numbers computed from your messages and memories leave this computer. They are not the text, but give away much of what it is about.</source>
            <translation>메시지와 기억에서 계산한 숫자가 이 컴퓨터를 떠납니다. 글 자체는 아니지만 무슨 내용인지 상당 부분 드러납니다.</translation>
        </message>
        <message>
            <source>On a Chroma server. While it is away, search goes on by words.</source>
            <translation>Chroma 서버에 둡니다. 연결되지 않는 동안에는 단어로 검색합니다.</translation>
        </message>
        <message>
            <source>On another computer</source>
            <translation>다른 컴퓨터에서</translation>
        </message>
        <message>
            <source>On any server that speaks OpenAI's protocol, such as llama-server or vLLM.</source>
            <translation>llama-server나 vLLM처럼 OpenAI 프로토콜을 쓰는 모든 서버에서 실행합니다.</translation>
        </message>
        <message>
            <source>Search index</source>
            <translation>검색 색인</translation>
        </message>
        <message>
            <source>So do the words in pictures that you send; the pictures themselves stay here.</source>
            <translation>보내는 그림 속의 글도 마찬가지입니다. 그림 자체는 여기에 남습니다.</translation>
        </message>
        <message>
            <source>Take the index off the server; it is built anew on this computer</source>
            <translation>서버에서 색인을 빼고 이 컴퓨터에 새로 만듭니다</translation>
        </message>
        <message>
            <source>The server has no model.</source>
            <translation>서버에 모델이 없습니다.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>What you write, what is remembered of it, and the replies leave this computer: whoever runs that server can read them.</source>
            <translation>내가 쓴 내용, 거기서 기억한 내용, 답변이 이 컴퓨터를 떠납니다. 그 서버를 운영하는 사람은 누구나 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>Which of its models?</source>
            <translation>어느 모델을 사용할까요?</translation>
        </message>
    </context>
    <context>
        <name>ServersSection</name>
        <message>
            <source>Add a server…</source>
            <translation>서버 추가…</translation>
        </message>
        <message>
            <source>From JSON…</source>
            <translation>JSON에서 추가…</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>아직 없습니다.</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>“%1” 서버를 제거할까요?</translation>
        </message>
        <message>
            <source>Search servers</source>
            <translation>서버 검색</translation>
        </message>
        <message>
            <source>The program itself stays on %1, and so does what it has done.</source>
            <translation>프로그램 자체는 %1에 남으며, 지금까지 한 일도 그대로 남습니다.</translation>
        </message>
        <message>
            <source>The program itself stays on this computer, and so does what it has done.</source>
            <translation>프로그램 자체는 이 컴퓨터에 남으며, 지금까지 한 일도 그대로 남습니다.</translation>
        </message>
        <message>
            <source>The server is ended, and its tools can't be used any more.</source>
            <translation>서버가 종료되며, 그 도구는 더 이상 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Tool servers (MCP)</source>
            <translation>도구 서버(MCP)</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>All conversations and memories are deleted</source>
            <translation>모든 대화와 기억이 삭제되었습니다</translation>
        </message>
        <message>
            <source>Also Ctrl + and Ctrl −</source>
            <translation>Ctrl +와 Ctrl −도 사용 가능</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>모양</translation>
        </message>
        <message>
            <source>As Markdown, HTML, PDF or JSON: all of them, or those you choose.</source>
            <translation>Markdown, HTML, PDF, JSON 형식으로 전부 또는 선택한 것만 내보냅니다.</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>먼저 묻기</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>Conversations as files</source>
            <translation>대화를 파일로</translation>
        </message>
        <message>
            <source>Conversations from elsewhere</source>
            <translation>다른 곳의 대화</translation>
        </message>
        <message>
            <source>Conversations, memories and models</source>
            <translation>대화, 기억, 모델</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>데이터</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>모두 삭제</translation>
        </message>
        <message>
            <source>Delete everything?</source>
            <translation>모두 삭제할까요?</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>모두 삭제…</translation>
        </message>
        <message>
            <source>Downloaded models and settings stay.</source>
            <translation>다운로드한 모델과 설정은 남습니다.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from the machine the core runs on.</source>
            <translation>코어가 실행되는 컴퓨터에서 모든 대화, 기억, 페르소나를 지웁니다.</translation>
        </message>
        <message>
            <source>Erases all conversations, memories and personas from this computer.</source>
            <translation>이 컴퓨터에서 모든 대화, 기억, 페르소나를 지웁니다.</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>모두 내보내기…</translation>
        </message>
        <message>
            <source>Facts about you are kept from what you write, each with your own words as evidence.</source>
            <translation>내가 쓴 내용에서 나에 대한 사실을 보관하며, 각 사실에는 내가 한 말이 근거로 붙습니다.</translation>
        </message>
        <message>
            <source>Facts wait on the Memories page, under Lately, until you keep or discard them.</source>
            <translation>사실은 보관하거나 버릴 때까지 기억 페이지의 “최근”에서 기다립니다.</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Logs (they never hold what you write)</source>
            <translation>로그(내가 쓴 내용은 담지 않음)</translation>
        </message>
        <message>
            <source>Nothing new is remembered. What is remembered already stays until you delete it.</source>
            <translation>새로운 것은 기억하지 않습니다. 이미 기억한 것은 삭제할 때까지 남습니다.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>On %1: it can't be shown here</source>
            <translation>%1에 있음: 여기서는 표시할 수 없음</translation>
        </message>
        <message>
            <source>Only what you ask for, such as “remember that I'm allergic to peanuts”.</source>
            <translation>“내가 땅콩 알레르기가 있다고 기억해 줘”처럼 요청한 것만 기억합니다.</translation>
        </message>
        <message>
            <source>Only when asked</source>
            <translation>요청할 때만</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>데이터 폴더 열기</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>로그 폴더 열기</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>처음부터 다시 시작</translation>
        </message>
        <message>
            <source>System</source>
            <translation>시스템</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>테마</translation>
        </message>
        <message>
            <source>This can't be undone. From %1 go:</source>
            <translation>이 작업은 취소할 수 없습니다. %1에서 다음이 사라집니다:</translation>
        </message>
        <message>
            <source>This can't be undone. From this computer go:</source>
            <translation>이 작업은 취소할 수 없습니다. 이 컴퓨터에서 다음이 사라집니다:</translation>
        </message>
        <message>
            <source>Those of other assistants, or your own from another computer.</source>
            <translation>다른 도우미의 대화나 다른 컴퓨터에 있는 내 대화입니다.</translation>
        </message>
        <message>
            <source>What to remember</source>
            <translation>기억할 내용</translation>
        </message>
        <message>
            <source>Yes, erase all of it</source>
            <translation>예, 모두 지웁니다</translation>
        </message>
        <message>
            <source>all conversations with all their messages</source>
            <translation>모든 대화와 그 메시지</translation>
        </message>
        <message>
            <source>all memories and their history</source>
            <translation>모든 기억과 그 기록</translation>
        </message>
        <message>
            <source>all personas</source>
            <translation>모든 페르소나</translation>
        </message>
        <message>
            <source>the search index, saved model states and logs</source>
            <translation>검색 색인, 저장된 모델 상태, 로그</translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message numerus="yes">
            <source>%Ln pictures saved</source>
            <translation>
                <numerusform>그림 %Ln개를 저장했습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message numerus="yes">
            <source>It is too long for one picture: it takes %Ln. Save them, or choose fewer messages.</source>
            <translation>
                <numerusform>그림 하나에 담기에는 너무 길어 %Ln개가 필요합니다. 저장하거나 메시지 수를 줄이세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Making the picture…</source>
            <translation>그림 만드는 중…</translation>
        </message>
        <message>
            <source>Messages in the picture</source>
            <translation>그림에 넣을 메시지</translation>
        </message>
        <message>
            <source>Rememora: %1</source>
            <translation>Rememora: %1</translation>
        </message>
        <message>
            <source>Save the picture</source>
            <translation>그림 저장</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>저장…</translation>
        </message>
        <message>
            <source>Share as picture</source>
            <translation>그림으로 공유</translation>
        </message>
        <message>
            <source>The picture is copied</source>
            <translation>그림을 복사했습니다</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>나: %1</translation>
        </message>
        <message>
            <source>“Rememora” at its foot</source>
            <translation>아래에 “Rememora” 표시</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n개 진행 중</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>때가 된 것 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n memory(ies)</source>
            <translation>
                <numerusform>기억 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to confirm</source>
            <translation>
                <numerusform>확인 대기 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>확인할 것 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n개 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” 삭제됨</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Hide the sidebar (Ctrl+B)</source>
            <translation>사이드바 숨기기(Ctrl+B)</translation>
        </message>
        <message>
            <source>Lock Rememora (Ctrl+L)</source>
            <translation>Rememora 잠그기(Ctrl+L)</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>기억</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>새 대화</translation>
        </message>
        <message>
            <source>New project (Ctrl+Shift+N)</source>
            <translation>새 프로젝트(Ctrl+Shift+N)</translation>
        </message>
        <message>
            <source>Personas</source>
            <translation>페르소나</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>미리 알림</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>Start a new conversation (Ctrl+N)</source>
            <translation>새 대화 시작(Ctrl+N)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>아카이브됨</translation>
        </message>
    </context>
    <context>
        <name>SlashPrompts</name>
        <message>
            <source>A plan to look over, then step by step, with your tools and your leave.</source>
            <translation>계획을 살펴본 뒤, 도구를 써서 허락을 받으며 한 단계씩 진행합니다.</translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>심부름 시키기…</translation>
        </message>
        <message>
            <source>Edit prompts…</source>
            <translation>프롬프트 편집…</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>Prompts and tasks</source>
            <translation>프롬프트와 작업</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
    </context>
    <context>
        <name>SourceBox</name>
        <message>
            <source>Choose a table</source>
            <translation>표 선택</translation>
        </message>
        <message>
            <source>Choose a table (CSV)…</source>
            <translation>표(CSV) 선택…</translation>
        </message>
        <message>
            <source>Choose documents…</source>
            <translation>문서 선택…</translation>
        </message>
        <message>
            <source>Choose something else than “%1”</source>
            <translation>“%1” 대신 다른 것 선택</translation>
        </message>
        <message>
            <source>Each of them becomes a task of its own.</source>
            <translation>각각 별도의 작업이 됩니다.</translation>
        </message>
        <message>
            <source>From page</source>
            <translation>시작 쪽</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv);;All files (*)</source>
            <translation>표 (*.csv *.tsv);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>Text · %1 characters</source>
            <translation>텍스트 · %1자</translation>
        </message>
        <message numerus="yes">
            <source>The document has %n pages.</source>
            <translation>
                <numerusform>이 문서는 %n쪽입니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first page comes after the last one.</source>
            <translation>시작 쪽이 끝 쪽보다 뒤에 있습니다.</translation>
        </message>
        <message>
            <source>The text has %1 characters; at most %2 can be worked on at once.</source>
            <translation>텍스트는 %1자입니다. 한 번에 최대 %2자까지 처리할 수 있습니다.</translation>
        </message>
        <message>
            <source>To page</source>
            <translation>끝 쪽</translation>
        </message>
        <message>
            <source>Write or paste a text first, or choose a document.</source>
            <translation>먼저 텍스트를 쓰거나 붙여넣으세요. 문서를 선택해도 됩니다.</translation>
        </message>
        <message>
            <source>Write or paste a text, or choose a document</source>
            <translation>텍스트를 쓰거나 붙여넣거나, 문서를 선택하세요</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>to</source>
            <comment>between two page numbers</comment>
            <translation>~</translation>
        </message>
    </context>
    <context>
        <name>SpeechRow</name>
        <message>
            <source>%1 on the disk, licence %2.</source>
            <translation>디스크에서 %1 사용, 라이선스: %2.</translation>
        </message>
        <message>
            <source>A download of %1, licence %2.</source>
            <translation>%1 다운로드, 라이선스: %2.</translation>
        </message>
        <message>
            <source>Languages: %1.</source>
            <translation>언어: %1.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>라이선스: %1</translation>
        </message>
        <message>
            <source>Reads answers aloud.</source>
            <translation>답변을 소리 내어 읽습니다.</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 제거</translation>
        </message>
        <message>
            <source>Turns speech into text.</source>
            <translation>말을 글로 바꿉니다.</translation>
        </message>
        <message>
            <source>What was said and written stays. You can get the model again.</source>
            <translation>말하고 쓴 내용은 남습니다. 모델은 다시 받을 수 있습니다.</translation>
        </message>
        <message>
            <source>installed</source>
            <translation>설치됨</translation>
        </message>
    </context>
    <context>
        <name>SpeechSection</name>
        <message>
            <source>Models for speech</source>
            <translation>음성 모델</translation>
        </message>
    </context>
    <context>
        <name>SplitEditor</name>
        <message>
            <source>One memory on each line; Shift+Enter begins a new one. They keep where it came from.</source>
            <translation>한 줄에 기억 하나씩 적습니다. Shift+Enter로 새 줄을 시작합니다. 출처는 그대로 이어집니다.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>나누기</translation>
        </message>
    </context>
    <context>
        <name>SpokenConversation</name>
        <message>
            <source>The microphone hears the voice, so that talking doesn't interrupt it any more.</source>
            <translation>마이크에 음성이 들려서 이제 말을 해도 음성이 중단되지 않습니다.</translation>
        </message>
        <message>
            <source>What the voice says isn't taken for what you say.</source>
            <translation>음성이 말한 내용은 사용자의 말로 여기지 않습니다.</translation>
        </message>
        <message>
            <source>With headphones you can talk at any time. Without, wait or stop it first.</source>
            <translation>헤드폰을 쓰면 언제든지 말할 수 있습니다. 없으면 기다리거나 먼저 중지하세요.</translation>
        </message>
    </context>
    <context>
        <name>StartDialog</name>
        <message>
            <source>Begin</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>I know: without it, no other computer can join.</source>
            <translation>암호 문구가 없으면 다른 컴퓨터가 참여할 수 없다는 것을 알고 있습니다.</translation>
        </message>
        <message>
            <source>Keep your computers alike</source>
            <translation>내 컴퓨터 간 동기화</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>이 컴퓨터의 이름</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>한 번 더 입력</translation>
        </message>
        <message>
            <source>Passphrase for your other computers</source>
            <translation>내 다른 컴퓨터용 암호 문구</translation>
        </message>
        <message>
            <source>The two aren't the same.</source>
            <translation>두 암호 문구가 다릅니다.</translation>
        </message>
        <message>
            <source>What you say and what is remembered of it is put into this folder, encrypted. Choose it on your other computers, too, once it has come there.</source>
            <translation>내가 한 말과 거기서 기억한 내용이 암호화되어 이 폴더에 들어갑니다. 이 폴더가 다른 컴퓨터에 도착하면 그곳에서도 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>StateLine</name>
        <message>
            <source>%1 ready</source>
            <translation>%1 준비됨</translation>
        </message>
        <message>
            <source>%1 ready · offline</source>
            <translation>%1 준비됨 · 오프라인</translation>
        </message>
        <message>
            <source>%1 rests until you write</source>
            <translation>%1 쉬는 중, 입력하면 시작</translation>
        </message>
        <message>
            <source>Connected again. %1 ready</source>
            <translation>다시 연결됨. %1 준비됨</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>자세한 정보</translation>
        </message>
        <message>
            <source>Downloading the model… %1 %</source>
            <translation>모델 다운로드 중… %1%</translation>
        </message>
        <message>
            <source>Loading %1… %2 %</source>
            <translation>%1 불러오는 중… %2%</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>잠김</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>아직 모델 없음</translation>
        </message>
        <message>
            <source>No model yet · offline</source>
            <translation>아직 모델 없음 · 오프라인</translation>
        </message>
        <message>
            <source>Not connected. Trying again…</source>
            <translation>연결 안 됨. 다시 시도하는 중…</translation>
        </message>
        <message>
            <source>Not running</source>
            <translation>실행 중 아님</translation>
        </message>
        <message numerus="yes">
            <source>Preparing %n text(s) for search by meaning</source>
            <translation>
                <numerusform>의미 검색을 위해 텍스트 %n개 준비 중</numerusform>
            </translation>
        </message>
        <message>
            <source>Restarted. %1 ready</source>
            <translation>다시 시작됨. %1 준비됨</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>시작하는 중…</translation>
        </message>
        <message>
            <source>Stopped unexpectedly. Restarting…</source>
            <translation>예기치 않게 멈췄습니다. 다시 시작하는 중…</translation>
        </message>
        <message>
            <source>The core and all files are on %1</source>
            <translation>코어와 모든 파일은 %1에 있습니다</translation>
        </message>
        <message>
            <source>The model can't be used.</source>
            <translation>모델을 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>생각하는 중…</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>Correct step %1</source>
            <translation>%1단계 바로잡기</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>바로잡기…</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>%1단계</translation>
        </message>
        <message>
            <source>You said: “%1”</source>
            <translation>내가 한 말: “%1”</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n단계</numerusform>
            </translation>
        </message>
        <message>
            <source>What the model did</source>
            <translation>모델이 한 일</translation>
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Everything stays here and on your other computers. From now on, each goes its own way.</source>
            <translation>모든 것이 여기와 내 다른 컴퓨터에 그대로 남습니다. 이제부터는 각각 따로 쓰입니다.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Stop keeping this computer alike?</source>
            <translation>이 컴퓨터의 동기화를 중지할까요?</translation>
        </message>
        <message>
            <source>Take what this computer has written out of the folder</source>
            <translation>이 컴퓨터가 쓴 것을 폴더에서 빼기</translation>
        </message>
    </context>
    <context>
        <name>SummariseForm</name>
        <message>
            <source>How long</source>
            <translation>길이</translation>
        </message>
        <message>
            <source>That of the text</source>
            <translation>원문과 같은 언어</translation>
        </message>
        <message>
            <source>Written in</source>
            <translation>요약 언어</translation>
        </message>
    </context>
    <context>
        <name>SummarySources</name>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>출처 %n개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncSection</name>
        <message numerus="yes">
            <source>%n change(s) are still to be written.</source>
            <translation>
                <numerusform>아직 쓰지 않은 변경 사항이 %n개 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>A computer whose files have not all come yet</source>
            <translation>파일이 아직 다 오지 않은 컴퓨터</translation>
        </message>
        <message>
            <source>A folder that your computers share</source>
            <translation>내 컴퓨터들이 공유하는 폴더</translation>
        </message>
        <message>
            <source>Change the name…</source>
            <translation>이름 바꾸기…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>폴더 선택…</translation>
        </message>
        <message>
            <source>Keep them alike</source>
            <translation>컴퓨터 간 동기화</translation>
        </message>
        <message>
            <source>Last heard of: %1.</source>
            <translation>마지막 소식: %1.</translation>
        </message>
        <message>
            <source>Nothing of it could be read yet.</source>
            <translation>아직 아무 내용도 읽지 못했습니다.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>지금</translation>
        </message>
        <message>
            <source>Something came %1.</source>
            <translation>마지막으로 받은 때: %1.</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>중지…</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>빼기</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>빼기: %1</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>빼기…</translation>
        </message>
        <message>
            <source>Take “%1” out?</source>
            <translation>“%1” 컴퓨터를 뺄까요?</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>이 컴퓨터</translation>
        </message>
        <message>
            <source>Through a folder that another program carries between them, such as one of Syncthing or Nextcloud. What lies there is encrypted. Conversations, memories, personas and prompts come along; models and the files of documents don't.</source>
            <translation>Syncthing이나 Nextcloud 같은 다른 프로그램이 컴퓨터 사이에 옮겨 주는 폴더를 이용합니다. 그 폴더에 놓이는 것은 암호화됩니다. 대화, 기억, 페르소나, 프롬프트가 함께 오가며, 모델과 문서 파일은 오가지 않습니다.</translation>
        </message>
        <message>
            <source>What it has written and what came from there stays on your other computers. Whoever has it still knows the passphrase: if it was lost, stop on all computers and begin anew in another folder.</source>
            <translation>그 컴퓨터가 쓴 것과 거기서 온 것은 내 다른 컴퓨터에 남습니다. 그 컴퓨터를 가진 사람은 여전히 암호 문구를 압니다. 잃어버린 것이라면 모든 컴퓨터에서 동기화를 중지하고 다른 폴더에서 새로 시작하세요.</translation>
        </message>
        <message>
            <source>Write and read now</source>
            <translation>지금 쓰고 읽기</translation>
        </message>
        <message>
            <source>Writing and reading…</source>
            <translation>쓰고 읽는 중…</translation>
        </message>
        <message>
            <source>Written %1; nothing has come yet.</source>
            <translation>마지막으로 쓴 때: %1. 아직 받은 것은 없습니다.</translation>
        </message>
        <message>
            <source>Your other computers</source>
            <translation>내 다른 컴퓨터</translation>
        </message>
    </context>
    <context>
        <name>TalkButton</name>
        <message>
            <source>Microphone and language…</source>
            <translation>마이크와 언어…</translation>
        </message>
        <message>
            <source>Spoken conversation</source>
            <translation>음성 대화</translation>
        </message>
        <message>
            <source>Stop listening (Ctrl+Shift+Space)</source>
            <translation>듣기 중지(Ctrl+Shift+Space)</translation>
        </message>
        <message>
            <source>Talk hands-free</source>
            <translation>핸즈프리로 말하기</translation>
        </message>
        <message>
            <source>Talk: hold, or click; more with a right click (Ctrl+Shift+Space)</source>
            <translation>말하기: 누르고 있거나 클릭, 오른쪽 클릭으로 더 보기(Ctrl+Shift+Space)</translation>
        </message>
    </context>
    <context>
        <name>TaskActions</name>
        <message numerus="yes">
            <source>Deleted %n tasks</source>
            <translation>
                <numerusform>작업 %n개 삭제됨</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted the task with “%1”</source>
            <translation>“%1” 작업 삭제됨</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>TaskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Change the template</source>
            <translation>템플릿 변경</translation>
        </message>
        <message>
            <source>Fill in first: %1.</source>
            <translation>먼저 채우세요: %1.</translation>
        </message>
        <message>
            <source>Give the template a name.</source>
            <translation>템플릿에 이름을 붙이세요.</translation>
        </message>
        <message>
            <source>Kept as “%1”. It stands in the menus from now on.</source>
            <translation>“%1” 이름으로 저장했습니다. 이제부터 메뉴에 나타납니다.</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>템플릿 이름</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>새 작업</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save as template…</source>
            <translation>템플릿으로 저장…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>할 일</translation>
        </message>
    </context>
    <context>
        <name>TaskFate</name>
        <message>
            <source>%1 of %2 parts were done by then; it goes on behind them.</source>
            <translation>그때까지 %2개 부분 중 %1개를 마쳤습니다. 그다음부터 이어집니다.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Its source was removed, so it is shown without it.</source>
            <translation>원문이 제거되어 원문 없이 표시합니다.</translation>
        </message>
        <message>
            <source>Its source was removed: what was done stays here, but it can't go on.</source>
            <translation>원문이 제거되었습니다. 마친 부분은 여기에 남지만, 계속할 수 없습니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
    </context>
    <context>
        <name>TaskList</name>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
    </context>
    <context>
        <name>TaskProgress</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
    </context>
    <context>
        <name>TaskView</name>
        <message>
            <source>Copied</source>
            <translation>복사했습니다</translation>
        </message>
        <message>
            <source>It is too long for a message. Save it, and add the file to the conversation.</source>
            <translation>메시지로 보내기에는 너무 깁니다. 저장한 다음 그 파일을 대화에 추가하세요.</translation>
        </message>
        <message>
            <source>it is done</source>
            <translation>완료되었습니다</translation>
        </message>
    </context>
    <context>
        <name>TasksPage</name>
        <message numerus="yes">
            <source>%Ln errands</source>
            <translation>
                <numerusform>심부름 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln schedules</source>
            <translation>
                <numerusform>일정 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln tasks</source>
            <translation>
                <numerusform>작업 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Do this for me…</source>
            <translation>심부름 시키기…</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>긴 텍스트나 문서를 요약, 번역, 교정하거나 표로 정리할 수 있습니다. %1에서 백그라운드로 처리됩니다. 메시지 입력란에서 /를 입력하거나 문서, 메시지, 선택한 텍스트의 메뉴에서도 작업을 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.</source>
            <translation>긴 텍스트나 문서를 요약, 번역, 교정하거나 표로 정리할 수 있습니다. 이 컴퓨터에서 백그라운드로 처리됩니다. 메시지 입력란에서 /를 입력하거나 문서, 메시지, 선택한 텍스트의 메뉴에서도 작업을 시작할 수 있습니다.</translation>
        </message>
        <message>
            <source>It begins by itself from now on</source>
            <translation>이제부터 자동으로 시작합니다</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>불러오는 중…</translation>
        </message>
        <message>
            <source>New schedule…</source>
            <translation>새 일정…</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>새 작업</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>아직 작업이 없습니다</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>“%1” is being worked on</source>
            <translation>“%1” 처리 중</translation>
        </message>
    </context>
    <context>
        <name>TaughtDialog</name>
        <message numerus="yes">
            <source>%Ln examples chosen</source>
            <translation>
                <numerusform>예시 %Ln개 선택됨</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>모두 선택</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>Answers you liked, answers written anew after a thumb down, and corrections you decided on. As a file, a model can be trained on them, here or elsewhere.</source>
            <translation>좋아요를 누른 답변, 싫어요 뒤에 새로 쓴 답변, 내가 결정한 정정입니다. 파일로 저장하면 여기서나 다른 곳에서 모델 학습에 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Choose one to see how it would be written.</source>
            <translation>하나를 선택하면 어떻게 쓰이는지 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Gathering…</source>
            <translation>모으는 중…</translation>
        </message>
        <message>
            <source>How it would be written</source>
            <translation>쓰이는 모습</translation>
        </message>
        <message>
            <source>None</source>
            <translation>모두 해제</translation>
        </message>
        <message>
            <source>Nothing yet: give answers a thumb up, and it stands here.</source>
            <translation>아직 없습니다: 답변에 좋아요를 누르면 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Rather not: %1</source>
            <translation>원하지 않는 답변: %1</translation>
        </message>
        <message>
            <source>Replace names and numbers by stand-ins</source>
            <translation>이름과 번호를 대체어로 바꾸기</translation>
        </message>
        <message>
            <source>Save what you taught</source>
            <translation>가르친 내용 저장</translation>
        </message>
        <message numerus="yes">
            <source>Saved %Ln examples.</source>
            <translation>
                <numerusform>예시 %Ln개를 저장했습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>저장…</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>저장 중…</translation>
        </message>
        <message>
            <source>Stand-ins for %1.</source>
            <translation>대체어로 바꾼 것: %1.</translation>
        </message>
        <message>
            <source>Stand-ins help, and guarantee nothing: look the file through before you pass it on.</source>
            <translation>대체어는 도움이 되지만 완전하지는 않습니다: 파일을 건네기 전에 살펴보세요.</translation>
        </message>
        <message>
            <source>Training files (*.jsonl)</source>
            <translation>학습용 파일 (*.jsonl)</translation>
        </message>
        <message>
            <source>Wanted answer: %1</source>
            <translation>원하는 답변: %1</translation>
        </message>
        <message>
            <source>What to save</source>
            <translation>저장할 내용</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>가르친 내용</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
        </message>
    </context>
    <context>
        <name>TaughtModel</name>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Corrections you decided on</source>
            <translation>내가 결정한 정정</translation>
        </message>
        <message>
            <source>Written anew after a thumb down</source>
            <translation>싫어요 뒤에 새로 쓴 답변</translation>
        </message>
        <message>
            <source>You liked this answer</source>
            <translation>마음에 든 답변</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>A copy of your conversations and memories was made on %1, before an update. What was said and learned after that isn't in it.</source>
            <translation>업데이트하기 전, %1에 대화와 기억의 사본을 만들었습니다. 그 뒤에 나눈 대화와 학습한 내용은 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Go back to the copy?</source>
            <translation>사본으로 돌아갈까요?</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>지금 시도</translation>
        </message>
        <message>
            <source>Use the copy</source>
            <translation>사본 사용</translation>
        </message>
        <message>
            <source>Use the copy…</source>
            <translation>사본 사용…</translation>
        </message>
        <message>
            <source>What is there now is kept for 30 days, as a file beside it in the data folder.</source>
            <translation>지금 있는 데이터는 데이터 폴더에 별도 파일로 30일 동안 보관됩니다.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesDialog</name>
        <message>
            <source>Change…</source>
            <translation>변경…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Deleted “%1”</source>
            <translation>“%1” 삭제됨</translation>
        </message>
        <message>
            <source>Task templates</source>
            <translation>작업 템플릿</translation>
        </message>
        <message>
            <source>There are none yet. Choose what a task is to do, then “Save as template…”.</source>
            <translation>아직 없습니다. 작업에서 할 일을 고른 다음 “템플릿으로 저장…”을 선택하세요.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>TextDetail</name>
        <message>
            <source>Close (Esc)</source>
            <translation>닫기(Esc)</translation>
        </message>
        <message>
            <source>How likely each label is</source>
            <translation>라벨별 가능성</translation>
        </message>
        <message>
            <source>Known to be: %1</source>
            <translation>정답: %1</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>텍스트</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>모두 복사</translation>
        </message>
    </context>
    <context>
        <name>TextPanel</name>
        <message>
            <source>Close the text</source>
            <translation>글자 닫기</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>글자 복사</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>No text was found in it.</source>
            <translation>그림에서 글자를 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Text in it</source>
            <translation>그림 속 글자</translation>
        </message>
        <message>
            <source>Text in the picture</source>
            <translation>그림 속 글자</translation>
        </message>
        <message>
            <source>The picture is being read…</source>
            <translation>그림을 읽는 중…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
    </context>
    <context>
        <name>TextResult</name>
        <message>
            <source>It begins as soon as the model is free.</source>
            <translation>모델이 비는 대로 시작합니다.</translation>
        </message>
        <message>
            <source>It has begun</source>
            <translation>시작했습니다</translation>
        </message>
        <message>
            <source>It is paused</source>
            <translation>일시 중지되었습니다</translation>
        </message>
        <message>
            <source>It waits for its turn</source>
            <translation>차례를 기다리고 있습니다</translation>
        </message>
        <message>
            <source>Looking it up…</source>
            <translation>불러오는 중…</translation>
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation>아직 작성된 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was written before it ended.</source>
            <translation>아무것도 작성되지 않은 채 끝났습니다.</translation>
        </message>
        <message>
            <source>Part %1 of %2</source>
            <translation>부분 %1 / %2</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>There is nothing to show</source>
            <translation>표시할 것이 없습니다</translation>
        </message>
        <message>
            <source>What is written shows here as it comes.</source>
            <translation>작성되는 대로 여기에 표시됩니다.</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdown으로 복사</translation>
        </message>
        <message>
            <source>Copy the link's address</source>
            <translation>링크 주소 복사</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>모두 선택</translation>
        </message>
    </context>
    <context>
        <name>TimelineChart</name>
        <message>
            <source>Timeline</source>
            <translation>타임라인</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>기한 없음</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Less time, larger</source>
            <translation>더 짧은 기간, 더 크게</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>More time, smaller</source>
            <translation>더 긴 기간, 더 작게</translation>
        </message>
        <message>
            <source>No times yet</source>
            <translation>아직 기간이 없습니다</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>전체 보기</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n memories</source>
            <translation>
                <numerusform>최신 기억 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>What is remembered shows here from when it became true until it ended.</source>
            <translation>기억한 내용이 사실이 된 때부터 끝난 때까지 여기에 표시됩니다.</translation>
        </message>
    </context>
    <context>
        <name>ToolChoice</name>
        <message numerus="yes">
            <source>%n needn't be asked for.</source>
            <translation>
                <numerusform>%n개는 묻지 않고 쓸 수 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Asks each time</source>
            <translation>매번 묻기</translation>
        </message>
        <message>
            <source>It asks before each use of a tool.</source>
            <translation>도구를 쓸 때마다 먼저 묻습니다.</translation>
        </message>
        <message numerus="yes">
            <source>It may use %1 of %n tools</source>
            <translation>
                <numerusform>도구 %n개 중 %1개를 쓸 수 있습니다</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may use all %n tools</source>
            <translation>
                <numerusform>도구 %n개를 모두 쓸 수 있습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Needn't ask</source>
            <translation>묻지 않음</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>사용 안 함</translation>
        </message>
        <message>
            <source>Tools it may use</source>
            <translation>쓸 수 있는 도구</translation>
        </message>
        <message>
            <source>What it may do with “%1”</source>
            <translation>“%1”에 허용할 것</translation>
        </message>
        <message>
            <source>Without any tool nothing can be done.</source>
            <translation>도구가 없으면 아무것도 할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ToolList</name>
        <message>
            <source>May “%1” be used?</source>
            <translation>“%1” 도구를 사용해도 될까요?</translation>
        </message>
        <message>
            <source>No tool is called like that.</source>
            <translation>그런 이름의 도구가 없습니다.</translation>
        </message>
        <message>
            <source>Search tools</source>
            <translation>도구 검색</translation>
        </message>
    </context>
    <context>
        <name>ToolsDialog</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>I've looked at them</source>
            <translation>살펴보았습니다</translation>
        </message>
        <message>
            <source>These aren't the tools you looked at before: some are new, or do something else now. Until you have looked at them, each is asked for again.</source>
            <translation>이전에 살펴본 도구와 다릅니다. 새로 생겼거나 하는 일이 달라진 도구가 있습니다. 살펴볼 때까지 도구마다 다시 묻습니다.</translation>
        </message>
        <message>
            <source>Tools of %1</source>
            <translation>%1의 도구</translation>
        </message>
        <message>
            <source>What stands here is what the server says of itself; nobody has checked it.</source>
            <translation>여기 표시된 것은 서버가 스스로 밝힌 내용이며, 아무도 확인하지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>ToolsSection</name>
        <message>
            <source>All of them work without the internet.</source>
            <translation>모두 인터넷 없이 동작합니다.</translation>
        </message>
        <message>
            <source>It may then look into files, calculate, remind you and more. You see each step, and are asked before it unless you say otherwise.</source>
            <translation>그러면 파일을 살펴보고, 계산하고, 미리 알려 주는 등의 일을 할 수 있습니다. 모든 단계를 볼 수 있으며, 달리 정하지 않는 한 실행하기 전에 묻습니다.</translation>
        </message>
        <message>
            <source>Let Rememora use tools</source>
            <translation>Rememora가 도구를 사용하도록 허용</translation>
        </message>
        <message>
            <source>Looking what there is…</source>
            <translation>무엇이 있는지 찾는 중…</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>도구</translation>
        </message>
        <message>
            <source>Tools of Rememora</source>
            <translation>Rememora의 도구</translation>
        </message>
    </context>
    <context>
        <name>TraceGroup</name>
        <message>
            <source>It rests on something else, too, or has words of its own</source>
            <translation>다른 근거도 있거나 자체 글이 있습니다</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n개 더 보기</numerusform>
            </translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>보기: %1</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>stays</source>
            <translation>남음</translation>
        </message>
        <message>
            <source>without words</source>
            <translation>글 없음</translation>
        </message>
    </context>
    <context>
        <name>Traces</name>
        <message>
            <source>Citations</source>
            <translation>인용</translation>
        </message>
        <message>
            <source>Copies in other conversations</source>
            <translation>다른 대화에 있는 사본</translation>
        </message>
        <message>
            <source>Copies of everything from before an upgrade</source>
            <translation>업그레이드 전 전체 사본</translation>
        </message>
        <message>
            <source>Earlier versions of memories</source>
            <translation>기억의 이전 버전</translation>
        </message>
        <message>
            <source>Feedback on what was recalled</source>
            <translation>떠올린 것에 대한 피드백</translation>
        </message>
        <message>
            <source>Lines of your profile and its versions</source>
            <translation>프로필의 줄과 그 버전</translation>
        </message>
        <message>
            <source>Memories</source>
            <translation>기억</translation>
        </message>
        <message>
            <source>Other replies that were told of it</source>
            <translation>이 내용을 전달받은 다른 답변</translation>
        </message>
        <message>
            <source>Passages that are searched</source>
            <translation>검색되는 구절</translation>
        </message>
        <message>
            <source>People and things</source>
            <translation>사람과 사물</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Proposals that wait for your word</source>
            <translation>확인을 기다리는 제안</translation>
        </message>
        <message>
            <source>Replies to it</source>
            <translation>이에 대한 답변</translation>
        </message>
        <message>
            <source>Saved states of the model</source>
            <translation>저장된 모델 상태</translation>
        </message>
        <message>
            <source>Summaries of conversations</source>
            <translation>대화 요약</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Titles of conversations</source>
            <translation>대화 제목</translation>
        </message>
        <message>
            <source>Vectors</source>
            <translation>벡터</translation>
        </message>
        <message>
            <source>Vectors of single words</source>
            <translation>단어별 벡터</translation>
        </message>
        <message>
            <source>What errands have found with it</source>
            <translation>심부름이 이것으로 찾아낸 것</translation>
        </message>
    </context>
    <context>
        <name>TracesDialog</name>
        <message>
            <source>All that there is because of it.</source>
            <translation>이것 때문에 있는 모든 것입니다.</translation>
        </message>
        <message>
            <source>All that there is because of it. What is marked as staying rests on something else, too, or has words of its own.</source>
            <translation>이것 때문에 있는 모든 것입니다. 남는다고 표시된 것은 다른 근거도 있거나 자체 글이 있습니다.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Erase all of it</source>
            <translation>모두 영구 삭제</translation>
        </message>
        <message>
            <source>Erase all of it…</source>
            <translation>모두 영구 삭제…</translation>
        </message>
        <message>
            <source>Erase this memory and all that came of it?</source>
            <translation>이 기억과 여기서 비롯된 모든 것을 영구 삭제할까요?</translation>
        </message>
        <message>
            <source>Erase this message and all that came of it?</source>
            <translation>이 메시지와 여기서 비롯된 모든 것을 영구 삭제할까요?</translation>
        </message>
        <message>
            <source>Erasing…</source>
            <translation>영구 삭제 중…</translation>
        </message>
        <message>
            <source>It couldn't be removed from the files yet: %1 It is tried again.</source>
            <translation>아직 파일에서 제거하지 못했습니다: %1 다시 시도합니다.</translation>
        </message>
        <message>
            <source>It is being removed from the files, too. That takes up to a minute and goes on by itself.</source>
            <translation>파일에서도 제거하는 중입니다. 최대 1분이 걸리며 자동으로 진행됩니다.</translation>
        </message>
        <message>
            <source>It is erased. What is listed here stays.</source>
            <translation>영구 삭제했습니다. 여기에 나열된 것은 남습니다.</translation>
        </message>
        <message>
            <source>It is gone from the files, too.</source>
            <translation>파일에서도 사라졌습니다.</translation>
        </message>
        <message>
            <source>Looking for it…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>Nothing came of it.</source>
            <translation>여기서 비롯된 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is left of it.</source>
            <translation>남은 것이 없습니다.</translation>
        </message>
        <message>
            <source>Other replies that were told of it keep their words, which may repeat it: look at them first.</source>
            <translation>이 내용을 전달받은 다른 답변의 글은 그대로 남으며, 같은 내용이 되풀이되어 있을 수 있습니다. 먼저 살펴보세요.</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of %1 go:</source>
            <translation>이 작업은 취소할 수 없으며 휴지통에도 남지 않습니다. %1의 파일에서 다음이 사라집니다:</translation>
        </message>
        <message>
            <source>This can't be undone, and there is no bin. From the files of this computer go:</source>
            <translation>이 작업은 취소할 수 없으며 휴지통에도 남지 않습니다. 이 컴퓨터의 파일에서 다음이 사라집니다:</translation>
        </message>
        <message>
            <source>What came of this</source>
            <translation>여기서 비롯된 것</translation>
        </message>
        <message>
            <source>What rests on something else, too, stays.</source>
            <translation>다른 근거도 있는 것은 남습니다.</translation>
        </message>
        <message>
            <source>What you exported, and backups that you made, stay as they are.</source>
            <translation>내보낸 것과 만들어 둔 백업은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>the memory</source>
            <translation>그 기억</translation>
        </message>
        <message>
            <source>the message and the replies to it; what was said after them stays</source>
            <translation>그 메시지와 그에 대한 답변. 그 뒤에 한 말은 남습니다</translation>
        </message>
        <message>
            <source>the words of this reply; its place stays</source>
            <translation>이 답변의 글. 자리는 남습니다</translation>
        </message>
    </context>
    <context>
        <name>TrainedAdapters</name>
        <message>
            <source>%1 % less error on what it hadn't seen</source>
            <translation>처음 보는 내용에서 오차 %1% 감소</translation>
        </message>
        <message>
            <source>%1 % more error on what it hadn't seen</source>
            <translation>처음 보는 내용에서 오차 %1% 증가</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 삭제</translation>
        </message>
        <message>
            <source>Delete %1?</source>
            <translation>%1 어댑터를 삭제할까요?</translation>
        </message>
        <message>
            <source>Models are without it from then on. It can only be trained again.</source>
            <translation>그때부터 모델은 이 어댑터 없이 실행됩니다. 되찾으려면 다시 학습하는 수밖에 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>Trained on %Ln examples</source>
            <translation>
                <numerusform>예시 %Ln개로 학습함</numerusform>
            </translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>%1 사용</translation>
        </message>
    </context>
    <context>
        <name>TranscriptCorrection</name>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on.</source>
            <translation>Enter를 누르면 저장하고 다음으로 넘어갑니다.</translation>
        </message>
        <message>
            <source>Hear it from here</source>
            <translation>여기부터 듣기</translation>
        </message>
        <message>
            <source>Next sentence (Alt+↓)</source>
            <translation>다음 문장 (Alt+↓)</translation>
        </message>
        <message>
            <source>Previous sentence (Alt+↑)</source>
            <translation>이전 문장 (Alt+↑)</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Recognised: %1</source>
            <translation>인식된 내용: %1</translation>
        </message>
        <message>
            <source>What is said</source>
            <translation>말한 내용</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Jump to the latest message</source>
            <translation>최신 메시지로 이동</translation>
        </message>
    </context>
    <context>
        <name>TranslateForm</name>
        <message>
            <source>A term needs both: what it is, and what it is to be called.</source>
            <translation>용어에는 원래 말과 옮길 말이 모두 필요합니다.</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>번역할 언어</translation>
        </message>
        <message>
            <source>Terms and what they are to be called</source>
            <translation>용어와 옮길 말</translation>
        </message>
    </context>
    <context>
        <name>TrustWarning</name>
        <message>
            <source>A server is a program of somebody else's. It runs with your rights: it can read, change and send whatever you can. Add only servers that you trust.</source>
            <translation>서버는 다른 사람이 만든 프로그램입니다. 내 권한으로 실행되므로, 내가 읽고 바꾸고 보낼 수 있는 것은 무엇이든 똑같이 할 수 있습니다. 믿을 수 있는 서버만 추가하세요.</translation>
        </message>
    </context>
    <context>
        <name>UserMessage</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Edit and send again</source>
            <translation>편집해서 다시 보내기</translation>
        </message>
        <message>
            <source>What came of this…</source>
            <translation>여기서 비롯된 것…</translation>
        </message>
        <message>
            <source>You: %1</source>
            <translation>나: %1</translation>
        </message>
    </context>
    <context>
        <name>VaultDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>잠시만 기다리세요…</translation>
        </message>
        <message>
            <source>That isn't the passphrase.</source>
            <translation>암호 문구가 맞지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>ViewerBar</name>
        <message>
            <source>Close (Esc)</source>
            <translation>닫기(Esc)</translation>
        </message>
        <message>
            <source>Copy the picture (Ctrl+C)</source>
            <translation>그림 복사(Ctrl+C)</translation>
        </message>
        <message>
            <source>Fit (0), actual size (1)</source>
            <translation>맞춤(0), 실제 크기(1)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>크게(+)</translation>
        </message>
        <message>
            <source>Save as… (Ctrl+S)</source>
            <translation>다른 이름으로 저장…(Ctrl+S)</translation>
        </message>
        <message>
            <source>Show in conversation</source>
            <translation>대화에서 보기</translation>
        </message>
        <message>
            <source>Smaller (−)</source>
            <translation>작게(−)</translation>
        </message>
        <message>
            <source>Text in it (T)</source>
            <translation>그림 속 글자(T)</translation>
        </message>
    </context>
    <context>
        <name>VoiceSection</name>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1(지금 없음)</translation>
        </message>
        <message>
            <source>As the system does</source>
            <translation>시스템 설정</translation>
        </message>
        <message>
            <source>Each language has a voice of its own.</source>
            <translation>언어마다 목소리가 따로 있습니다.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>들어 보기</translation>
        </message>
        <message>
            <source>Play on</source>
            <translation>재생 장치</translation>
        </message>
        <message>
            <source>Read answers aloud automatically</source>
            <translation>답변을 자동으로 소리 내어 읽기</translation>
        </message>
        <message>
            <source>Reading aloud</source>
            <translation>소리 내어 읽기</translation>
        </message>
        <message>
            <source>Sentence by sentence, while they are written. Code and tables are named, not read.</source>
            <translation>작성되는 대로 한 문장씩 읽습니다. 코드와 표는 읽지 않고 있다고만 알립니다.</translation>
        </message>
        <message>
            <source>Show the download</source>
            <translation>다운로드 보기</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>There is only a machine-like voice for this language.</source>
            <translation>이 언어에는 기계음 같은 목소리만 있습니다.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>목소리</translation>
        </message>
    </context>
    <context>
        <name>WayLine</name>
        <message>
            <source>As you want it: %1</source>
            <translation>원하는 방식: %1</translation>
        </message>
        <message>
            <source>Remembered: %1</source>
            <translation>기억함: %1</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Show the memory: %1</source>
            <translation>기억 보기: %1</translation>
        </message>
    </context>
    <context>
        <name>WelcomePanel</name>
        <message>
            <source>A model to talk with</source>
            <translation>대화할 모델</translation>
        </message>
        <message>
            <source>Download %1</source>
            <translation>%1 다운로드</translation>
        </message>
        <message>
            <source>Download this one</source>
            <translation>이 모델 다운로드</translation>
        </message>
        <message>
            <source>Larger and better: %1</source>
            <translation>더 크고 더 좋음: %1</translation>
        </message>
        <message>
            <source>Open a GGUF file…</source>
            <translation>GGUF 파일 열기…</translation>
        </message>
        <message>
            <source>Other models…</source>
            <translation>다른 모델…</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on %1; it needs to be fetched once, and after that nothing leaves your two machines.</source>
            <translation>Rememora는 %1의 언어 모델로 생각합니다. 모델은 한 번만 받으면 되고, 그 뒤에는 아무것도 두 컴퓨터를 떠나지 않습니다.</translation>
        </message>
        <message>
            <source>Rememora thinks with a language model on this computer; it needs to be fetched once, and after that nothing leaves your machine.</source>
            <translation>Rememora는 이 컴퓨터의 언어 모델로 생각합니다. 모델은 한 번만 받으면 되고, 그 뒤에는 아무것도 컴퓨터를 떠나지 않습니다.</translation>
        </message>
        <message>
            <source>Smaller, from the package index: %1</source>
            <translation>더 작음, 패키지 인덱스에서: %1</translation>
        </message>
        <message>
            <source>The package index may be reachable where the model hub isn't. It has a smaller model: %1</source>
            <translation>모델 허브에 연결되지 않는 곳에서도 패키지 인덱스에는 연결될 수 있습니다. 더 작은 모델이 있습니다: %1</translation>
        </message>
        <message>
            <source>Write already: what you send waits for the model.</source>
            <translation>지금 바로 쓰세요. 보낸 메시지는 모델을 기다립니다.</translation>
        </message>
        <message>
            <source>You can also drop a .gguf file here. Write already: what you send waits for the model.</source>
            <translation>.gguf 파일을 여기에 끌어다 놓아도 됩니다. 지금 바로 쓰세요. 보낸 메시지는 모델을 기다립니다.</translation>
        </message>
    </context>
    <context>
        <name>WhenFields</name>
        <message>
            <source>Day</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>반복</translation>
        </message>
        <message>
            <source>In words, such as: every Monday at 9</source>
            <translation>말로 쓰기(예: 매주 월요일 9시)</translation>
        </message>
        <message>
            <source>This can't be read as a time to come. Choose it below.</source>
            <translation>앞으로 올 때로 읽을 수 없습니다. 아래에서 선택하세요.</translation>
        </message>
        <message>
            <source>This moment is over.</source>
            <translation>이미 지난 때입니다.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>When to begin</source>
            <translation>시작할 때</translation>
        </message>
        <message>
            <source>When, in words</source>
            <translation>때를 말로</translation>
        </message>
    </context>
    <context>
        <name>_ResultsView</name>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>검색 결과</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>A newer fact took its place</source>
            <translation>새로운 사실로 대체됨</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>복원됨</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>변경 취소됨</translation>
        </message>
        <message>
            <source>Dates changed</source>
            <translation>날짜 변경됨</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>편집됨</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>잊음</translation>
        </message>
        <message>
            <source>Forgotten on the day you chose</source>
            <translation>지정한 날에 잊음</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>합쳐짐</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <source>Remembered</source>
            <translation>기억함</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>나뉨</translation>
        </message>
        <message>
            <source>Still so, said</source>
            <translation>지금도 맞다고 확인됨</translation>
        </message>
        <message>
            <source>Told elsewhere</source>
            <translation>기억 범위 변경됨</translation>
        </message>
        <message>
            <source>True again: the newer fact is gone</source>
            <translation>다시 사실이 됨: 새로운 사실이 사라짐</translation>
        </message>
        <message>
            <source>Unpinned</source>
            <translation>고정 해제됨</translation>
        </message>
        <message>
            <source>When to ask about it, changed</source>
            <translation>묻는 시기 변경됨</translation>
        </message>
        <message>
            <source>by the assistant</source>
            <translation>· 어시스턴트</translation>
        </message>
        <message>
            <source>by you</source>
            <translation>· 나</translation>
        </message>
        <message>
            <source>from what you said</source>
            <translation>· 내가 한 말에서</translation>
        </message>
    </context>
    <context>
        <name>citations</name>
        <message>
            <source>Not in your documents</source>
            <translation>내 문서에 없음</translation>
        </message>
        <message>
            <source>This document has changed since. The words are those it had before.</source>
            <translation>이 문서는 그 뒤에 바뀌었습니다. 이것은 이전 내용입니다.</translation>
        </message>
        <message>
            <source>This document was removed.</source>
            <translation>이 문서는 제거되었습니다.</translation>
        </message>
    </context>
    <context>
        <name>conversations</name>
        <message>
            <source>Archive</source>
            <translation>아카이브</translation>
        </message>
        <message>
            <source>Delete project…</source>
            <translation>프로젝트 삭제…</translation>
        </message>
        <message>
            <source>Instructions and memory…</source>
            <translation>지침과 기억…</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>아래로 이동</translation>
        </message>
        <message>
            <source>Move to project</source>
            <translation>프로젝트로 이동</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>위로 이동</translation>
        </message>
        <message>
            <source>New conversation here</source>
            <translation>여기서 새 대화</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>새 프로젝트…</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>프로젝트 없음</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>고정</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>이름 바꾸기</translation>
        </message>
        <message>
            <source>Take out of the archive</source>
            <translation>아카이브에서 꺼내기</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>고정 해제</translation>
        </message>
    </context>
    <context>
        <name>core</name>
        <message>
            <source>A conversation in {} is too long to be read.</source>
            <translation>{}에 너무 길어서 읽을 수 없는 대화가 있습니다.</translation>
        </message>
        <message>
            <source>A conversation needs a title.</source>
            <translation>대화에는 제목이 필요합니다.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can be neither in a project nor in the archive.</source>
            <translation>흔적을 남기지 않는 대화는 프로젝트에도 아카이브에도 넣을 수 없습니다.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't be in a project.</source>
            <translation>흔적을 남기지 않는 대화는 프로젝트에 넣을 수 없습니다.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace can't have documents of its own: what is read of them is kept on the disk.</source>
            <translation>흔적을 남기지 않는 대화는 자체 문서를 가질 수 없습니다. 읽은 내용이 디스크에 저장되기 때문입니다.</translation>
        </message>
        <message>
            <source>A conversation that leaves no trace is only exported by itself.</source>
            <translation>흔적을 남기지 않는 대화는 그것만 따로 내보낼 수 있습니다.</translation>
        </message>
        <message>
            <source>A copy of your conversations from before an upgrade can't be deleted.</source>
            <translation>업그레이드 전에 만든 대화 사본을 삭제할 수 없습니다.</translation>
        </message>
        <message>
            <source>A correction needs a text of at most {} characters.</source>
            <translation>바로잡을 내용은 최대 {}자로 써야 합니다.</translation>
        </message>
        <message>
            <source>A device's name has 1 to {} characters.</source>
            <translation>기기 이름은 1~{}자여야 합니다.</translation>
        </message>
        <message>
            <source>A file of this device isn't whole.</source>
            <translation>이 기기의 파일 하나가 온전하지 않습니다.</translation>
        </message>
        <message>
            <source>A file of your data is damaged, or was put there by somebody else.</source>
            <translation>데이터 파일 하나가 손상되었거나 다른 사람이 넣은 것입니다.</translation>
        </message>
        <message>
            <source>A goal needs a text of at most {} characters.</source>
            <translation>목표에는 최대 {}자의 내용이 필요합니다.</translation>
        </message>
        <message>
            <source>A good all-rounder for laptops with 8 GB of memory, made in the open. Thinks before it answers.</source>
            <translation>메모리 8 GB 노트북에 알맞은 좋은 만능 모델로, 공개적으로 개발되었습니다. 답하기 전에 생각합니다.</translation>
        </message>
        <message>
            <source>A greeting answers nothing, so it can't be written anew.</source>
            <translation>인사말은 무엇에 대한 답이 아니므로 다시 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>A memory can't end before it begins.</source>
            <translation>기억은 시작되기 전에 끝날 수 없습니다.</translation>
        </message>
        <message>
            <source>A memory is one sentence of {} characters at most.</source>
            <translation>기억은 최대 {}자의 한 문장이어야 합니다.</translation>
        </message>
        <message>
            <source>A name has 1 to {} letters.</source>
            <translation>이름은 1~{}자여야 합니다.</translation>
        </message>
        <message>
            <source>A page of this file takes too long to read.</source>
            <translation>이 파일에는 읽는 데 너무 오래 걸리는 페이지가 있습니다.</translation>
        </message>
        <message>
            <source>A part of Rememora that listens is missing.</source>
            <translation>Rememora에서 듣는 데 필요한 부분이 없습니다.</translation>
        </message>
        <message>
            <source>A passphrase can't be empty.</source>
            <translation>암호 문구는 비워 둘 수 없습니다.</translation>
        </message>
        <message>
            <source>A passphrase can't be longer than {} characters.</source>
            <translation>암호 문구는 {}자를 넘을 수 없습니다.</translation>
        </message>
        <message>
            <source>A persona can't be held to answer in {}.</source>
            <translation>페르소나의 답변 언어를 고정할 수 없습니다: {}.</translation>
        </message>
        <message>
            <source>A persona needs a name of at most {} characters.</source>
            <translation>페르소나에는 최대 {}자의 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>A persona's picture is a PNG of at most {} × {} pixels.</source>
            <translation>페르소나의 그림은 최대 {} × {}픽셀의 PNG입니다.</translation>
        </message>
        <message>
            <source>A picture of this conversation can't be shown to the model again.</source>
            <translation>이 대화의 그림 하나를 모델에 다시 보여 줄 수 없습니다.</translation>
        </message>
        <message>
            <source>A plan has at most {} steps.</source>
            <translation>계획은 최대 {}단계입니다.</translation>
        </message>
        <message>
            <source>A plan has one to {} steps.</source>
            <translation>계획은 1~{}단계여야 합니다.</translation>
        </message>
        <message>
            <source>A program needs a name.</source>
            <translation>프로그램에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>A project needs a name.</source>
            <translation>프로젝트에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>A prompt needs a name and a text.</source>
            <translation>프롬프트에는 이름과 내용이 필요합니다.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0, not {}.</source>
            <translation>평가는 1, -1, 0 중 하나여야 합니다. 받은 값: {}.</translation>
        </message>
        <message>
            <source>A rating is 1, -1 or 0.</source>
            <translation>평가는 1, -1, 0 중 하나여야 합니다.</translation>
        </message>
        <message>
            <source>A reminder can be put off for a year at most.</source>
            <translation>미리 알림은 최대 1년까지 미룰 수 있습니다.</translation>
        </message>
        <message>
            <source>A reminder needs a text of at most {} characters.</source>
            <translation>미리 알림에는 최대 {}자의 내용이 필요합니다.</translation>
        </message>
        <message>
            <source>A reply is being written.</source>
            <translation>답변을 작성하는 중입니다.</translation>
        </message>
        <message>
            <source>A running text can't be saved as a table.</source>
            <translation>이어지는 글은 표로 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>A step has at most {} characters.</source>
            <translation>단계는 최대 {}자입니다.</translation>
        </message>
        <message>
            <source>A store with a passphrase can't have its index on a server: nothing would protect it there.</source>
            <translation>암호 문구가 있는 데이터의 색인은 서버에 둘 수 없습니다. 서버에서는 아무것도 색인을 보호하지 못합니다.</translation>
        </message>
        <message>
            <source>A task is done to one text, one document or one table.</source>
            <translation>작업은 텍스트, 문서 또는 표 하나를 대상으로 합니다.</translation>
        </message>
        <message>
            <source>A task template needs a name.</source>
            <translation>작업 템플릿에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>A tool server needs a name.</source>
            <translation>도구 서버에는 이름이 필요합니다.</translation>
        </message>
        <message>
            <source>A training for {} was begun and not ended.</source>
            <translation>{}의 학습이 시작되었지만 끝나지 않았습니다.</translation>
        </message>
        <message>
            <source>Add --as json, markdown or html.</source>
            <translation>--as json, markdown 또는 html 옵션을 추가하세요.</translation>
        </message>
        <message>
            <source>Add --longest with more tokens.</source>
            <translation>더 많은 토큰 수로 --longest를 추가하세요.</translation>
        </message>
        <message>
            <source>Add --replace, or give another place with --out.</source>
            <translation>--replace를 추가하거나 --out으로 다른 위치를 지정하세요.</translation>
        </message>
        <message>
            <source>Add a copy without that protection, if you have one.</source>
            <translation>보호되지 않은 사본이 있으면 그것을 추가하세요.</translation>
        </message>
        <message>
            <source>Add a file, or the folder it lies in.</source>
            <translation>파일이나 그 파일이 있는 폴더를 추가하세요.</translation>
        </message>
        <message>
            <source>Add it again once it is complete.</source>
            <translation>파일이 온전해지면 다시 추가하세요.</translation>
        </message>
        <message>
            <source>Add it as a file, or save it smaller.</source>
            <translation>파일로 추가하거나 더 작게 저장하세요.</translation>
        </message>
        <message>
            <source>Add it to the message again.</source>
            <translation>메시지에 다시 추가하세요.</translation>
        </message>
        <message>
            <source>Add it to your documents: there it is written down.</source>
            <translation>문서에 추가하세요. 그러면 받아 적습니다.</translation>
        </message>
        <message>
            <source>Add the document again, and begin the task anew.</source>
            <translation>문서를 다시 추가하고 작업을 새로 시작하세요.</translation>
        </message>
        <message>
            <source>Add the recording itself.</source>
            <translation>녹음 파일 자체를 추가하세요.</translation>
        </message>
        <message>
            <source>Add the table to the library as a document to do something else with it.</source>
            <translation>다른 작업을 하려면 표를 문서로 보관함에 추가하세요.</translation>
        </message>
        <message>
            <source>Add them to the library, or keep the conversation first.</source>
            <translation>보관함에 추가하거나 먼저 대화를 보관하세요.</translation>
        </message>
        <message>
            <source>All cells of the column {} are empty.</source>
            <translation>{} 열의 셀이 모두 비어 있습니다.</translation>
        </message>
        <message>
            <source>All is as it was.</source>
            <translation>모두 그대로입니다.</translation>
        </message>
        <message>
            <source>All it wrote is taken in.</source>
            <translation>그 기기가 쓴 것은 모두 받아들였습니다.</translation>
        </message>
        <message>
            <source>An adapter's scale lies between 0 and {}.</source>
            <translation>어댑터 강도는 0과 {} 사이입니다.</translation>
        </message>
        <message>
            <source>An errand may take at most {} steps and {} minutes.</source>
            <translation>심부름은 최대 {}단계, {}분까지 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Ask again. If it happens again, load another model.</source>
            <translation>다시 질문하세요. 또 발생하면 다른 모델을 불러오세요.</translation>
        </message>
        <message>
            <source>Ask for something simpler: objects, lists, texts, numbers and choices.</source>
            <translation>더 간단한 것을 요청하세요: 객체, 목록, 텍스트, 숫자, 선택지.</translation>
        </message>
        <message>
            <source>Begin a new conversation.</source>
            <translation>새 대화를 시작하세요.</translation>
        </message>
        <message>
            <source>Begin again when it has been read; the library shows how far it is.</source>
            <translation>다 읽은 뒤 다시 시작하세요. 얼마나 읽었는지는 보관함에 표시됩니다.</translation>
        </message>
        <message>
            <source>Begin again.</source>
            <translation>다시 시작하세요.</translation>
        </message>
        <message>
            <source>Begin anew, with --anew in place of --resume.</source>
            <translation>--resume 대신 --anew로 새로 시작하세요.</translation>
        </message>
        <message>
            <source>Begin it on the Tasks page, or in another conversation.</source>
            <translation>작업 페이지나 다른 대화에서 시작하세요.</translation>
        </message>
        <message>
            <source>Begin it outside of the project.</source>
            <translation>프로젝트 밖에서 시작하세요.</translation>
        </message>
        <message>
            <source>Begin to share first.</source>
            <translation>먼저 동기화를 시작하세요.</translation>
        </message>
        <message>
            <source>Begin to share in it; or, if another device does already, wait until its files are here.</source>
            <translation>이 폴더에서 동기화를 시작하세요. 다른 기기가 이미 시작했다면 그 파일이 여기에 올 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>Change it back by hand.</source>
            <translation>직접 되돌리세요.</translation>
        </message>
        <message>
            <source>Change the columns.</source>
            <translation>열을 바꾸세요.</translation>
        </message>
        <message>
            <source>Change the folder's permissions: it is followed again by itself.</source>
            <translation>폴더의 권한을 바꾸세요. 그러면 자동으로 다시 따라갑니다.</translation>
        </message>
        <message>
            <source>Change the labels.</source>
            <translation>라벨을 바꾸세요.</translation>
        </message>
        <message>
            <source>Change what it is called with.</source>
            <translation>호출할 때 쓰는 인수를 바꾸세요.</translation>
        </message>
        <message>
            <source>Check its command or address, or look for a newer version of it.</source>
            <translation>명령이나 주소를 확인하거나 더 새로운 버전을 찾아보세요.</translation>
        </message>
        <message>
            <source>Check that it runs, and its address.</source>
            <translation>실행 중인지, 주소가 맞는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left, then start Rememora again.</source>
            <translation>데이터 폴더에 쓸 수 있고 공간이 남아 있는지 확인한 다음 Rememora를 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written and has space left.</source>
            <translation>데이터 폴더에 쓸 수 있고 공간이 남아 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the data folder can be written, and that no other program has it open.</source>
            <translation>데이터 폴더에 쓸 수 있는지, 다른 프로그램이 열고 있지 않은지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the file is still there.</source>
            <translation>파일이 아직 그대로 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the file is there and that the disk has space left.</source>
            <translation>파일이 있고 디스크에 공간이 남아 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may read it.</source>
            <translation>파일이 있고 읽을 권한이 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the folder can be written.</source>
            <translation>폴더에 쓸 수 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write to it.</source>
            <translation>폴더가 있고 쓰기 권한이 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that the folder is there, can be written, and has space left.</source>
            <translation>폴더가 있고, 쓸 수 있으며, 공간이 남아 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that there is space left, and that the folder may be written. It goes on by itself.</source>
            <translation>공간이 남아 있고 폴더에 쓸 수 있는지 확인하세요. 그다음은 저절로 계속됩니다.</translation>
        </message>
        <message>
            <source>Check that {} can be read, then start again.</source>
            <translation>{} 위치를 읽을 수 있는지 확인한 다음 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left.</source>
            <translation>{} 위치에 쓸 수 있고 공간이 남아 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Check that {} can be written and has space left. It is tried again by itself.</source>
            <translation>{} 위치에 쓸 수 있고 공간이 남아 있는지 확인하세요. 자동으로 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Check that {} can be written, then try again.</source>
            <translation>{} 위치에 쓸 수 있는지 확인한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Check that {} is there and can be written to, and that {} isn't open elsewhere.</source>
            <translation>{} 폴더가 있고 쓸 수 있는지, {} 파일이 다른 곳에서 열려 있지 않은지 확인하세요.</translation>
        </message>
        <message>
            <source>Check the address and the model in the settings.</source>
            <translation>설정에서 주소와 모델을 확인하세요.</translation>
        </message>
        <message>
            <source>Check the address in the settings.</source>
            <translation>설정에서 주소를 확인하세요.</translation>
        </message>
        <message>
            <source>Check the command in its settings.</source>
            <translation>설정에서 명령을 확인하세요.</translation>
        </message>
        <message>
            <source>Check the disk, and that no other program has the file open.</source>
            <translation>디스크를 확인하고, 다른 프로그램이 파일을 열고 있지 않은지 확인하세요.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>디스크를 확인하세요.</translation>
        </message>
        <message>
            <source>Check the internet connection and the address of the hub in the settings, then try again.</source>
            <translation>인터넷 연결과 설정의 허브 주소를 확인한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Check the internet connection and try again later.</source>
            <translation>인터넷 연결을 확인하고 나중에 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Check the internet connection, then try again.</source>
            <translation>인터넷 연결을 확인한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Check the name. It is spelled as on the page of the repository.</source>
            <translation>이름을 확인하세요. 저장소 페이지에 적힌 그대로여야 합니다.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>경로를 확인하세요.</translation>
        </message>
        <message>
            <source>Check the permissions of the file, or choose another model.</source>
            <translation>파일 권한을 확인하거나 다른 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Check the permissions of the file.</source>
            <translation>파일의 권한을 확인하세요.</translation>
        </message>
        <message>
            <source>Check whether it was moved or deleted, or choose another model.</source>
            <translation>옮겨지거나 삭제되지 않았는지 확인하거나 다른 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Check whether the file, its folder and the permission for it are still there.</source>
            <translation>파일과 폴더가 아직 있고 그 권한이 남아 있는지 확인하세요.</translation>
        </message>
        <message>
            <source>Choose Word, Markdown or text.</source>
            <translation>Word, Markdown 또는 텍스트를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a JSON, CSV or Markdown file.</source>
            <translation>JSON, CSV 또는 Markdown 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a PNG, JSON or CHARX file that another program saved as a character card.</source>
            <translation>다른 프로그램이 캐릭터 카드로 저장한 PNG, JSON 또는 CHARX 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>열을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a document or pages with text on them, or paste some.</source>
            <translation>글이 있는 문서나 쪽을 선택하거나 텍스트를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>Choose a file that Rememora has exported, or a list with a memory a line.</source>
            <translation>Rememora에서 내보낸 파일이나, 한 줄에 기억이 하나씩 있는 목록을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a file that another program saved as a character card.</source>
            <translation>다른 프로그램이 캐릭터 카드로 저장한 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .rememora.</source>
            <translation>이름이 .rememora로 끝나는 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a file with a list of them, each with a name and a text.</source>
            <translation>각각 이름과 내용이 있는 목록 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a folder for backups first.</source>
            <translation>먼저 백업 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a language.</source>
            <translation>언어를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a later end, or an earlier beginning.</source>
            <translation>끝을 더 늦게, 또는 시작을 더 이르게 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a longer one.</source>
            <translation>더 긴 것을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a model on this computer.</source>
            <translation>이 컴퓨터에 있는 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a model that can.</source>
            <translation>그럴 수 있는 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a shorter context in the settings, or a smaller model.</source>
            <translation>설정에서 더 짧은 컨텍스트를 선택하거나 더 작은 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a shorter context window in the settings, or start a new conversation.</source>
            <translation>설정에서 더 짧은 컨텍스트 창을 선택하거나 새 대화를 시작하세요.</translation>
        </message>
        <message>
            <source>Choose a shorter one.</source>
            <translation>더 짧은 것을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a shorter time.</source>
            <translation>더 짧은 시간을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a smaller model, or close other programs.</source>
            <translation>더 작은 모델을 선택하거나 다른 프로그램을 닫으세요.</translation>
        </message>
        <message>
            <source>Choose a text or a document with words in it.</source>
            <translation>글이 들어 있는 텍스트나 문서를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a text that has sentences in it.</source>
            <translation>문장이 들어 있는 텍스트를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a text with words in it.</source>
            <translation>글이 들어 있는 텍스트를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a tone, a length or plainer words.</source>
            <translation>어조나 길이, 또는 쉬운 말을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose a value in between.</source>
            <translation>그 사이의 값을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another GGUF file, or a model from the list.</source>
            <translation>다른 GGUF 파일이나 목록에 있는 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another column.</source>
            <translation>다른 열을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.</source>
            <translation>이 모델의 다른 파일(예: 이름에 Q8_0이나 Q4_K_M이 들어 있는 파일)을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>다른 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.</source>
            <translation>둘 중 하나에 다른 폴더를 선택하거나, 그쪽에서 동기화를 중지한 뒤 이 기기의 암호 문구로 참여하세요.</translation>
        </message>
        <message>
            <source>Choose another folder in its settings.</source>
            <translation>설정에서 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another folder, or make this one.</source>
            <translation>다른 폴더를 선택하거나 이 폴더를 만드세요.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another model that sees pictures, or look for a newer version of Rememora.</source>
            <translation>그림을 볼 수 있는 다른 모델을 선택하거나 Rememora의 새 버전을 찾아보세요.</translation>
        </message>
        <message>
            <source>Choose another model, or another server.</source>
            <translation>다른 모델이나 다른 서버를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another model, or look for a newer version of Rememora.</source>
            <translation>다른 모델을 선택하거나 Rememora의 새 버전을 찾아보세요.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>다른 이름을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>다른 것을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another picture.</source>
            <translation>다른 그림을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another port, from 1024 to 65535.</source>
            <translation>1024~65535에서 다른 포트를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>다른 것을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose from 1 to {} words.</source>
            <translation>1~{}단어 범위에서 선택하세요.</translation>
        </message>
        <message>
            <source>Choose less.</source>
            <translation>더 적게 선택하세요.</translation>
        </message>
        <message>
            <source>Choose one from 1024 to 65535.</source>
            <translation>1024~65535에서 선택하세요.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <translation>목록에서 하나를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose one of its columns: {}.</source>
            <translation>다음 열 중에서 선택하세요: {}.</translation>
        </message>
        <message>
            <source>Choose one of its files.</source>
            <translation>그 안의 파일 중 하나를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose one of its models in the settings.</source>
            <translation>설정에서 그 서버의 모델 중 하나를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose one of the Llama or Qwen family without experts.</source>
            <translation>Llama나 Qwen 계열 중 전문가(MoE) 구조가 아닌 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose one of those who are shown.</source>
            <translation>표시된 사용자 중에서 선택하세요.</translation>
        </message>
        <message>
            <source>Choose one that is still to come.</source>
            <translation>아직 오지 않은 때를 선택하세요.</translation>
        </message>
        <message>
            <source>Choose some of the list.</source>
            <translation>목록에서 선택하세요.</translation>
        </message>
        <message>
            <source>Choose some of the pages 1 to {}.</source>
            <translation>1~{}쪽에서 선택하세요.</translation>
        </message>
        <message>
            <source>Choose something else.</source>
            <translation>다른 것을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose that facts are remembered or proposed, then ask for it again.</source>
            <translation>사실을 기억하거나 제안하도록 설정한 뒤 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Choose the file that holds them.</source>
            <translation>그것이 들어 있는 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose the file with mmproj in its name that belongs to the model.</source>
            <translation>이름에 mmproj가 들어 있고 이 모델에 딸린 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose the folder again.</source>
            <translation>폴더를 다시 선택하세요.</translation>
        </message>
        <message>
            <source>Choose the one that was made from the same model. Without it the model works, and can't see pictures.</source>
            <translation>같은 모델에서 만들어진 파일을 선택하세요. 없어도 모델은 작동하지만 그림을 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file.</source>
            <translation>같은 모델의 GGUF 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose the same model as a GGUF file: many models are offered as both.</source>
            <translation>같은 모델의 GGUF 파일을 선택하세요. 두 형식으로 모두 제공되는 모델이 많습니다.</translation>
        </message>
        <message>
            <source>Choose the same model without BE in its name.</source>
            <translation>같은 모델 중 이름에 BE가 없는 것을 선택하세요.</translation>
        </message>
        <message>
            <source>Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder.</source>
            <translation>다른 어시스턴트가 보내 주었거나 저장한 것을 선택하세요. zip 파일, 그 안의 파일들, 또는 그 폴더입니다.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself.</source>
            <translation>이것을 쓰는 다른 프로그램을 닫거나 파일을 직접 삭제하세요.</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the file yourself: {}</source>
            <translation>이것을 사용하는 다른 프로그램을 닫거나 파일을 직접 삭제하세요: {}</translation>
        </message>
        <message>
            <source>Close other programs that use it, or delete the folder yourself: {}</source>
            <translation>이것을 사용하는 다른 프로그램을 닫거나 폴더를 직접 삭제하세요: {}</translation>
        </message>
        <message>
            <source>Close other programs that use the graphics processor, or switch it off in the settings.</source>
            <translation>GPU를 사용하는 다른 프로그램을 닫거나 설정에서 GPU를 끄세요.</translation>
        </message>
        <message>
            <source>Close other programs, and have it read again.</source>
            <translation>다른 프로그램을 닫고 다시 읽게 하세요.</translation>
        </message>
        <message>
            <source>Close other programs, choose a shorter context in the settings, or a smaller model.</source>
            <translation>다른 프로그램을 닫거나, 설정에서 더 짧은 컨텍스트를 선택하거나, 더 작은 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Close other programs, or choose a smaller model.</source>
            <translation>다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <translation>다른 프로그램을 닫고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Close what reads Rememora's files. It is tried again by itself.</source>
            <translation>Rememora의 파일을 읽는 프로그램을 닫으세요. 자동으로 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Compare it with another document.</source>
            <translation>다른 문서와 비교하세요.</translation>
        </message>
        <message>
            <source>Compare it with what you have written down, letter by letter.</source>
            <translation>적어 둔 것과 한 글자씩 비교하세요.</translation>
        </message>
        <message>
            <source>Connect the drive it is on, or put it back: it is followed again by itself.</source>
            <translation>폴더가 있는 드라이브를 연결하거나 제자리에 되돌리세요. 그러면 자동으로 다시 따라갑니다.</translation>
        </message>
        <message>
            <source>Connect the drive. If you emptied the folder, take it out of the library.</source>
            <translation>드라이브를 연결하세요. 폴더를 비웠다면 보관함에서 빼세요.</translation>
        </message>
        <message>
            <source>Conversations and memories are as they were.</source>
            <translation>대화와 기억은 그대로입니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search by words works.</source>
            <translation>대화와 기억은 온전하며, 단어로 검색할 수 있습니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and search goes on without it.</source>
            <translation>대화와 기억은 온전하며, 이 모델 없이도 검색이 계속됩니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, and what was said is found by words and meaning.</source>
            <translation>대화와 기억은 온전하며, 나눈 말은 단어와 의미로 찾을 수 있습니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete, on this computer. Search goes on by words.</source>
            <translation>대화와 기억은 이 컴퓨터에 온전히 있습니다. 단어로 계속 검색할 수 있습니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete.</source>
            <translation>대화와 기억은 온전합니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete. Search goes on by words.</source>
            <translation>대화와 기억은 온전합니다. 단어로 계속 검색할 수 있습니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the index was lost.</source>
            <translation>대화와 기억은 온전합니다. 색인만 없어졌습니다.</translation>
        </message>
        <message>
            <source>Conversations and memories are complete; only the search index is behind.</source>
            <translation>대화와 기억은 온전합니다. 검색 색인만 뒤처져 있습니다.</translation>
        </message>
        <message>
            <source>Conversations are being imported.</source>
            <translation>대화를 가져오는 중입니다.</translation>
        </message>
        <message>
            <source>Copy what you need again.</source>
            <translation>필요한 것을 다시 복사하세요.</translation>
        </message>
        <message>
            <source>Correct it, and paste it again.</source>
            <translation>고친 뒤 다시 붙여넣으세요.</translation>
        </message>
        <message>
            <source>Delete its file yourself.</source>
            <translation>그 파일을 직접 삭제하세요.</translation>
        </message>
        <message>
            <source>Delete prompts that you don't need any more.</source>
            <translation>더 필요하지 않은 프롬프트를 삭제하세요.</translation>
        </message>
        <message>
            <source>Delete some of them first.</source>
            <translation>먼저 일부를 삭제하세요.</translation>
        </message>
        <message>
            <source>Delete some that you don't need any more.</source>
            <translation>더 필요하지 않은 것을 삭제하세요.</translation>
        </message>
        <message>
            <source>Delete the folder yourself: {}</source>
            <translation>폴더를 직접 삭제하세요: {}</translation>
        </message>
        <message>
            <source>Delete the message with the picture, or send the picture again.</source>
            <translation>그림이 있는 메시지를 삭제하거나 그림을 다시 보내세요.</translation>
        </message>
        <message>
            <source>Do it in several parts; of a document, choose some of its pages.</source>
            <translation>여러 부분으로 나누어 하세요. 문서라면 일부 쪽을 선택하세요.</translation>
        </message>
        <message>
            <source>Download it again, or choose another model.</source>
            <translation>다시 다운로드하거나 다른 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Download it again, or take it out of the folder to use the model without pictures.</source>
            <translation>다시 다운로드하거나, 폴더에서 빼고 그림 없이 모델을 사용하세요.</translation>
        </message>
        <message>
            <source>Download it again, or use the model without pictures.</source>
            <translation>다시 다운로드하거나 그림 없이 모델을 사용하세요.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <translation>다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>Download it first.</source>
            <translation>먼저 다운로드하세요.</translation>
        </message>
        <message>
            <source>Download it in Settings under Models for speech.</source>
            <translation>설정의 “음성 모델”에서 다운로드하세요.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or choose another model.</source>
            <translation>모델 페이지에서 다운로드하거나 다른 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Download it on the Models page, or give another with --model.</source>
            <translation>모델 페이지에서 다운로드하거나 --model로 다른 모델을 지정하세요.</translation>
        </message>
        <message>
            <source>Download the export again.</source>
            <translation>내보낸 파일을 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>Download the file itself, not with git alone.</source>
            <translation>git만 쓰지 말고 파일 자체를 다운로드하세요.</translation>
        </message>
        <message>
            <source>Download the file itself: on its page there is a button for that.</source>
            <translation>파일 자체를 다운로드하세요. 페이지에 다운로드 버튼이 있습니다.</translation>
        </message>
        <message>
            <source>Download the file with your browser, then open it here, or choose another repository.</source>
            <translation>브라우저로 파일을 다운로드한 다음 여기서 열거나, 다른 저장소를 선택하세요.</translation>
        </message>
        <message>
            <source>Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.</source>
            <translation>거기에 나열된 파일을 다운로드하고, 이름이 “conversations”나 “memories”로 시작하는 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Enter another one.</source>
            <translation>다른 이름을 입력하세요.</translation>
        </message>
        <message>
            <source>Enter it as http://computer:8080 or https://server.example.</source>
            <translation>http://computer:8080 또는 https://server.example 형식으로 입력하세요.</translation>
        </message>
        <message>
            <source>Enter it as https://server.example/mcp or http://127.0.0.1:8000/mcp.</source>
            <translation>https://server.example/mcp 또는 http://127.0.0.1:8000/mcp 형식으로 입력하세요.</translation>
        </message>
        <message>
            <source>Enter one of them.</source>
            <translation>둘 중 하나를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the header it wants in its settings, such as Authorization: Bearer …</source>
            <translation>필요한 헤더를 설정에 입력하세요. 예: Authorization: Bearer …</translation>
        </message>
        <message>
            <source>Enter the one that was chosen on the first device.</source>
            <translation>첫 번째 기기에서 정한 암호 문구를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the passphrase first.</source>
            <translation>먼저 암호 문구를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the passphrase or the recovery code that held when it was made.</source>
            <translation>백업을 만들 당시의 암호 문구 또는 복구 코드를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the passphrase.</source>
            <translation>암호 문구를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter the right key in the settings.</source>
            <translation>설정에서 올바른 키를 입력하세요.</translation>
        </message>
        <message>
            <source>Enter them before you start it. Rememora doesn't take them from elsewhere.</source>
            <translation>시작하기 전에 입력하세요. Rememora는 다른 곳에서 가져오지 않습니다.</translation>
        </message>
        <message>
            <source>Everything else is as it should be.</source>
            <translation>그 밖에는 문제가 없습니다.</translation>
        </message>
        <message>
            <source>Everything else works.</source>
            <translation>나머지는 모두 동작합니다.</translation>
        </message>
        <message>
            <source>Export it from its own menu.</source>
            <translation>그 대화의 메뉴에서 내보내세요.</translation>
        </message>
        <message>
            <source>Export the prompts again and choose that file.</source>
            <translation>프롬프트를 다시 내보낸 뒤 그 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech, then have it read again.</source>
            <translation>설정의 “음성 모델”에서 모델을 받은 다음 다시 읽게 하세요.</translation>
        </message>
        <message>
            <source>Fetch one in the settings, under Models for speech. It stays on this computer, as what you say does.</source>
            <translation>설정의 “음성 모델”에서 모델을 받으세요. 말한 내용과 마찬가지로 모델도 이 컴퓨터에만 있습니다.</translation>
        </message>
        <message>
            <source>Files of this device are missing in the folder.</source>
            <translation>폴더에 이 기기의 파일이 빠져 있습니다.</translation>
        </message>
        <message>
            <source>Files of this kind aren't read.</source>
            <translation>이 종류의 파일은 읽지 않습니다.</translation>
        </message>
        <message>
            <source>Follows a long conversation well; good at writing.</source>
            <translation>긴 대화를 잘 따라가며 글쓰기에 능합니다.</translation>
        </message>
        <message>
            <source>For English only. Reads faster; what is said in another language is found by its words alone.</source>
            <translation>영어 전용입니다. 더 빨리 읽지만, 다른 언어로 한 말은 단어로만 찾습니다.</translation>
        </message>
        <message>
            <source>For a hundred languages, Chinese, Japanese and Korean among them; a question also finds what was said in another language. Used unless you choose another.</source>
            <translation>한국어, 중국어, 일본어를 포함한 100개 언어를 지원합니다. 다른 언어로 한 말도 질문으로 찾아냅니다. 따로 선택하지 않으면 이 모델을 사용합니다.</translation>
        </message>
        <message>
            <source>Free some space and try again.</source>
            <translation>공간을 확보하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>공간을 확보하거나 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Free some space, then have reading go on.</source>
            <translation>공간을 확보한 뒤 읽기를 계속하세요.</translation>
        </message>
        <message>
            <source>Free some space, then have them go on.</source>
            <translation>공간을 확보한 다음 계속하게 하세요.</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>공간을 확보하세요.</translation>
        </message>
        <message>
            <source>Get it again from where it came from, or open it in another program and save it anew.</source>
            <translation>원래 받은 곳에서 다시 받거나, 다른 프로그램에서 열어 새로 저장하세요.</translation>
        </message>
        <message>
            <source>Give a part of its text exactly as it stands there.</source>
            <translation>그 글의 일부를 적힌 그대로 지정하세요.</translation>
        </message>
        <message>
            <source>Give a path: python -m core export FILE.json</source>
            <translation>경로를 지정하세요: python -m core export FILE.json</translation>
        </message>
        <message>
            <source>Give answers a thumb up, export what you taught, and train on that.</source>
            <translation>답변에 좋아요를 누르고, 가르친 내용을 내보낸 뒤, 그것으로 학습하세요.</translation>
        </message>
        <message>
            <source>Give it a picture first, or choose JSON.</source>
            <translation>먼저 그림을 지정하거나 JSON을 선택하세요.</translation>
        </message>
        <message>
            <source>Give it as owner/name, such as Qwen/Qwen3-4B-GGUF, or paste the address of its page.</source>
            <translation>Qwen/Qwen3-4B-GGUF처럼 소유자/이름 형식으로 입력하거나 페이지 주소를 붙여넣으세요.</translation>
        </message>
        <message>
            <source>Give it one.</source>
            <translation>이름을 지정하세요.</translation>
        </message>
        <message>
            <source>Give its password. It is used once, to read it, and kept nowhere.</source>
            <translation>암호를 입력하세요. 읽을 때 한 번만 쓰고 어디에도 보관하지 않습니다.</translation>
        </message>
        <message>
            <source>Give one of them another name.</source>
            <translation>둘 중 하나의 이름을 바꾸세요.</translation>
        </message>
        <message>
            <source>Give one such as 127.0.0.1, or 0.0.0.0 for all that it has.</source>
            <translation>127.0.0.1과 같은 주소를 쓰거나, 모든 주소를 쓰려면 0.0.0.0을 쓰세요.</translation>
        </message>
        <message>
            <source>Give one with --model.</source>
            <translation>--model로 지정하세요.</translation>
        </message>
        <message>
            <source>Give the same as then, or begin anew with --anew in place of --resume.</source>
            <translation>그때와 같은 것을 지정하거나, --resume 대신 --anew로 새로 시작하세요.</translation>
        </message>
        <message>
            <source>Give them as the tool describes.</source>
            <translation>도구의 설명대로 지정하세요.</translation>
        </message>
        <message>
            <source>Give what other programs write before the port, such as rememora or 192.168.1.5.</source>
            <translation>rememora나 192.168.1.5처럼 다른 프로그램이 포트 앞에 쓰는 것을 쓰세요.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add it again.</source>
            <translation>읽기 권한을 주거나 자신의 폴더로 복사한 뒤 다시 추가하세요.</translation>
        </message>
        <message>
            <source>Give yourself permission to read it, or copy it to a folder of yours, and add that.</source>
            <translation>읽기 권한을 주거나 자신의 폴더로 복사하여 추가하세요.</translation>
        </message>
        <message>
            <source>Go on with --resume, or begin anew with --anew.</source>
            <translation>--resume으로 이어 하거나 --anew로 새로 시작하세요.</translation>
        </message>
        <message>
            <source>Have it read again when you want it in the library.</source>
            <translation>보관함에 넣고 싶을 때 다시 읽게 하세요.</translation>
        </message>
        <message>
            <source>Have it read again.</source>
            <translation>다시 읽게 하세요.</translation>
        </message>
        <message>
            <source>Have one of them stop sharing and take its files out; then join the other.</source>
            <translation>한쪽에서 동기화를 중지하고 그 파일을 뺀 뒤, 다른 쪽에 참여하세요.</translation>
        </message>
        <message>
            <source>Have them known in the same place first, then merge them.</source>
            <translation>먼저 기억 범위를 같게 한 뒤 합치세요.</translation>
        </message>
        <message>
            <source>How far training has come can't be kept in {}.</source>
            <translation>학습이 어디까지 진행되었는지 {}에 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>If it comes again, put back a backup.</source>
            <translation>다시 나타나면 백업을 복원하세요.</translation>
        </message>
        <message>
            <source>If it was scanned, a sharper scan may help.</source>
            <translation>스캔한 것이라면 더 선명하게 스캔하면 도움이 될 수 있습니다.</translation>
        </message>
        <message>
            <source>If its answers are odd or don't end, choose another file of it, with Instruct or Chat in its name.</source>
            <translation>답변이 이상하거나 끝나지 않으면, 이름에 Instruct나 Chat이 들어간 다른 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>If somebody speaks in it, a louder copy may help.</source>
            <translation>말소리가 들어 있다면 소리를 더 키운 사본이 도움이 될 수 있습니다.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, it mends itself. Else start Rememora on that device.</source>
            <translation>폴더가 아직 전송되는 중이면 저절로 해결됩니다. 그렇지 않으면 그 기기에서 Rememora를 시작하세요.</translation>
        </message>
        <message>
            <source>If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.</source>
            <translation>폴더가 아직 전송되는 중이면 기다리세요. 그렇지 않으면 전송하는 프로그램이 일부가 아니라 모든 파일을 옮기는지 확인하세요.</translation>
        </message>
        <message>
            <source>If the words in it matter, type them, or add a sharper or smaller picture.</source>
            <translation>그림 속 글자가 중요하면 직접 입력하거나, 더 선명하거나 더 작은 그림을 추가하세요.</translation>
        </message>
        <message>
            <source>If you know where it comes from, save it anew in the program it was made with, or as PDF.</source>
            <translation>출처를 알고 있다면 만든 프로그램에서 다시 저장하거나 PDF로 저장하세요.</translation>
        </message>
        <message>
            <source>Import the file again when that is mended: it goes on from there.</source>
            <translation>문제가 해결되면 파일을 다시 가져오세요. 멈춘 곳부터 이어집니다.</translation>
        </message>
        <message>
            <source>In “{}”, “{}” can't be read.</source>
            <translation>“{}”에서 “{}”을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Install FFmpeg, or save the recording as MP3 or WAV, and add that.</source>
            <translation>FFmpeg를 설치하거나, 녹음을 MP3나 WAV로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Install Rememora again, or choose another model for search in the settings.</source>
            <translation>Rememora를 다시 설치하거나 설정에서 다른 검색용 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Install Rememora again.</source>
            <translation>Rememora를 다시 설치하세요.</translation>
        </message>
        <message>
            <source>Install espeak-ng, from your system's packages or from its own site, and try again.</source>
            <translation>시스템의 패키지나 공식 사이트에서 espeak-ng를 설치한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Install it, or write the whole path of the program.</source>
            <translation>설치하거나 프로그램의 전체 경로를 적으세요.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), or enter the key again next time.</source>
            <translation>키링(GNOME Keyring, KWallet)을 설치하거나 잠금을 해제하세요. 또는 다음번에 키를 다시 입력하세요.</translation>
        </message>
        <message>
            <source>Install or unlock a keyring (GNOME Keyring, KWallet), then try again.</source>
            <translation>키링(GNOME Keyring, KWallet)을 설치하거나 잠금 해제한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Install the newest version and start it again.</source>
            <translation>최신 버전을 설치하고 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Install the newest version here, too.</source>
            <translation>여기에도 최신 버전을 설치하세요.</translation>
        </message>
        <message>
            <source>Install the newest version, then try again.</source>
            <translation>최신 버전을 설치한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Install the newest version.</source>
            <translation>최신 버전을 설치하세요.</translation>
        </message>
        <message>
            <source>Install the version you had before; it can open them.</source>
            <translation>이전에 쓰던 버전을 설치하세요. 그 버전으로 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Install the window and the core of the same release.</source>
            <translation>같은 릴리스의 창과 코어를 설치하세요.</translation>
        </message>
        <message>
            <source>Install them: pip install "rememora[train]". The program that comes with an installer can't train.</source>
            <translation>설치하세요: pip install "rememora[train]". 설치 프로그램에 들어 있는 버전으로는 학습할 수 없습니다.</translation>
        </message>
        <message>
            <source>It can't be read.</source>
            <translation>읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>It goes on.</source>
            <translation>계속됩니다.</translation>
        </message>
        <message>
            <source>It is as it was.</source>
            <translation>그대로입니다.</translation>
        </message>
        <message>
            <source>It is kept whole in the conversation.</source>
            <translation>대화에는 전체가 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>It is read again when it rests; you can also have it read now.</source>
            <translation>변경이 멈추면 다시 읽습니다. 지금 읽게 할 수도 있습니다.</translation>
        </message>
        <message>
            <source>It is rebuilt by itself.</source>
            <translation>자동으로 다시 만들어집니다.</translation>
        </message>
        <message>
            <source>It is still in the message field.</source>
            <translation>메시지 입력란에 남아 있습니다.</translation>
        </message>
        <message>
            <source>It is still there.</source>
            <translation>아직 그 자리에 있습니다.</translation>
        </message>
        <message>
            <source>It is talked to in the way most models understand.</source>
            <translation>대부분의 모델이 이해하는 방식으로 대화합니다.</translation>
        </message>
        <message>
            <source>It isn't kept.</source>
            <translation>이 백업은 보관하지 않습니다.</translation>
        </message>
        <message>
            <source>It isn't known which column of the table holds the texts.</source>
            <translation>표의 어느 열에 텍스트가 있는지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>It isn't said where to.</source>
            <translation>저장할 위치가 지정되지 않았습니다.</translation>
        </message>
        <message>
            <source>It isn't there any more.</source>
            <translation>더 이상 없습니다.</translation>
        </message>
        <message>
            <source>It may still be loading its model. Try again in a moment.</source>
            <translation>아직 모델을 불러오는 중일 수 있습니다. 잠시 후 다시 시도하세요.</translation>
        </message>
        <message>
            <source>It runs on the processor instead, more slowly.</source>
            <translation>대신 CPU에서 더 느리게 실행됩니다.</translation>
        </message>
        <message>
            <source>It takes two memories to merge.</source>
            <translation>합치려면 기억이 두 개 필요합니다.</translation>
        </message>
        <message>
            <source>It takes two texts to split a memory.</source>
            <translation>기억을 나누려면 글이 두 개 필요합니다.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>그 뒤에 다시 변경되었습니다.</translation>
        </message>
        <message>
            <source>It was left as it is.</source>
            <translation>그대로 두었습니다.</translation>
        </message>
        <message>
            <source>It was left as it was, and nothing of it was used.</source>
            <translation>그대로 두었으며, 그 내용은 전혀 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>It was left there.</source>
            <translation>그대로 두었습니다.</translation>
        </message>
        <message>
            <source>It was left untouched, and what can be read of it was saved in a copy.</source>
            <translation>원래 파일은 건드리지 않았고, 읽을 수 있는 내용은 사본에 저장했습니다.</translation>
        </message>
        <message>
            <source>It was left untouched.</source>
            <translation>손대지 않았습니다.</translation>
        </message>
        <message>
            <source>Join all pieces, in their order, to one file, or choose a file in one piece.</source>
            <translation>모든 조각을 순서대로 한 파일로 합치거나, 나뉘지 않은 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Join them with their passphrase, or choose another folder.</source>
            <translation>그 기기들의 암호 문구로 참여하거나 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Keep the conversation first.</source>
            <translation>먼저 대화를 보관하세요.</translation>
        </message>
        <message>
            <source>Keep the index on this computer, in the settings; it needs no server for that.</source>
            <translation>설정에서 색인을 이 컴퓨터에 두세요. 그러면 서버가 필요 없습니다.</translation>
        </message>
        <message>
            <source>Knows more and writes better than the small ones. For 12 GB of memory.</source>
            <translation>작은 모델보다 아는 것이 많고 글을 더 잘 씁니다. 메모리 12 GB용입니다.</translation>
        </message>
        <message>
            <source>Let the task go on later, or classify in another way.</source>
            <translation>나중에 작업을 계속하거나 다른 방법으로 분류하세요.</translation>
        </message>
        <message>
            <source>Load a model, then look again.</source>
            <translation>모델을 불러온 다음 다시 확인하세요.</translation>
        </message>
        <message>
            <source>Load a model.</source>
            <translation>모델을 불러오세요.</translation>
        </message>
        <message>
            <source>Loading was stopped.</source>
            <translation>불러오기를 중지했습니다.</translation>
        </message>
        <message>
            <source>Look at its log, and check the command in its settings.</source>
            <translation>로그를 보고 설정에서 명령을 확인하세요.</translation>
        </message>
        <message>
            <source>Look at its log, and start it again.</source>
            <translation>로그를 보고 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Look at the steps, say how one is to be done, or change the plan.</source>
            <translation>단계를 살펴보고, 어떻게 할지 말하거나 계획을 바꾸세요.</translation>
        </message>
        <message>
            <source>Look how far it is.</source>
            <translation>어디까지 되었는지 확인하세요.</translation>
        </message>
        <message>
            <source>Look in the library at what was read of it.</source>
            <translation>무엇이 읽혔는지 보관함에서 확인하세요.</translation>
        </message>
        <message>
            <source>Look where it is now, and add it from there.</source>
            <translation>지금 어디에 있는지 확인하고 그곳에서 추가하세요.</translation>
        </message>
        <message>
            <source>Look whether it has an address for “streamable HTTP” as well; mostly it ends with /mcp.</source>
            <translation>“streamable HTTP”용 주소도 있는지 확인하세요. 대개 /mcp로 끝납니다.</translation>
        </message>
        <message>
            <source>Look whether it was saved or copied whole, and add it again.</source>
            <translation>끝까지 저장되거나 복사되었는지 확인하고 다시 추가하세요.</translation>
        </message>
        <message>
            <source>Make it, or give another --out.</source>
            <translation>만들거나 --out에 다른 위치를 지정하세요.</translation>
        </message>
        <message>
            <source>Make room in {}, and go on with --resume.</source>
            <translation>{}의 공간을 확보하고 --resume으로 이어 하세요.</translation>
        </message>
        <message>
            <source>Make room on the disk that {} is on, or choose another folder.</source>
            <translation>{} 폴더가 있는 디스크의 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Make room, and go on with --resume.</source>
            <translation>공간을 확보하고 --resume으로 이어 하세요.</translation>
        </message>
        <message>
            <source>Make room, and try again.</source>
            <translation>공간을 확보하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Make room, or choose another folder.</source>
            <translation>공간을 확보하거나 다른 폴더를 선택하세요.</translation>
        </message>
        <message>
            <source>Make space on the disk of {}, then try again.</source>
            <translation>{} 디스크의 공간을 확보한 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Make the picture smaller, or choose another model.</source>
            <translation>그림을 더 작게 만들거나 다른 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Memory is switched off in the settings.</source>
            <translation>설정에서 기억이 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>Mend them, or leave them out with --skip-broken.</source>
            <translation>고치거나 --skip-broken으로 제외하세요.</translation>
        </message>
        <message>
            <source>Models of this kind ({}) can't be trained yet.</source>
            <translation>이 종류의 모델({})은 아직 학습할 수 없습니다.</translation>
        </message>
        <message>
            <source>Models that are installed can still be opened as files.</source>
            <translation>설치된 모델은 여전히 파일로 열 수 있습니다.</translation>
        </message>
        <message>
            <source>Models that are installed stay.</source>
            <translation>설치된 모델은 남습니다.</translation>
        </message>
        <message>
            <source>More was said than can be kept while a reply is written.</source>
            <translation>답변을 작성하는 동안 보관할 수 있는 것보다 더 많은 말을 했습니다.</translation>
        </message>
        <message>
            <source>No example is short enough.</source>
            <translation>충분히 짧은 예시가 없습니다.</translation>
        </message>
        <message>
            <source>No file was written.</source>
            <translation>쓴 파일이 없습니다.</translation>
        </message>
        <message>
            <source>No model is chosen yet.</source>
            <translation>아직 모델을 선택하지 않았습니다.</translation>
        </message>
        <message>
            <source>No model uses it any more.</source>
            <translation>이것을 쓰는 모델이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>No model uses them any more.</source>
            <translation>이것들을 쓰는 모델이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>No passphrase was given.</source>
            <translation>암호 문구가 주어지지 않았습니다.</translation>
        </message>
        <message>
            <source>No tool may be used, so nothing can be done.</source>
            <translation>쓸 수 있는 도구가 없어 아무것도 할 수 없습니다.</translation>
        </message>
        <message>
            <source>Nobody has said anything for a while, so the microphone was closed.</source>
            <translation>한동안 아무 말이 없어서 마이크를 닫았습니다.</translation>
        </message>
        <message>
            <source>Nobody shares through this folder yet.</source>
            <translation>아직 아무도 이 폴더로 동기화하지 않습니다.</translation>
        </message>
        <message>
            <source>None of the steps could be done.</source>
            <translation>어느 단계도 실행하지 못했습니다.</translation>
        </message>
        <message>
            <source>Nothing but a greeting was said up to here.</source>
            <translation>여기까지는 인사말뿐입니다.</translation>
        </message>
        <message>
            <source>Nothing can be read from file descriptor {}.</source>
            <translation>파일 디스크립터 {}에서 아무것도 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is chosen.</source>
            <translation>선택한 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is remembered of this any more.</source>
            <translation>이것에 대한 기억이 더는 없습니다.</translation>
        </message>
        <message>
            <source>Nothing is said in this recording, as far as can be heard.</source>
            <translation>이 녹음에서는 말소리가 들리지 않습니다.</translation>
        </message>
        <message>
            <source>Nothing is shared any more.</source>
            <translation>더 이상 아무것도 동기화하지 않습니다.</translation>
        </message>
        <message>
            <source>Nothing of it was run.</source>
            <translation>그 안의 것은 아무것도 실행하지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in.</source>
            <translation>아무것도 받아들이지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing of it was taken in; what came before it was.</source>
            <translation>그 내용은 아무것도 받아들이지 않았습니다. 그 전에 온 것은 받아들였습니다.</translation>
        </message>
        <message>
            <source>Nothing of the file with your conversations can be read.</source>
            <translation>대화가 담긴 파일에서 아무것도 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing of this model can be trained.</source>
            <translation>이 모델에는 학습할 수 있는 부분이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing to do. Search by meaning is complete again in a little while.</source>
            <translation>할 일은 없습니다. 의미로 검색은 잠시 뒤 다시 온전해집니다.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>아무것도 추가되지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was asked.</source>
            <translation>아무 데도 묻지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was begun.</source>
            <translation>시작된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing half-written was left.</source>
            <translation>아무것도 바뀌지 않았으며, 쓰다 만 것은 남지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>변경된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was chosen that is to be otherwise.</source>
            <translation>무엇을 바꿀지 선택하지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was done.</source>
            <translation>아무것도 실행하지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was half-written; what was stored before is as it was.</source>
            <translation>쓰다 만 것은 없습니다. 이전에 저장된 내용은 그대로입니다.</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>잃은 것은 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was read for stand-ins yet.</source>
            <translation>대체어로 바꿀 내용을 아직 읽지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was read of {}.</source>
            <translation>{} 문서에서 읽은 것이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was recorded.</source>
            <translation>아무것도 녹음하지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation>보낸 것은 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was trained.</source>
            <translation>아무것도 학습하지 않았습니다.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>쓴 것이 없습니다.</translation>
        </message>
        <message>
            <source>Offer fewer at a time.</source>
            <translation>한 번에 더 적게 제공하세요.</translation>
        </message>
        <message>
            <source>One of the patterns can't be understood.</source>
            <translation>패턴 하나를 이해할 수 없습니다.</translation>
        </message>
        <message>
            <source>Only pages of PDFs and pictures can be drawn.</source>
            <translation>PDF 페이지와 그림만 그릴 수 있습니다.</translation>
        </message>
        <message>
            <source>Only the present contents of this document are kept.</source>
            <translation>이 문서는 현재 내용만 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>Only what was recognised of a recording can be corrected.</source>
            <translation>녹음에서 인식된 내용만 고칠 수 있습니다.</translation>
        </message>
        <message>
            <source>Only your own messages can be edited.</source>
            <translation>내 메시지만 편집할 수 있습니다.</translation>
        </message>
        <message>
            <source>Open it in another program, save it anew as PNG or JPEG, and add that.</source>
            <translation>다른 프로그램에서 열고 PNG나 JPEG로 새로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with and save it anew, or get it again from where it came from.</source>
            <translation>만든 프로그램에서 열어 다시 저장하거나 받은 곳에서 다시 가져오세요.</translation>
        </message>
        <message>
            <source>Open it in the program it was made with, save it as PNG, and add that.</source>
            <translation>만든 프로그램에서 열고 PNG로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Open the file whose name has 00001 in it. All parts have to be in one folder.</source>
            <translation>이름에 00001이 들어간 파일을 여세요. 모든 부분이 한 폴더에 있어야 합니다.</translation>
        </message>
        <message>
            <source>Open the list again.</source>
            <translation>목록을 다시 여세요.</translation>
        </message>
        <message>
            <source>Open the model it was made for, and add the adapter to it on the Models page.</source>
            <translation>이 어댑터에 맞는 모델을 열고, 모델 페이지에서 어댑터를 추가하세요.</translation>
        </message>
        <message>
            <source>Open the model it was made for.</source>
            <translation>여기에 맞는 모델을 여세요.</translation>
        </message>
        <message>
            <source>Open the page again, then correct it.</source>
            <translation>페이지를 다시 연 다음 고치세요.</translation>
        </message>
        <message>
            <source>Other devices share through this folder already.</source>
            <translation>다른 기기들이 이미 이 폴더로 동기화하고 있습니다.</translation>
        </message>
        <message>
            <source>Other programs aren't served any more: the server has ended.</source>
            <translation>서버가 종료되어 다른 프로그램에 더 이상 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Other programs aren't served.</source>
            <translation>다른 프로그램에 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>Paste the whole answer: a list, or sentences about you.</source>
            <translation>답 전체를 붙여넣으세요. 목록이나 나에 대한 문장이면 됩니다.</translation>
        </message>
        <message>
            <source>Paste the whole of what another program has, with the braces.</source>
            <translation>다른 프로그램에 있는 내용을 중괄호까지 포함해 모두 붙여넣으세요.</translation>
        </message>
        <message>
            <source>Paste what stands in “mcpServers” of another program, with the braces.</source>
            <translation>다른 프로그램의 “mcpServers”에 있는 내용을 중괄호까지 포함해 붙여넣으세요.</translation>
        </message>
        <message>
            <source>Pictures in Apple's HEIC format can't be shown.</source>
            <translation>Apple의 HEIC 형식 그림은 표시할 수 없습니다.</translation>
        </message>
        <message>
            <source>Pictures lose their card when they are sent or saved as another kind. Get the original file, or its JSON.</source>
            <translation>그림을 보내거나 다른 형식으로 저장하면 카드가 사라집니다. 원본 파일이나 그 JSON을 구하세요.</translation>
        </message>
        <message>
            <source>Port {} can't be used: another program has it, or the system keeps it.</source>
            <translation>{} 포트를 쓸 수 없습니다: 다른 프로그램이 쓰고 있거나 시스템이 예약해 두었습니다.</translation>
        </message>
        <message>
            <source>Press the microphone to go on.</source>
            <translation>계속하려면 마이크를 누르세요.</translation>
        </message>
        <message>
            <source>Propose it without the secret.</source>
            <translation>비밀 정보를 빼고 제안하세요.</translation>
        </message>
        <message>
            <source>Put all of it into one schema.</source>
            <translation>모두 하나의 스키마에 넣으세요.</translation>
        </message>
        <message>
            <source>Put all parts into one folder.</source>
            <translation>모든 부분을 한 폴더에 넣으세요.</translation>
        </message>
        <message>
            <source>Put back a backup, or move it away to start afresh.</source>
            <translation>백업을 복원하거나, 다른 곳으로 옮겨 새로 시작하세요.</translation>
        </message>
        <message>
            <source>Put back a copy of it, or move it away to start afresh.</source>
            <translation>사본으로 되돌리거나, 다른 곳으로 옮겨 새로 시작하세요.</translation>
        </message>
        <message>
            <source>Put back the file that was there, or a backup.</source>
            <translation>원래 있던 파일을 되돌려 놓거나 백업을 복원하세요.</translation>
        </message>
        <message>
            <source>Put back the {} that was beside this database, then start again.</source>
            <translation>이 데이터베이스 옆에 있던 {} 파일을 되돌려 놓은 다음 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Put it back to see its pages.</source>
            <translation>쪽을 보려면 파일을 되돌려 놓으세요.</translation>
        </message>
        <message>
            <source>Put it back, or connect the disk, and have it read again.</source>
            <translation>파일을 제자리에 두거나 디스크를 연결하고 다시 읽게 하세요.</translation>
        </message>
        <message>
            <source>Put it into the folder of the model that it belongs to, and open that model: it then sees pictures.</source>
            <translation>이 파일이 딸린 모델의 폴더에 넣고 그 모델을 여세요. 그러면 모델이 그림을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Put some of them together, or delete the errand.</source>
            <translation>몇 개를 하나로 합치거나 심부름을 삭제하세요.</translation>
        </message>
        <message>
            <source>Put some of them together.</source>
            <translation>몇 개를 하나로 합치세요.</translation>
        </message>
        <message>
            <source>Put the copy in its place.</source>
            <translation>사본을 원래 자리에 넣으세요.</translation>
        </message>
        <message>
            <source>Put vault.json back from a backup, beside the database, then start again.</source>
            <translation>백업에서 vault.json 파일을 데이터베이스 옆에 되돌려 놓은 다음 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Put {} back from a backup, beside the database, then start again.</source>
            <translation>백업에서 {} 파일을 데이터베이스 옆에 되돌려 놓은 다음 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Put {} or {} back from a backup, beside the database, then start again.</source>
            <translation>백업에서 {} 또는 {} 파일을 데이터베이스 옆에 되돌려 놓은 다음 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Read it as text.</source>
            <translation>텍스트로 읽으세요.</translation>
        </message>
        <message>
            <source>Reading aloud broke off: something went wrong inside Rememora.</source>
            <translation>소리 내어 읽기가 중단되었습니다. Rememora 안에서 문제가 발생했습니다.</translation>
        </message>
        <message>
            <source>Reading aloud needs the program espeak-ng, which isn't installed.</source>
            <translation>소리 내어 읽으려면 espeak-ng 프로그램이 필요한데, 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Reading the file was stopped.</source>
            <translation>파일 읽기를 중지했습니다.</translation>
        </message>
        <message>
            <source>Reading this file takes more memory than one file may.</source>
            <translation>이 파일을 읽으려면 파일 하나에 허용된 것보다 많은 메모리가 필요합니다.</translation>
        </message>
        <message>
            <source>Reading was cancelled.</source>
            <translation>읽기가 취소되었습니다.</translation>
        </message>
        <message>
            <source>Recordings of this kind are opened by the program FFmpeg, which isn't installed.</source>
            <translation>이런 종류의 녹음은 FFmpeg 프로그램으로 여는데, 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Rememora doesn't listen any more.</source>
            <translation>Rememora가 더 이상 듣고 있지 않습니다.</translation>
        </message>
        <message>
            <source>Rememora is already running with this data folder.</source>
            <translation>이 데이터 폴더로 Rememora가 이미 실행 중입니다.</translation>
        </message>
        <message>
            <source>Rememora is set to learn nothing from what is said.</source>
            <translation>Rememora는 대화에서 아무것도 학습하지 않도록 설정되어 있습니다.</translation>
        </message>
        <message>
            <source>Rememora works as it is.</source>
            <translation>Rememora는 이대로 사용할 수 있습니다.</translation>
        </message>
        <message>
            <source>Remove it in the settings, under Models for speech, and fetch it again.</source>
            <translation>설정의 “음성 모델”에서 제거한 다음 다시 받으세요.</translation>
        </message>
        <message>
            <source>Remove it.</source>
            <translation>제거하세요.</translation>
        </message>
        <message>
            <source>Remove one that you don't need any more.</source>
            <translation>더 필요하지 않은 것을 하나 제거하세요.</translation>
        </message>
        <message>
            <source>Remove one that you don't use any more.</source>
            <translation>더 쓰지 않는 것을 하나 제거하세요.</translation>
        </message>
        <message>
            <source>Remove the voice in Settings under Models for speech, and download it again.</source>
            <translation>설정의 “음성 모델”에서 목소리를 제거한 다음 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>Rename that, and undo it then.</source>
            <translation>그것의 이름을 바꾼 뒤 실행 취소하세요.</translation>
        </message>
        <message>
            <source>Run this in a terminal, or give the passphrase with --passphrase-stdin or --passphrase-fd.</source>
            <translation>터미널에서 실행하거나 --passphrase-stdin 또는 --passphrase-fd 옵션으로 암호 문구를 지정하세요.</translation>
        </message>
        <message>
            <source>SVG drawings aren't shown: they may hold programs.</source>
            <translation>SVG 그림은 프로그램이 들어 있을 수 있어 표시하지 않습니다.</translation>
        </message>
        <message>
            <source>Save it anew as PDF, or without large drawings, and add that.</source>
            <translation>PDF로 또는 큰 그림 없이 다시 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it anew in the program it was made with, or as PDF, and add that.</source>
            <translation>만든 프로그램에서 다시 저장하거나 PDF로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it as CSV or XLSX in the program it was made with, and choose that file.</source>
            <translation>만든 프로그램에서 CSV나 XLSX로 저장한 다음 그 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.</source>
            <translation>암호 없이 DOCX, XLSX, PPTX로 또는 PDF로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it as JPEG: on a Mac with Preview, File, Export; on an iPhone choose Settings, Camera, Formats, Most Compatible for those you take from now on.</source>
            <translation>JPEG로 저장하세요. Mac에서는 미리보기, 파일, 내보내기를 사용하고, iPhone에서는 앞으로 찍을 사진을 위해 설정, 카메라, 포맷, 높은 호환성을 선택하세요.</translation>
        </message>
        <message>
            <source>Save it as PDF, or as one of the kinds that are read, and add that.</source>
            <translation>PDF나 읽을 수 있는 종류로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG, and add that.</source>
            <translation>PNG나 JPEG로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it smaller, and add that.</source>
            <translation>더 작게 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it smaller, as JPEG, and add that.</source>
            <translation>JPEG로 더 작게 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it smaller, with 100 megapixels at most, and add that.</source>
            <translation>최대 100메가픽셀로 더 작게 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Save it smaller: 3,000 pixels are enough to read a page.</source>
            <translation>더 작게 저장하세요. 페이지를 읽는 데는 3,000픽셀이면 충분합니다.</translation>
        </message>
        <message>
            <source>Save it without a password, or as PDF, and add that.</source>
            <translation>암호 없이 또는 PDF로 저장하여 추가하세요.</translation>
        </message>
        <message>
            <source>Say how the step is to be done.</source>
            <translation>단계를 어떻게 할지 쓰세요.</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>무엇을 할지 쓰세요.</translation>
        </message>
        <message>
            <source>Say what to look for.</source>
            <translation>무엇을 찾을지 지정하세요.</translation>
        </message>
        <message>
            <source>Search works as it did.</source>
            <translation>검색은 전과 같이 됩니다.</translation>
        </message>
        <message>
            <source>Sees pictures, and is small enough for 4 GB of free memory. Short on knowledge of the world.</source>
            <translation>그림을 볼 수 있고, 여유 메모리가 4 GB이면 될 만큼 작습니다. 세상에 대한 지식은 부족합니다.</translation>
        </message>
        <message>
            <source>Sees pictures: photos, screenshots, charts and handwriting. Otherwise much like Qwen3 4B. For a laptop with 8 GB of memory.</source>
            <translation>사진, 스크린샷, 차트, 손글씨 같은 그림을 볼 수 있습니다. 그 밖에는 Qwen3 4B와 비슷합니다. 메모리 8 GB 노트북에 알맞습니다.</translation>
        </message>
        <message>
            <source>Send it again as a PNG or JPEG.</source>
            <translation>PNG나 JPEG로 다시 보내세요.</translation>
        </message>
        <message>
            <source>Send it in another size, or choose another model.</source>
            <translation>다른 크기로 보내거나 다른 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Send it in several parts.</source>
            <translation>여러 부분으로 나누어 보내세요.</translation>
        </message>
        <message>
            <source>Send them in several messages.</source>
            <translation>여러 메시지로 나누어 보내세요.</translation>
        </message>
        <message>
            <source>Set a passphrase in the settings first.</source>
            <translation>먼저 설정에서 암호 문구를 설정하세요.</translation>
        </message>
        <message>
            <source>Set one first.</source>
            <translation>먼저 설정하세요.</translation>
        </message>
        <message>
            <source>Set one in Settings, under Backup.</source>
            <translation>설정의 백업에서 설정하세요.</translation>
        </message>
        <message>
            <source>Set the clock of the one that is wrong: of two changes at the same time, the later one holds.</source>
            <translation>틀린 쪽의 시계를 맞추세요: 같은 때에 두 번 바뀌면 더 늦은 변경이 적용됩니다.</translation>
        </message>
        <message>
            <source>Settings show under Reading aloud which languages can be read.</source>
            <translation>읽을 수 있는 언어는 설정의 “소리 내어 읽기”에서 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Shorten it in the program that wrote it.</source>
            <translation>이것을 만든 프로그램에서 줄이세요.</translation>
        </message>
        <message>
            <source>Shorten it to 5,000 characters or less.</source>
            <translation>5,000자 이하로 줄이세요.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>줄이세요.</translation>
        </message>
        <message>
            <source>Shorten it. What is only needed at times is better kept as a memory.</source>
            <translation>줄이세요. 가끔만 필요한 것은 기억으로 보관하는 편이 낫습니다.</translation>
        </message>
        <message>
            <source>Shorten it. What the project is about can stand in its instructions.</source>
            <translation>줄이세요. 프로젝트가 무엇에 관한 것인지는 지침에 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Shorten the message, or choose a longer context in the settings.</source>
            <translation>메시지를 줄이거나 설정에서 더 긴 컨텍스트를 선택하세요.</translation>
        </message>
        <message>
            <source>Shorten the persona's instructions, or choose a longer context window in the settings.</source>
            <translation>페르소나의 지침을 줄이거나, 설정에서 더 긴 컨텍스트 창을 선택하세요.</translation>
        </message>
        <message>
            <source>Shorten them.</source>
            <translation>줄이세요.</translation>
        </message>
        <message>
            <source>Shorten them. What is only needed at times is better said in a conversation of the project.</source>
            <translation>줄이세요. 가끔만 필요한 것은 프로젝트의 대화에서 말하는 편이 좋습니다.</translation>
        </message>
        <message>
            <source>Small and pleasant to talk to, in English.</source>
            <translation>작고 대화하기 편한 모델로, 영어를 씁니다.</translation>
        </message>
        <message>
            <source>Small and quick, for any computer with 4 GB of free memory. Good with code and everyday questions; short on knowledge of the world.</source>
            <translation>작고 빠르며, 여유 메모리가 4 GB인 어떤 컴퓨터에도 알맞습니다. 코드와 일상적인 질문에 능하지만 세상에 대한 지식은 부족합니다.</translation>
        </message>
        <message>
            <source>Small and quick; good at rewriting and summing up.</source>
            <translation>작고 빠르며, 고쳐 쓰기와 요약에 능합니다.</translation>
        </message>
        <message>
            <source>Small, and thinks before it answers. For computers with little memory.</source>
            <translation>작지만 답하기 전에 생각합니다. 메모리가 적은 컴퓨터용입니다.</translation>
        </message>
        <message>
            <source>So much can't be kept of “{}”.</source>
            <translation>“{}”의 내용이 너무 많아 보관할 수 없습니다.</translation>
        </message>
        <message>
            <source>So much can't be written at once.</source>
            <translation>한 번에 그렇게 많이 쓸 수는 없습니다.</translation>
        </message>
        <message>
            <source>Sober and exact, in twelve languages; calls memory functions well.</source>
            <translation>차분하고 정확하며 12개 언어를 지원합니다. 기억 기능을 잘 호출합니다.</translation>
        </message>
        <message>
            <source>Something else has its name now.</source>
            <translation>지금은 다른 것이 그 이름을 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>Something else stands there by now.</source>
            <translation>그 자리에 지금은 다른 내용이 있습니다.</translation>
        </message>
        <message>
            <source>Something went wrong inside Rememora.</source>
            <translation>Rememora 내부에서 문제가 생겼습니다.</translation>
        </message>
        <message>
            <source>Speak again. If it happens again, choose a smaller speech model in the settings.</source>
            <translation>다시 말하세요. 또 일어나면 설정에서 더 작은 음성 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Split it, or save it anew as PDF.</source>
            <translation>나누거나 PDF로 다시 저장하세요.</translation>
        </message>
        <message>
            <source>Split it, or save only what you need of it as a file of its own.</source>
            <translation>나누거나 필요한 부분만 별도 파일로 저장하세요.</translation>
        </message>
        <message>
            <source>Start Rememora again: it is removed then.</source>
            <translation>Rememora를 다시 시작하세요. 그때 제거됩니다.</translation>
        </message>
        <message>
            <source>Start the program that syncs it, or connect its disk. It goes on by itself.</source>
            <translation>폴더를 전송하는 프로그램을 시작하거나 그 디스크를 연결하세요. 그다음은 저절로 계속됩니다.</translation>
        </message>
        <message>
            <source>Start the server, or choose a model on this computer.</source>
            <translation>서버를 시작하거나 이 컴퓨터의 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Start the server: it is used again by itself. Or keep the index on this computer, in the settings.</source>
            <translation>서버를 시작하면 자동으로 다시 사용합니다. 또는 설정에서 색인을 이 컴퓨터에 두세요.</translation>
        </message>
        <message>
            <source>Stop it first.</source>
            <translation>먼저 중지하세요.</translation>
        </message>
        <message>
            <source>Stop sharing first, if it is to be through another folder.</source>
            <translation>다른 폴더로 하려면 먼저 동기화를 중지하세요.</translation>
        </message>
        <message>
            <source>Stop sharing here. You can join again, as a new device.</source>
            <translation>여기서 동기화를 중지하세요. 새 기기로 다시 참여할 수 있습니다.</translation>
        </message>
        <message>
            <source>Strong at reasoning and sums for its size; short on knowledge of the world.</source>
            <translation>크기에 비해 추론과 계산에 강하지만 세상에 대한 지식은 부족합니다.</translation>
        </message>
        <message>
            <source>Switch it off and on again in the settings.</source>
            <translation>설정에서 껐다가 다시 켜세요.</translation>
        </message>
        <message>
            <source>Switch it on.</source>
            <translation>켜세요.</translation>
        </message>
        <message>
            <source>Switch tools on in the settings, and allow a folder.</source>
            <translation>설정에서 도구를 켜고 폴더를 허용하세요.</translation>
        </message>
        <message>
            <source>Take an earlier one, or copy it once more from where it comes from.</source>
            <translation>이전 백업을 쓰거나, 원래 있던 곳에서 다시 복사하세요.</translation>
        </message>
        <message>
            <source>Take it away, and attach another one.</source>
            <translation>빼고 다른 파일을 첨부하세요.</translation>
        </message>
        <message>
            <source>Take it off the model, or choose another file.</source>
            <translation>모델에서 빼거나 다른 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Take it off this model, or choose the model it was made for.</source>
            <translation>이 모델에서 빼거나, 여기에 맞는 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Text with words in it can be read: code, tables and pictures can't.</source>
            <translation>단어가 있는 글은 읽을 수 있지만 코드, 표, 그림은 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>That goes on.</source>
            <translation>계속됩니다.</translation>
        </message>
        <message>
            <source>That isn't a language to translate into.</source>
            <translation>그 언어로는 번역할 수 없습니다.</translation>
        </message>
        <message>
            <source>The JSON schema can't be followed.</source>
            <translation>JSON 스키마를 따를 수 없습니다.</translation>
        </message>
        <message>
            <source>The JSON schema is too deep.</source>
            <translation>JSON 스키마가 너무 깊습니다.</translation>
        </message>
        <message>
            <source>The JSON schema is too long.</source>
            <translation>JSON 스키마가 너무 깁니다.</translation>
        </message>
        <message>
            <source>The JSON schema refers to another file.</source>
            <translation>JSON 스키마가 다른 파일을 참조합니다.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model.</source>
            <translation>{} 어댑터는 이 모델에 맞지 않습니다.</translation>
        </message>
        <message>
            <source>The adapter {} doesn't fit this model: {}.</source>
            <translation>{} 어댑터는 이 모델에 맞지 않습니다: {}.</translation>
        </message>
        <message>
            <source>The arguments can't be used: {}.</source>
            <translation>인수를 쓸 수 없습니다: {}.</translation>
        </message>
        <message>
            <source>The backup can't be put in place.</source>
            <translation>백업을 제자리에 넣을 수 없습니다.</translation>
        </message>
        <message>
            <source>The backup can't be read.</source>
            <translation>백업을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The backup couldn't be written.</source>
            <translation>백업을 쓰지 못했습니다.</translation>
        </message>
        <message>
            <source>The backup didn't read back as it was written.</source>
            <translation>다시 읽은 백업이 기록한 내용과 달랐습니다.</translation>
        </message>
        <message>
            <source>The backup was stopped.</source>
            <translation>백업을 중지했습니다.</translation>
        </message>
        <message>
            <source>The best of the catalog for a laptop with 8 GB of memory: answers at once, in many languages, and calls memory functions.</source>
            <translation>카탈로그에서 메모리 8 GB 노트북에 가장 좋습니다. 여러 언어로 바로 답하고 기억 기능을 호출합니다.</translation>
        </message>
        <message>
            <source>The command of “{}” holds a character that can't be used.</source>
            <translation>“{}”의 명령에 쓸 수 없는 문자가 있습니다.</translation>
        </message>
        <message>
            <source>The conversation is as it was.</source>
            <translation>대화는 그대로입니다.</translation>
        </message>
        <message>
            <source>The conversation is kept.</source>
            <translation>대화는 보관됩니다.</translation>
        </message>
        <message>
            <source>The conversation is too long for the server at {}.</source>
            <translation>{} 서버가 받기에는 대화가 너무 깁니다.</translation>
        </message>
        <message>
            <source>The conversations that were imported until then stay, each of them whole.</source>
            <translation>그때까지 가져온 대화는 모두 온전히 남습니다.</translation>
        </message>
        <message>
            <source>The conversion was stopped.</source>
            <translation>변환을 중지했습니다.</translation>
        </message>
        <message>
            <source>The copy of your conversations can't be put back.</source>
            <translation>대화의 사본을 되돌려 놓을 수 없습니다.</translation>
        </message>
        <message>
            <source>The core is closing.</source>
            <translation>코어를 닫는 중입니다.</translation>
        </message>
        <message>
            <source>The core sent something the window doesn't know.</source>
            <translation>창이 알지 못하는 것을 코어가 보냈습니다.</translation>
        </message>
        <message>
            <source>The core was sent a command it doesn't know.</source>
            <translation>코어가 알지 못하는 명령을 받았습니다.</translation>
        </message>
        <message>
            <source>The damaged file was removed.</source>
            <translation>손상된 파일을 제거했습니다.</translation>
        </message>
        <message>
            <source>The data folder can't be used.</source>
            <translation>데이터 폴더를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>The data folder {} can't be used.</source>
            <translation>{} 데이터 폴더를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>The description in this card is too long: about {} tokens, {} fit.</source>
            <translation>이 카드의 설명이 너무 깁니다. 약 {}토큰이며, {}토큰까지 들어갑니다.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>디스크가 가득 찼습니다.</translation>
        </message>
        <message>
            <source>The document this was made from was removed.</source>
            <translation>바탕이 된 문서가 제거되었습니다.</translation>
        </message>
        <message>
            <source>The download was stopped.</source>
            <translation>다운로드를 중지했습니다.</translation>
        </message>
        <message>
            <source>The earlier text still holds.</source>
            <translation>이전 글이 계속 적용됩니다.</translation>
        </message>
        <message>
            <source>The earlier title was kept.</source>
            <translation>이전 제목을 유지했습니다.</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>내보내기를 중지했습니다.</translation>
        </message>
        <message>
            <source>The file is as it was, and others aren't concerned.</source>
            <translation>파일은 그대로이며 다른 파일에는 영향이 없습니다.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>The file isn't there any more.</source>
            <translation>파일이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>The file that says how your data is unlocked was changed by another program.</source>
            <translation>데이터의 잠금 해제 방법이 적힌 파일을 다른 프로그램이 바꿨습니다.</translation>
        </message>
        <message>
            <source>The file with your conversations can't be read or written.</source>
            <translation>대화가 담긴 파일을 읽거나 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.</source>
            <translation>대화가 담긴 파일이 내 키로 열리지 않습니다. 다른 사람의 데이터에 속하거나 앞부분이 손상되었습니다.</translation>
        </message>
        <message>
            <source>The file with your conversations is damaged.</source>
            <translation>대화가 담긴 파일이 손상되었습니다.</translation>
        </message>
        <message>
            <source>The file with your conversations is not a database, or is damaged.</source>
            <translation>대화가 담긴 파일이 데이터베이스가 아니거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>The file with your conversations is open in another program.</source>
            <translation>대화가 담긴 파일이 다른 프로그램에서 열려 있습니다.</translation>
        </message>
        <message>
            <source>The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.</source>
            <translation>대화 파일이 암호화되어 있지 않습니다. 다른 것은 모두 암호화되어 있으므로, 다른 무언가가 그 자리에 둔 파일입니다.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, belongs to other data.</source>
            <translation>데이터의 잠금 해제 방법이 적힌 {} 파일은 다른 데이터의 것입니다.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be read.</source>
            <translation>데이터의 잠금 해제 방법이 적힌 {} 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, can't be written.</source>
            <translation>데이터의 잠금 해제 방법이 적힌 {} 파일을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is damaged, and so is its copy.</source>
            <translation>데이터의 잠금 해제 방법이 적힌 {} 파일과 그 사본이 모두 손상되었습니다.</translation>
        </message>
        <message>
            <source>The file {}, which says how your data is unlocked, is missing.</source>
            <translation>데이터의 잠금 해제 방법이 적힌 {} 파일이 없습니다.</translation>
        </message>
        <message>
            <source>The files of the voice are damaged, or not all there.</source>
            <translation>목소리 파일이 손상되었거나 일부가 없습니다.</translation>
        </message>
        <message>
            <source>The first command has to be Hello.</source>
            <translation>첫 명령은 Hello여야 합니다.</translation>
        </message>
        <message>
            <source>The first person on this account can't be removed.</source>
            <translation>이 계정의 첫 번째 사용자는 제거할 수 없습니다.</translation>
        </message>
        <message>
            <source>The folder is followed as before.</source>
            <translation>폴더는 이전처럼 따라갑니다.</translation>
        </message>
        <message>
            <source>The folder of “{}” isn't there: {}</source>
            <translation>“{}”의 폴더가 없습니다: {}</translation>
        </message>
        <message>
            <source>The folder through which your devices share can't be read or written.</source>
            <translation>내 기기들을 동기화하는 폴더를 읽거나 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>The folder through which your devices share isn't there.</source>
            <translation>내 기기들을 동기화하는 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>The folder {} can't be used.</source>
            <translation>{} 폴더를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>The grammar for the model's answer is wrong.</source>
            <translation>모델 답변용 문법이 잘못되었습니다.</translation>
        </message>
        <message>
            <source>The hub has no repository {} that is open to everybody.</source>
            <translation>모두에게 공개된 {} 저장소가 허브에 없습니다.</translation>
        </message>
        <message>
            <source>The index server at {} can't be reached.</source>
            <translation>{} 색인 서버에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>The index server at {} wants another key.</source>
            <translation>{} 색인 서버에는 다른 키가 필요합니다.</translation>
        </message>
        <message>
            <source>The instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>지침이 모든 프롬프트에 넣기에는 너무 깁니다. 약 {}토큰이며, {}토큰까지 들어갑니다.</translation>
        </message>
        <message>
            <source>The key is used until Rememora is closed, and written nowhere.</source>
            <translation>키는 Rememora를 닫을 때까지만 사용하며 어디에도 쓰지 않습니다.</translation>
        </message>
        <message>
            <source>The keyring doesn't unlock your data.</source>
            <translation>키링으로 데이터의 잠금을 해제할 수 없습니다.</translation>
        </message>
        <message>
            <source>The largest of the catalog: thinks long and answers best. For 16 GB of memory and a quick computer.</source>
            <translation>카탈로그에서 가장 큰 모델로, 오래 생각하고 가장 잘 답합니다. 메모리 16 GB와 빠른 컴퓨터용입니다.</translation>
        </message>
        <message>
            <source>The list of models can't be read.</source>
            <translation>모델 목록을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The list of models couldn't be saved.</source>
            <translation>모델 목록을 저장하지 못했습니다.</translation>
        </message>
        <message>
            <source>The map was not finished.</source>
            <translation>지도를 끝까지 그리지 못했습니다.</translation>
        </message>
        <message>
            <source>The memory was not looked through to the end.</source>
            <translation>기억을 끝까지 살펴보지 못했습니다.</translation>
        </message>
        <message>
            <source>The message is empty.</source>
            <translation>메시지가 비어 있습니다.</translation>
        </message>
        <message>
            <source>The message is longer than {} characters.</source>
            <translation>메시지가 {}자보다 깁니다.</translation>
        </message>
        <message>
            <source>The model can't read this text.</source>
            <translation>모델이 이 텍스트를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>The model failed while it was writing.</source>
            <translation>모델이 작성하는 중에 오류가 났습니다.</translation>
        </message>
        <message>
            <source>The model for search by meaning can't be loaded.</source>
            <translation>의미로 검색하기 위한 모델을 불러올 수 없습니다.</translation>
        </message>
        <message>
            <source>The model hub can't be reached.</source>
            <translation>모델 허브에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>The model named none of the labels.</source>
            <translation>모델이 어느 라벨도 답하지 않았습니다.</translation>
        </message>
        <message>
            <source>The model was closed.</source>
            <translation>모델이 닫혔습니다.</translation>
        </message>
        <message>
            <source>The model was given its beginning and its end. To have all of it read, send it in several parts.</source>
            <translation>모델에는 처음과 끝만 전달했습니다. 전부 읽게 하려면 여러 부분으로 나누어 보내세요.</translation>
        </message>
        <message>
            <source>The model's adapters can't be used.</source>
            <translation>이 모델의 어댑터를 사용할 수 없습니다.</translation>
        </message>
        <message>
            <source>The multilingual model for search by meaning can't be loaded.</source>
            <translation>의미로 검색하기 위한 다국어 모델을 불러올 수 없습니다.</translation>
        </message>
        <message>
            <source>The name is longer than {} characters.</source>
            <translation>이름이 {}자를 넘습니다.</translation>
        </message>
        <message>
            <source>The name is too long: {} characters, {} fit.</source>
            <translation>이름이 너무 깁니다. {}자이며, {}자까지 들어갑니다.</translation>
        </message>
        <message>
            <source>The natural voice isn't downloaded.</source>
            <translation>자연스러운 목소리를 아직 다운로드하지 않았습니다.</translation>
        </message>
        <message>
            <source>The newest version couldn't be found out.</source>
            <translation>최신 버전을 알아낼 수 없었습니다.</translation>
        </message>
        <message>
            <source>The others can be used.</source>
            <translation>나머지는 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>The parameters of {} can't be followed: {}</source>
            <translation>{}의 매개변수를 따를 수 없습니다: {}</translation>
        </message>
        <message>
            <source>The passphrase is as it was.</source>
            <translation>암호 문구는 그대로입니다.</translation>
        </message>
        <message>
            <source>The persona's greeting can be changed under Personas.</source>
            <translation>페르소나의 인사말은 ‘페르소나’에서 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>The picture can't be decoded.</source>
            <translation>그림을 디코딩할 수 없습니다.</translation>
        </message>
        <message>
            <source>The picture can't be shown to this model.</source>
            <translation>이 모델에는 그림을 보여 줄 수 없습니다.</translation>
        </message>
        <message>
            <source>The picture is kept and shown.</source>
            <translation>그림은 보관되고 표시됩니다.</translation>
        </message>
        <message>
            <source>The picture is too large for this model.</source>
            <translation>그림이 이 모델에는 너무 큽니다.</translation>
        </message>
        <message>
            <source>The program espeak-ng, which reading aloud needs, failed.</source>
            <translation>소리 내어 읽는 데 필요한 espeak-ng 프로그램이 실패했습니다.</translation>
        </message>
        <message>
            <source>The program “{}” wasn't found.</source>
            <translation>“{}” 프로그램을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>The project of this program is gone.</source>
            <translation>이 프로그램의 프로젝트가 없어졌습니다.</translation>
        </message>
        <message>
            <source>The prompt library is full.</source>
            <translation>프롬프트 라이브러리가 가득 찼습니다.</translation>
        </message>
        <message>
            <source>The query is empty.</source>
            <translation>검색어가 비어 있습니다.</translation>
        </message>
        <message>
            <source>The rows of a table can only be classified.</source>
            <translation>표의 행은 분류만 할 수 있습니다.</translation>
        </message>
        <message>
            <source>The search index from before the passphrase couldn't be removed.</source>
            <translation>암호 문구 설정 전의 검색 색인을 제거하지 못했습니다.</translation>
        </message>
        <message>
            <source>The search index is damaged.</source>
            <translation>검색 색인이 손상되었습니다.</translation>
        </message>
        <message>
            <source>The search index was damaged and is being rebuilt.</source>
            <translation>검색 색인이 손상되어 다시 만드는 중입니다.</translation>
        </message>
        <message>
            <source>The server at {} broke off.</source>
            <translation>{} 서버가 연결을 끊었습니다.</translation>
        </message>
        <message>
            <source>The server at {} can't be reached.</source>
            <translation>{} 서버에 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>The server at {} didn't take the request.</source>
            <translation>{} 서버가 요청을 받아들이지 않았습니다.</translation>
        </message>
        <message>
            <source>The server at {} doesn't answer.</source>
            <translation>{} 서버가 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have the model {}.</source>
            <translation>{} 서버에 {} 모델이 없습니다.</translation>
        </message>
        <message>
            <source>The server at {} doesn't have this model, or isn't a server for language models.</source>
            <translation>{} 서버에 이 모델이 없거나, 언어 모델용 서버가 아닙니다.</translation>
        </message>
        <message>
            <source>The server at {} has a fault.</source>
            <translation>{} 서버에 문제가 있습니다.</translation>
        </message>
        <message>
            <source>The server at {} has too much to do.</source>
            <translation>{} 서버가 너무 바쁩니다.</translation>
        </message>
        <message>
            <source>The server at {} isn't ready.</source>
            <translation>{} 서버가 준비되지 않았습니다.</translation>
        </message>
        <message>
            <source>The server at {} wants another key.</source>
            <translation>{} 서버에는 다른 키가 필요합니다.</translation>
        </message>
        <message>
            <source>The server broke off.</source>
            <translation>서버가 연결을 끊었습니다.</translation>
        </message>
        <message>
            <source>The server has a fault and broke off.</source>
            <translation>서버에 문제가 생겨 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <source>The settings are locked.</source>
            <translation>설정이 잠겨 있습니다.</translation>
        </message>
        <message>
            <source>The speech model can't be loaded.</source>
            <translation>음성 모델을 불러올 수 없습니다.</translation>
        </message>
        <message>
            <source>The table has no column {}.</source>
            <translation>표에 {} 열이 없습니다.</translation>
        </message>
        <message>
            <source>The table has to be named by its whole path.</source>
            <translation>표는 전체 경로로 지정해야 합니다.</translation>
        </message>
        <message>
            <source>The task is as it was, and nothing half-written was left.</source>
            <translation>작업은 그대로이며, 쓰다 만 파일도 남지 않았습니다.</translation>
        </message>
        <message>
            <source>The test was not finished.</source>
            <translation>시험을 끝까지 마치지 못했습니다.</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>글은 그대로입니다.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>텍스트가 비어 있습니다.</translation>
        </message>
        <message>
            <source>The text is longer than {} characters.</source>
            <translation>내용이 {}자를 넘습니다.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens, its window holds {}.</source>
            <translation>텍스트가 모델에 비해 너무 깁니다. 텍스트는 {}토큰이고, 창에는 {}토큰이 들어갑니다.</translation>
        </message>
        <message>
            <source>The text is too long for the model: {} tokens.</source>
            <translation>텍스트가 모델에 비해 너무 깁니다: {}토큰.</translation>
        </message>
        <message>
            <source>The text so far is kept.</source>
            <translation>지금까지의 글은 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>The user can allow it.</source>
            <translation>사용자가 허용할 수 있습니다.</translation>
        </message>
        <message>
            <source>The user can choose another.</source>
            <translation>사용자가 다른 것을 선택할 수 있습니다.</translation>
        </message>
        <message>
            <source>The user can switch it on.</source>
            <translation>사용자가 켤 수 있습니다.</translation>
        </message>
        <message>
            <source>The window speaks protocol {}, the core {}.</source>
            <translation>창의 프로토콜은 {}, 코어의 프로토콜은 {}입니다.</translation>
        </message>
        <message>
            <source>The {} block doesn't contain {}.</source>
            <translation>{} 블록에 다음 내용이 없습니다: {}.</translation>
        </message>
        <message>
            <source>There are more than {} pictures in this message.</source>
            <translation>이 메시지에 그림이 {}개보다 많습니다.</translation>
        </message>
        <message>
            <source>There are no conversations in {}.</source>
            <translation>{} 안에 대화가 없습니다.</translation>
        </message>
        <message>
            <source>There are no conversations to export.</source>
            <translation>내보낼 대화가 없습니다.</translation>
        </message>
        <message>
            <source>There are no instructions.</source>
            <translation>지침이 없습니다.</translation>
        </message>
        <message>
            <source>There are no prompts in {}.</source>
            <translation>{} 안에 프롬프트가 없습니다.</translation>
        </message>
        <message>
            <source>There are no rows in this table.</source>
            <translation>이 표에는 행이 없습니다.</translation>
        </message>
        <message>
            <source>There are no words to proofread.</source>
            <translation>교정할 글이 없습니다.</translation>
        </message>
        <message>
            <source>There are too many reminders.</source>
            <translation>미리 알림이 너무 많습니다.</translation>
        </message>
        <message>
            <source>There are too many schedules.</source>
            <translation>일정이 너무 많습니다.</translation>
        </message>
        <message>
            <source>There are too many tools, or too much in them.</source>
            <translation>도구가 너무 많거나 그 내용이 너무 많습니다.</translation>
        </message>
        <message>
            <source>There are {} personas already.</source>
            <translation>페르소나가 이미 {}개 있습니다.</translation>
        </message>
        <message>
            <source>There are {} tool servers already.</source>
            <translation>도구 서버가 이미 {}개 있습니다.</translation>
        </message>
        <message>
            <source>There have to be 1 to {} columns, each with a name.</source>
            <translation>열은 1~{}개여야 하며, 각각 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>There have to be 2 to {} labels, each with a name.</source>
            <translation>라벨은 2~{}개여야 하며, 각각 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>There is a program called “{}” already.</source>
            <translation>“{}” 프로그램이 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is a project called “{}” already.</source>
            <translation>“{}” 프로젝트가 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is a prompt called “{}” already.</source>
            <translation>“{}” 프롬프트가 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is a task template called “{}” already.</source>
            <translation>“{}” 작업 템플릿이 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is a tool server called “{}” already.</source>
            <translation>“{}” 도구 서버가 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is no character card in {}: it is only a picture.</source>
            <translation>{} 파일에는 캐릭터 카드가 없습니다. 그림일 뿐입니다.</translation>
        </message>
        <message>
            <source>There is no copy of your conversations that this version can open.</source>
            <translation>이 버전이 열 수 있는 대화 사본이 없습니다.</translation>
        </message>
        <message>
            <source>There is no file {}.</source>
            <translation>{} 파일이 없습니다.</translation>
        </message>
        <message>
            <source>There is no folder {}.</source>
            <translation>{} 폴더가 없습니다.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that can be used.</source>
            <translation>이 컴퓨터에는 쓸 수 있는 키링이 없습니다.</translation>
        </message>
        <message>
            <source>There is no keyring on this computer that could keep the key.</source>
            <translation>이 컴퓨터에는 키를 보관할 키링이 없습니다.</translation>
        </message>
        <message>
            <source>There is no memory of this number.</source>
            <translation>이 번호의 기억이 없습니다.</translation>
        </message>
        <message>
            <source>There is no model that would read it.</source>
            <translation>이것을 읽을 모델이 없습니다.</translation>
        </message>
        <message>
            <source>There is no model {} in the catalog.</source>
            <translation>카탈로그에 {} 모델이 없습니다.</translation>
        </message>
        <message>
            <source>There is no passphrase yet to seal backups with.</source>
            <translation>백업을 암호화할 암호 문구가 아직 없습니다.</translation>
        </message>
        <message>
            <source>There is no passphrase, so nothing can be locked.</source>
            <translation>암호 문구가 없어 아무것도 잠글 수 없습니다.</translation>
        </message>
        <message>
            <source>There is no passphrase.</source>
            <translation>암호 문구가 없습니다.</translation>
        </message>
        <message>
            <source>There is no picture to take in.</source>
            <translation>추가할 그림이 없습니다.</translation>
        </message>
        <message>
            <source>There is no reply to write anew.</source>
            <translation>다시 작성할 답변이 없습니다.</translation>
        </message>
        <message>
            <source>There is no room for a backup.</source>
            <translation>백업할 공간이 없습니다.</translation>
        </message>
        <message>
            <source>There is no room for more task templates.</source>
            <translation>작업 템플릿을 더 넣을 자리가 없습니다.</translation>
        </message>
        <message>
            <source>There is no room for {} in {}.</source>
            <translation>{} 파일을 저장할 공간이 {} 폴더에 없습니다.</translation>
        </message>
        <message>
            <source>There is no sound in this file.</source>
            <translation>이 파일에는 소리가 없습니다.</translation>
        </message>
        <message>
            <source>There is no speech model yet.</source>
            <translation>아직 음성 모델이 없습니다.</translation>
        </message>
        <message>
            <source>There is no such change.</source>
            <translation>그런 변경은 없습니다.</translation>
        </message>
        <message>
            <source>There is no such device.</source>
            <translation>그런 기기가 없습니다.</translation>
        </message>
        <message>
            <source>There is no such person on this account.</source>
            <translation>이 계정에 그런 사용자가 없습니다.</translation>
        </message>
        <message>
            <source>There is no such picture any more, or its disk isn't connected.</source>
            <translation>이 그림이 더 이상 없거나 디스크가 연결되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>There is no such tool any more.</source>
            <translation>그런 도구가 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>There is no text in it.</source>
            <translation>글이 들어 있지 않습니다.</translation>
        </message>
        <message>
            <source>There is no text in this file, nor any that could be read from its pictures.</source>
            <translation>이 파일에는 텍스트가 없고 그림에서 읽을 수 있는 글자도 없습니다.</translation>
        </message>
        <message>
            <source>There is no text on these pages.</source>
            <translation>이 쪽들에는 글이 없습니다.</translation>
        </message>
        <message>
            <source>There is no text to go on with.</source>
            <translation>이어 쓸 글이 없습니다.</translation>
        </message>
        <message>
            <source>There is no text to summarise.</source>
            <translation>요약할 글이 없습니다.</translation>
        </message>
        <message>
            <source>There is no tool server in this text.</source>
            <translation>이 텍스트에는 도구 서버가 없습니다.</translation>
        </message>
        <message>
            <source>There is no voice yet for the language of this text.</source>
            <translation>이 글의 언어에 맞는 목소리가 아직 없습니다.</translation>
        </message>
        <message>
            <source>There is not enough memory for a context of {} tokens.</source>
            <translation>{}토큰의 컨텍스트에 쓸 메모리가 부족합니다.</translation>
        </message>
        <message>
            <source>There is not enough memory for {}.</source>
            <translation>{} 모델에 쓸 메모리가 부족합니다.</translation>
        </message>
        <message>
            <source>There is nothing in it that this could be done to.</source>
            <translation>이 작업을 할 수 있는 내용이 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing in this text that could be a memory.</source>
            <translation>이 텍스트에는 기억이 될 만한 것이 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing in this that can be read aloud.</source>
            <translation>여기에는 소리 내어 읽을 수 있는 것이 없습니다.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>취소할 작업이 없습니다.</translation>
        </message>
        <message>
            <source>There is room for {} people.</source>
            <translation>사용자는 {}명까지 둘 수 있습니다.</translation>
        </message>
        <message>
            <source>There is somebody of this name already.</source>
            <translation>이 이름의 사용자가 이미 있습니다.</translation>
        </message>
        <message>
            <source>There is something else on the clipboard now.</source>
            <translation>지금 클립보드에는 다른 것이 있습니다.</translation>
        </message>
        <message>
            <source>There isn't enough free memory to check a passphrase.</source>
            <translation>암호 문구를 확인할 여유 메모리가 부족합니다.</translation>
        </message>
        <message>
            <source>There were several wrong attempts. The next one is possible in {} seconds.</source>
            <translation>여러 번 잘못 입력했습니다. {}초 뒤에 다시 입력할 수 있습니다.</translation>
        </message>
        <message>
            <source>These conversations don't exist any more.</source>
            <translation>이 대화들은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>These documents aren't in the library any more.</source>
            <translation>이 문서들은 더 이상 보관함에 없습니다.</translation>
        </message>
        <message>
            <source>These instructions are too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>이 지침은 모든 프롬프트에 넣기에는 너무 깁니다. 약 {}토큰이며, {}토큰까지 들어갑니다.</translation>
        </message>
        <message>
            <source>These memories are told in different places: what a project keeps is told nowhere else.</source>
            <translation>이 기억들은 기억 범위가 서로 다릅니다. 프로젝트에 남는 기억은 다른 곳에서 쓰이지 않습니다.</translation>
        </message>
        <message>
            <source>They are as they were.</source>
            <translation>그대로입니다.</translation>
        </message>
        <message>
            <source>They were left untouched.</source>
            <translation>손대지 않았습니다.</translation>
        </message>
        <message>
            <source>Thinks before it answers; for hard questions, and for memory functions. For 12 GB of memory.</source>
            <translation>답하기 전에 생각합니다. 어려운 질문과 기억 기능에 알맞습니다. 메모리 12 GB용입니다.</translation>
        </message>
        <message>
            <source>Thinks before it answers; strong for its size, in many languages.</source>
            <translation>답하기 전에 생각하며, 크기에 비해 뛰어나고 여러 언어를 지원합니다.</translation>
        </message>
        <message>
            <source>This Rememora doesn't know where new versions are told.</source>
            <translation>이 Rememora는 새 버전을 어디에 물어야 하는지 모릅니다.</translation>
        </message>
        <message>
            <source>This adapter wasn't trained here.</source>
            <translation>이 어댑터는 여기서 학습한 것이 아닙니다.</translation>
        </message>
        <message>
            <source>This backup is damaged or cut short.</source>
            <translation>이 백업은 손상되었거나 중간에 잘렸습니다.</translation>
        </message>
        <message>
            <source>This backup needs the passphrase it was made with.</source>
            <translation>이 백업에는 만들 당시의 암호 문구가 필요합니다.</translation>
        </message>
        <message>
            <source>This backup was made by a newer version of Rememora.</source>
            <translation>이 백업은 더 새로운 버전의 Rememora에서 만든 것입니다.</translation>
        </message>
        <message>
            <source>This book is protected by whoever sold it, and can only be read in their program.</source>
            <translation>이 책은 판매처에서 보호하고 있어 그곳의 프로그램에서만 읽을 수 있습니다.</translation>
        </message>
        <message>
            <source>This call doesn't exist any more.</source>
            <translation>이 호출이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This can't be called so: {}</source>
            <translation>이렇게 호출할 수 없습니다: {}</translation>
        </message>
        <message>
            <source>This can't be done to the errand as it is now.</source>
            <translation>심부름의 지금 상태에서는 이렇게 할 수 없습니다.</translation>
        </message>
        <message>
            <source>This can't be done: {}</source>
            <translation>실행할 수 없습니다: {}</translation>
        </message>
        <message>
            <source>This can't be taken back.</source>
            <translation>이것은 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>This can't be undone.</source>
            <translation>이것은 실행 취소할 수 없습니다.</translation>
        </message>
        <message>
            <source>This conversation doesn't exist any more.</source>
            <translation>이 대화는 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This conversation leaves no trace, and an errand is kept.</source>
            <translation>이 대화는 흔적을 남기지 않는데, 심부름은 저장됩니다.</translation>
        </message>
        <message>
            <source>This device belongs to other people's devices, or was set up with another passphrase.</source>
            <translation>이 기기는 다른 사람의 기기에 속하거나 다른 암호 문구로 설정되었습니다.</translation>
        </message>
        <message>
            <source>This device has a newer version of Rememora.</source>
            <translation>이 기기의 Rememora가 더 새로운 버전입니다.</translation>
        </message>
        <message>
            <source>This device shares already.</source>
            <translation>이 기기는 이미 동기화하고 있습니다.</translation>
        </message>
        <message>
            <source>This device shares nothing.</source>
            <translation>이 기기는 아무것도 동기화하지 않습니다.</translation>
        </message>
        <message>
            <source>This device's clock is ahead of this one's by more than a day.</source>
            <translation>이 기기의 시계가 여기 시계보다 하루 넘게 앞서 있습니다.</translation>
        </message>
        <message>
            <source>This document has a password, and only PDFs with one are read.</source>
            <translation>이 문서에는 암호가 있습니다. 암호가 있는 문서는 PDF만 읽습니다.</translation>
        </message>
        <message>
            <source>This document has no such page any more.</source>
            <translation>이 문서에는 그 페이지가 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This document is encrypted.</source>
            <translation>이 문서는 암호화되어 있습니다.</translation>
        </message>
        <message>
            <source>This document isn't in the library any more.</source>
            <translation>이 문서는 더 이상 보관함에 없습니다.</translation>
        </message>
        <message>
            <source>This doesn't open the backup.</source>
            <translation>이것으로는 백업을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>이것으로는 백업을 열 수 없습니다. 복구 코드라면 오타가 있습니다.</translation>
        </message>
        <message>
            <source>This doesn't run.</source>
            <translation>실행 중이 아닙니다.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data.</source>
            <translation>이것으로는 데이터의 잠금을 해제할 수 없습니다.</translation>
        </message>
        <message>
            <source>This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.</source>
            <translation>이것으로는 데이터의 잠금을 해제할 수 없습니다. 복구 코드라면 오타가 있습니다.</translation>
        </message>
        <message>
            <source>This errand doesn't exist any more.</source>
            <translation>이 심부름은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This file changed while it was read.</source>
            <translation>이 파일은 읽는 동안 바뀌었습니다.</translation>
        </message>
        <message>
            <source>This file holds no character card: it names nobody.</source>
            <translation>이 파일에는 캐릭터 카드가 없습니다. 이름이 없습니다.</translation>
        </message>
        <message>
            <source>This file is damaged, or isn't what its ending says.</source>
            <translation>이 파일은 손상되었거나 확장자와 내용이 다릅니다.</translation>
        </message>
        <message>
            <source>This file is empty.</source>
            <translation>이 파일은 비어 있습니다.</translation>
        </message>
        <message>
            <source>This file is larger than {} MB.</source>
            <translation>이 파일은 {} MB보다 큽니다.</translation>
        </message>
        <message>
            <source>This file is no table.</source>
            <translation>이 파일은 표가 아닙니다.</translation>
        </message>
        <message>
            <source>This file isn't a backup of Rememora.</source>
            <translation>이 파일은 Rememora의 백업이 아닙니다.</translation>
        </message>
        <message>
            <source>This file isn't there any more, or its disk isn't connected.</source>
            <translation>이 파일이 더 이상 없거나 디스크가 연결되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>This file may not be read.</source>
            <translation>이 파일을 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <source>This file was exported by a newer Rememora.</source>
            <translation>이 파일은 더 새로운 Rememora에서 내보낸 것입니다.</translation>
        </message>
        <message>
            <source>This folder is empty all at once, as if the drive on it weren't connected.</source>
            <translation>이 폴더가 갑자기 비었습니다. 드라이브가 연결되지 않은 것 같습니다.</translation>
        </message>
        <message>
            <source>This folder isn't followed any more.</source>
            <translation>이 폴더는 더 이상 따라가지 않습니다.</translation>
        </message>
        <message>
            <source>This folder isn't there at the moment.</source>
            <translation>이 폴더가 지금은 없습니다.</translation>
        </message>
        <message>
            <source>This greeting is too long: about {} tokens, {} fit.</source>
            <translation>이 인사말이 너무 깁니다. 약 {}토큰이며, {}토큰까지 들어갑니다.</translation>
        </message>
        <message>
            <source>This is a file of an old Office program, or one with a password.</source>
            <translation>오래된 Office 프로그램의 파일이거나 암호가 있는 파일입니다.</translation>
        </message>
        <message>
            <source>This is a recording, and there is no speech model yet that could write down what is said in it.</source>
            <translation>이것은 녹음인데, 그 안의 말을 받아 적을 음성 모델이 아직 없습니다.</translation>
        </message>
        <message>
            <source>This is a recording.</source>
            <translation>이것은 녹음입니다.</translation>
        </message>
        <message>
            <source>This is an archive.</source>
            <translation>압축 파일입니다.</translation>
        </message>
        <message>
            <source>This is longer than {} characters.</source>
            <translation>{}자를 넘습니다.</translation>
        </message>
        <message>
            <source>This is no file.</source>
            <translation>파일이 아닙니다.</translation>
        </message>
        <message>
            <source>This is no longer held back.</source>
            <translation>이것은 더 이상 보류되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>This is no time that a clock can show.</source>
            <translation>시계에 없는 시간입니다.</translation>
        </message>
        <message>
            <source>This is too long for a sentence of a transcript.</source>
            <translation>받아쓴 글의 한 문장으로는 너무 깁니다.</translation>
        </message>
        <message>
            <source>This is too long to be in every prompt: about {} tokens, {} fit.</source>
            <translation>모든 프롬프트에 넣기에는 너무 깁니다. 약 {}토큰이며, {}토큰까지 들어갑니다.</translation>
        </message>
        <message>
            <source>This isn't a picture, or one of a kind that can't be shown.</source>
            <translation>그림이 아니거나 표시할 수 없는 종류의 그림입니다.</translation>
        </message>
        <message>
            <source>This isn't the address of a server.</source>
            <translation>서버 주소가 아닙니다.</translation>
        </message>
        <message>
            <source>This isn't the document's password.</source>
            <translation>문서의 암호가 아닙니다.</translation>
        </message>
        <message>
            <source>This isn't the passphrase with which your devices share.</source>
            <translation>내 기기들의 동기화에 쓰는 암호 문구가 아닙니다.</translation>
        </message>
        <message>
            <source>This isn't there any more.</source>
            <translation>이것은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This looks like a password, key or card number.</source>
            <translation>비밀번호, 키 또는 카드 번호로 보입니다.</translation>
        </message>
        <message>
            <source>This memory doesn't exist any more.</source>
            <translation>이 기억은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This message doesn't exist any more.</source>
            <translation>이 메시지는 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This model can't see pictures.</source>
            <translation>이 모델은 그림을 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>This persona doesn't exist any more.</source>
            <translation>이 페르소나는 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This picture can't be opened.</source>
            <translation>이 그림을 열 수 없습니다.</translation>
        </message>
        <message>
            <source>This picture changed while it was read.</source>
            <translation>읽는 동안 이 그림이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>This picture is larger than can be read: {} × {} pixels.</source>
            <translation>이 그림은 읽기에 너무 큽니다: {} × {}픽셀.</translation>
        </message>
        <message>
            <source>This picture is larger than can be shown: {} × {} pixels.</source>
            <translation>이 그림은 표시하기에 너무 큽니다: {} × {}픽셀.</translation>
        </message>
        <message>
            <source>This picture is larger than {} MB.</source>
            <translation>이 그림은 {} MB보다 큽니다.</translation>
        </message>
        <message>
            <source>This picture is too large: opening it takes more memory than one picture may.</source>
            <translation>이 그림은 너무 큽니다. 여는 데 그림 하나에 허용된 것보다 많은 메모리가 필요합니다.</translation>
        </message>
        <message>
            <source>This picture isn't there any more.</source>
            <translation>이 그림이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This picture isn't whole: some of it is missing or damaged.</source>
            <translation>이 그림은 온전하지 않습니다. 일부가 빠졌거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>This picture may not be read.</source>
            <translation>이 그림을 읽을 권한이 없습니다.</translation>
        </message>
        <message>
            <source>This picture takes too much space.</source>
            <translation>이 그림은 공간을 너무 많이 차지합니다.</translation>
        </message>
        <message>
            <source>This program has been removed.</source>
            <translation>이 프로그램은 제거되었습니다.</translation>
        </message>
        <message>
            <source>This program may not propose memories.</source>
            <translation>이 프로그램은 기억을 제안할 수 없습니다.</translation>
        </message>
        <message>
            <source>This program may not read memory.</source>
            <translation>이 프로그램은 기억을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>This project doesn't exist any more.</source>
            <translation>이 프로젝트는 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This prompt doesn't exist any more.</source>
            <translation>이 프롬프트는 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This proposal has been decided on, or its message is gone.</source>
            <translation>이 제안은 이미 결정되었거나 그 메시지가 없어졌습니다.</translation>
        </message>
        <message>
            <source>This reminder doesn't exist any more.</source>
            <translation>이 미리 알림이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This schedule doesn't exist any more.</source>
            <translation>이 일정은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This step doesn't exist any more.</source>
            <translation>이 단계는 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This step isn't being done any more.</source>
            <translation>이 단계는 더 이상 실행 중이 아닙니다.</translation>
        </message>
        <message>
            <source>This table has more than {} columns.</source>
            <translation>이 표에는 열이 {}개보다 많습니다.</translation>
        </message>
        <message>
            <source>This table has more than {} rows.</source>
            <translation>이 표에는 행이 {}개보다 많습니다.</translation>
        </message>
        <message>
            <source>This task doesn't exist any more.</source>
            <translation>이 작업은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This task has no such part any more.</source>
            <translation>이 작업에는 그 부분이 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This task is done.</source>
            <translation>이 작업은 완료되었습니다.</translation>
        </message>
        <message>
            <source>This task template doesn't exist any more.</source>
            <translation>이 작업 템플릿은 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This text isn't JSON.</source>
            <translation>이 텍스트는 JSON이 아닙니다.</translation>
        </message>
        <message>
            <source>This time is over.</source>
            <translation>이미 지난 시간입니다.</translation>
        </message>
        <message>
            <source>This tool server doesn't exist any more.</source>
            <translation>이 도구 서버가 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>This version of Rememora can't bring your conversations up to date.</source>
            <translation>이 버전의 Rememora로는 대화를 최신 형식으로 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>This was answered already.</source>
            <translation>이미 답했습니다.</translation>
        </message>
        <message>
            <source>This was decided on already, or the memory is gone.</source>
            <translation>이미 결정되었거나 그 기억이 없어졌습니다.</translation>
        </message>
        <message>
            <source>Times and the borders of paragraphs can't be changed, only what is said.</source>
            <translation>시간과 문단 경계는 바꿀 수 없고 말한 내용만 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>Tiny and quick, for old or very small computers. It keeps a conversation going, and often gets facts wrong.</source>
            <translation>아주 작고 빠르며, 오래되었거나 아주 작은 컴퓨터에 알맞습니다. 대화를 이어 가지만 사실을 자주 틀립니다.</translation>
        </message>
        <message>
            <source>Tiny. It starts in a second and gets most things wrong: for trying Rememora out and for tests, not for talking.</source>
            <translation>아주 작습니다. 1초 만에 시작하지만 대부분 틀립니다. Rememora를 체험하거나 시험하는 용도이며 대화에는 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Too many proposals wait already.</source>
            <translation>확인을 기다리는 제안이 이미 너무 많습니다.</translation>
        </message>
        <message>
            <source>Too much sound came at once.</source>
            <translation>한꺼번에 너무 많은 소리가 들어왔습니다.</translation>
        </message>
        <message>
            <source>Traces are of a message or of a memory.</source>
            <translation>비롯된 것은 메시지나 기억에 대해서만 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Trained adapters can't be deleted.</source>
            <translation>학습한 어댑터를 삭제할 수 없습니다.</translation>
        </message>
        <message>
            <source>Training needs libraries that aren't installed.</source>
            <translation>학습에 필요한 라이브러리가 설치되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <translation>잠시 후 다시 시도하세요.</translation>
        </message>
        <message>
            <source>Try again once the server is back, or choose a model on this computer.</source>
            <translation>서버가 돌아오면 다시 시도하거나, 이 컴퓨터의 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Try again, or choose a model on this computer.</source>
            <translation>다시 시도하거나, 이 컴퓨터의 모델을 선택하세요.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, choose another voice in Settings under Reading aloud.</source>
            <translation>다시 시도하세요. 다시 발생하면 설정의 “소리 내어 읽기”에서 다른 목소리를 선택하세요.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, install espeak-ng anew.</source>
            <translation>다시 시도하세요. 또 일어나면 espeak-ng를 다시 설치하세요.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, report it with the log file.</source>
            <translation>다시 시도하세요. 또 발생하면 로그 파일과 함께 신고하세요.</translation>
        </message>
        <message>
            <source>Try again. The recovery code is taken, too.</source>
            <translation>다시 시도하세요. 복구 코드도 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Try again; capital letters count. The password is kept nowhere.</source>
            <translation>다시 시도하세요. 대소문자를 구분합니다. 암호는 어디에도 보관하지 않습니다.</translation>
        </message>
        <message>
            <source>Two columns have the same name.</source>
            <translation>두 열의 이름이 같습니다.</translation>
        </message>
        <message>
            <source>Two groups of devices share through this folder, each with a passphrase of its own.</source>
            <translation>서로 다른 암호 문구를 쓰는 두 무리의 기기가 이 폴더로 동기화하고 있습니다.</translation>
        </message>
        <message>
            <source>Two labels have the same name.</source>
            <translation>두 라벨의 이름이 같습니다.</translation>
        </message>
        <message>
            <source>Unlock Rememora first.</source>
            <translation>먼저 Rememora의 잠금을 해제하세요.</translation>
        </message>
        <message>
            <source>Unpack it and open the GGUF file in it, if there is one.</source>
            <translation>압축을 풀고, 그 안에 GGUF 파일이 있으면 여세요.</translation>
        </message>
        <message>
            <source>Unpack it, and add the documents that are in it.</source>
            <translation>압축을 풀고 그 안의 문서를 추가하세요.</translation>
        </message>
        <message>
            <source>Unpack it, and choose the files in it.</source>
            <translation>압축을 풀고 그 안의 파일을 선택하세요.</translation>
        </message>
        <message>
            <source>Until then, espeak-ng reads, which sounds like a machine.</source>
            <translation>그때까지는 espeak-ng가 기계음 같은 목소리로 읽습니다.</translation>
        </message>
        <message>
            <source>Update Rememora, then import it again.</source>
            <translation>Rememora를 업데이트한 뒤 다시 가져오세요.</translation>
        </message>
        <message>
            <source>Use letters, digits and underscores.</source>
            <translation>영문자, 숫자, 밑줄을 사용하세요.</translation>
        </message>
        <message>
            <source>Use plain letters and digits, without line breaks.</source>
            <translation>일반 영문자와 숫자를 쓰고 줄을 바꾸지 마세요.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <translation>열려 있는 창을 사용하거나 먼저 닫으세요.</translation>
        </message>
        <message>
            <source>Very quick, for old computers and 2 GB of free memory. It keeps to the subject, and often gets facts wrong.</source>
            <translation>매우 빠르며, 오래된 컴퓨터와 여유 메모리 2 GB에 알맞습니다. 주제를 벗어나지 않지만 사실을 자주 틀립니다.</translation>
        </message>
        <message>
            <source>Wait until it is done, or cancel it.</source>
            <translation>끝날 때까지 기다리거나 취소하세요.</translation>
        </message>
        <message>
            <source>Wait until the reply is there, then go on.</source>
            <translation>답변이 끝날 때까지 기다린 다음 계속하세요.</translation>
        </message>
        <message>
            <source>Wait until the user has seen them.</source>
            <translation>사용자가 볼 때까지 기다리세요.</translation>
        </message>
        <message>
            <source>Wait, then try again.</source>
            <translation>기다린 다음 다시 시도하세요.</translation>
        </message>
        <message>
            <source>What answers at {} isn't a server for language models.</source>
            <translation>{} 주소에서 응답하는 것은 언어 모델용 서버가 아닙니다.</translation>
        </message>
        <message>
            <source>What came before them was taken in; the rest waits.</source>
            <translation>그 전에 온 것은 받아들였고, 나머지는 기다리고 있습니다.</translation>
        </message>
        <message>
            <source>What is here stays; nothing more is shared.</source>
            <translation>여기 있는 것은 그대로 남으며, 더 이상 아무것도 동기화하지 않습니다.</translation>
        </message>
        <message>
            <source>What is left of it does no harm.</source>
            <translation>남은 부분은 해가 되지 않습니다.</translation>
        </message>
        <message>
            <source>What is packed in this file would unpack to far more than a document holds.</source>
            <translation>이 파일의 내용은 압축을 풀면 문서라고 하기에는 지나치게 커집니다.</translation>
        </message>
        <message>
            <source>What is to be shared waits here.</source>
            <translation>동기화할 내용은 여기서 기다립니다.</translation>
        </message>
        <message>
            <source>What it has written stays in the folder, and is taken in later.</source>
            <translation>그 기기가 쓴 것은 폴더에 남으며 나중에 받아들입니다.</translation>
        </message>
        <message>
            <source>What reads documents came to grief over this file.</source>
            <translation>문서를 읽는 부분이 이 파일에서 비정상 종료되었습니다.</translation>
        </message>
        <message>
            <source>What reads documents can't be started.</source>
            <translation>문서를 읽는 부분을 시작할 수 없습니다.</translation>
        </message>
        <message>
            <source>What recognises speech has ended unexpectedly.</source>
            <translation>말을 인식하는 부분이 예기치 않게 멈췄습니다.</translation>
        </message>
        <message>
            <source>What stands in this picture can't be read.</source>
            <translation>이 그림 속 글자를 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>What tells questions and facts apart can't be loaded, so nothing is learned for now.</source>
            <translation>질문과 사실을 구별하는 부분을 불러올 수 없어, 지금은 아무것도 학습하지 않습니다.</translation>
        </message>
        <message>
            <source>What this is could not be told: search by meaning is away at the moment.</source>
            <translation>분류할 수 없었습니다. 지금은 의미로 검색할 수 없습니다.</translation>
        </message>
        <message>
            <source>What this tool did can't be taken back.</source>
            <translation>이 도구가 한 일은 되돌릴 수 없습니다.</translation>
        </message>
        <message>
            <source>What was chosen before still holds.</source>
            <translation>이전에 선택한 것이 그대로 유지됩니다.</translation>
        </message>
        <message>
            <source>What was classified so far is kept.</source>
            <translation>지금까지 분류한 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>What was done by then is kept.</source>
            <translation>그때까지 한 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>What was done by then is still here.</source>
            <translation>그때까지 한 것은 여기에 그대로 있습니다.</translation>
        </message>
        <message>
            <source>What was done by then is still so.</source>
            <translation>그때까지 한 것은 그대로입니다.</translation>
        </message>
        <message>
            <source>What was downloaded before is kept.</source>
            <translation>이전에 다운로드한 부분은 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>What was heard before stays.</source>
            <translation>이전에 들은 내용은 남습니다.</translation>
        </message>
        <message>
            <source>What was heard stays.</source>
            <translation>들은 내용은 남습니다.</translation>
        </message>
        <message>
            <source>What was kept before is there.</source>
            <translation>전에 저장된 것은 남아 있습니다.</translation>
        </message>
        <message>
            <source>What was read from it stays in the library.</source>
            <translation>거기서 읽은 내용은 보관함에 남아 있습니다.</translation>
        </message>
        <message>
            <source>What was read of it before stays until you remove it.</source>
            <translation>이전에 읽은 내용은 제거할 때까지 남아 있습니다.</translation>
        </message>
        <message>
            <source>What was read of it can be shown as text.</source>
            <translation>읽은 내용은 텍스트로 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>What was recalled here was deleted meanwhile.</source>
            <translation>여기서 떠올린 내용은 그사이에 삭제되었습니다.</translation>
        </message>
        <message>
            <source>What was recognised before stays.</source>
            <translation>이전에 인식한 내용은 남습니다.</translation>
        </message>
        <message>
            <source>What was said so far is written down.</source>
            <translation>지금까지 말한 내용은 받아 적었습니다.</translation>
        </message>
        <message>
            <source>What was saved before still holds.</source>
            <translation>이전에 저장한 것이 그대로 유지됩니다.</translation>
        </message>
        <message>
            <source>What was trained is kept beside it.</source>
            <translation>학습한 결과는 그 옆에 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>What you wrote is kept.</source>
            <translation>쓴 내용은 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>What you wrote, and what came of the answer, is kept.</source>
            <translation>쓴 내용과 지금까지 나온 답변은 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>What {} reads of itself is too long for the model's context window: with all else that stands there {} of {} tokens.</source>
            <translation>{} 페르소나가 자신에 대해 읽는 내용이 모델의 컨텍스트 창에 비해 너무 깁니다. 그 밖의 내용까지 합쳐 {} / {}토큰입니다.</translation>
        </message>
        <message>
            <source>Write a beginning first.</source>
            <translation>먼저 앞부분을 쓰세요.</translation>
        </message>
        <message>
            <source>Write a text, or choose a document or a table.</source>
            <translation>텍스트를 쓰거나 문서 또는 표를 선택하세요.</translation>
        </message>
        <message>
            <source>Write both.</source>
            <translation>둘 다 입력하세요.</translation>
        </message>
        <message>
            <source>Write https:// in front of its address. Plain http is for this computer and your own network.</source>
            <translation>주소 앞에 https://를 쓰세요. 일반 http는 이 컴퓨터와 내 네트워크에서만 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Write one.</source>
            <translation>입력하세요.</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>먼저 무언가를 쓰세요.</translation>
        </message>
        <message>
            <source>Write them as in a .gitignore file, such as *.log or drafts/.</source>
            <translation>.gitignore 파일에서처럼 *.log 또는 drafts/와 같이 쓰세요.</translation>
        </message>
        <message>
            <source>Write what is to be done with the text.</source>
            <translation>텍스트로 무엇을 할지 쓰세요.</translation>
        </message>
        <message>
            <source>Write what you call it.</source>
            <translation>이름을 입력하세요.</translation>
        </message>
        <message>
            <source>Write what you want to be reminded of.</source>
            <translation>알려 줄 내용을 입력하세요.</translation>
        </message>
        <message>
            <source>Writes most naturally of its size, in many languages. For 8 GB of memory.</source>
            <translation>같은 크기 중에서 가장 자연스러운 글을 여러 언어로 씁니다. 메모리 8 GB용입니다.</translation>
        </message>
        <message>
            <source>You have no permission to look into this folder.</source>
            <translation>이 폴더를 볼 권한이 없습니다.</translation>
        </message>
        <message>
            <source>Your conversations and memories are stored safely.</source>
            <translation>대화와 기억은 안전하게 저장되어 있습니다.</translation>
        </message>
        <message>
            <source>Your conversations are as they were, and nothing half-written was left.</source>
            <translation>대화는 그대로이며, 쓰다 만 것은 남지 않았습니다.</translation>
        </message>
        <message>
            <source>Your conversations are not touched.</source>
            <translation>대화는 건드리지 않습니다.</translation>
        </message>
        <message>
            <source>Your conversations were last opened by a newer version of Rememora.</source>
            <translation>대화를 마지막으로 연 것은 더 새로운 버전의 Rememora입니다.</translation>
        </message>
        <message>
            <source>Your data has a passphrase.</source>
            <translation>데이터에 암호 문구가 설정되어 있습니다.</translation>
        </message>
        <message>
            <source>Your data is as it was, and earlier backups are untouched.</source>
            <translation>데이터는 그대로이며, 이전 백업도 건드리지 않았습니다.</translation>
        </message>
        <message>
            <source>Your data is as it was.</source>
            <translation>데이터는 그대로입니다.</translation>
        </message>
        <message>
            <source>Your data is locked.</source>
            <translation>데이터가 잠겨 있습니다.</translation>
        </message>
        <message>
            <source>Your data is there, sealed, and was left as it was.</source>
            <translation>데이터는 암호화된 채로 있으며, 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>Your data was left as it was.</source>
            <translation>데이터는 그대로 두었습니다.</translation>
        </message>
        <message>
            <source>Your data was sealed by a newer version of Rememora.</source>
            <translation>데이터는 더 새로운 버전의 Rememora에서 암호화되었습니다.</translation>
        </message>
        <message>
            <source>Your message is kept.</source>
            <translation>메시지는 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>Your message is longer than the model can read at once.</source>
            <translation>메시지가 모델이 한 번에 읽을 수 있는 것보다 깁니다.</translation>
        </message>
        <message>
            <source>Your message was sent, and the file is as it was.</source>
            <translation>메시지는 보내졌고 파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>Your prompts are as they were.</source>
            <translation>프롬프트는 그대로입니다.</translation>
        </message>
        <message>
            <source>model hub</source>
            <translation>모델 허브</translation>
        </message>
        <message>
            <source>package index</source>
            <translation>패키지 인덱스</translation>
        </message>
        <message>
            <source>{} Errands are paused.</source>
            <translation>{} 심부름이 일시 중지되었습니다.</translation>
        </message>
        <message>
            <source>{} MB are kept; the download goes on from there.</source>
            <translation>{}MB가 남아 있으며, 다운로드는 거기서부터 이어집니다.</translation>
        </message>
        <message>
            <source>{} Tasks are paused.</source>
            <translation>{} 작업이 일시 중지되었습니다.</translation>
        </message>
        <message>
            <source>{} arrived damaged: its checksum is wrong.</source>
            <translation>{} 파일이 손상된 채 도착했습니다. 체크섬이 맞지 않습니다.</translation>
        </message>
        <message>
            <source>{} can't be deleted.</source>
            <translation>{} 모델을 삭제할 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be loaded.</source>
            <translation>{} 파일을 불러올 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be loaded: the model wouldn't see pictures.</source>
            <translation>{} 파일을 불러올 수 없어 모델이 그림을 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be read for training.</source>
            <translation>{}을(를) 학습용으로 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be read.</source>
            <translation>{} 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be saved.</source>
            <translation>{} 모델을 저장할 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be shown pictures.</source>
            <translation>{} 모델에는 그림을 보여 줄 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be the name of a computer.</source>
            <translation>{}은(는) 컴퓨터 이름으로 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't be written.</source>
            <translation>{} 위치에 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>{} can't see pictures.</source>
            <translation>{} 모델은 그림을 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>{} couldn't be converted.</source>
            <translation>{} 파일을 변환하지 못했습니다.</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded ({}).</source>
            <translation>{} 다운로드에 실패했습니다({}).</translation>
        </message>
        <message>
            <source>{} couldn't be downloaded: something went wrong inside Rememora.</source>
            <translation>{} 다운로드에 실패했습니다. Rememora 내부에서 문제가 생겼습니다.</translation>
        </message>
        <message>
            <source>{} couldn't be loaded onto the graphics processor.</source>
            <translation>{} 모델을 GPU에 올리지 못했습니다.</translation>
        </message>
        <message>
            <source>{} couldn't be written.</source>
            <translation>{} 파일을 쓸 수 없었습니다.</translation>
        </message>
        <message>
            <source>{} doesn't say as what.</source>
            <translation>{}만으로는 어떤 형식인지 알 수 없습니다.</translation>
        </message>
        <message>
            <source>{} doesn't say in a usable way how it is to be talked to.</source>
            <translation>{} 모델에는 대화하는 방식이 쓸 수 있는 형태로 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>{} has just been read anew.</source>
            <translation>{} 문서를 방금 새로 읽었습니다.</translation>
        </message>
        <message>
            <source>{} has lines that are no examples. {}{}.</source>
            <translation>{}에 예시가 아닌 줄이 있습니다. {}{}.</translation>
        </message>
        <message>
            <source>{} has no examples.</source>
            <translation>{}에 예시가 없습니다.</translation>
        </message>
        <message>
            <source>{} has no file {}.</source>
            <translation>{} 저장소에 {} 파일이 없습니다.</translation>
        </message>
        <message>
            <source>{} has no picture that its card could be in.</source>
            <translation>{}에는 카드를 넣을 그림이 없습니다.</translation>
        </message>
        <message>
            <source>{} has no such pages.</source>
            <translation>{} 문서에 그런 쪽이 없습니다.</translation>
        </message>
        <message>
            <source>{} has taken this device out.</source>
            <translation>{}에서 이 기기를 뺐습니다.</translation>
        </message>
        <message>
            <source>{} holds a character card that is damaged.</source>
            <translation>{} 파일의 캐릭터 카드가 손상되었습니다.</translation>
        </message>
        <message>
            <source>{} holds a character card that is far too long.</source>
            <translation>{} 파일의 캐릭터 카드가 너무 깁니다.</translation>
        </message>
        <message>
            <source>{} holds conversations of {}, but no message in them that can be read.</source>
            <translation>{}에 {} 대화가 있지만, 읽을 수 있는 메시지가 없습니다.</translation>
        </message>
        <message>
            <source>{} holds more files than any character card.</source>
            <translation>{} 파일에는 캐릭터 카드에 있을 수 없을 만큼 많은 파일이 들어 있습니다.</translation>
        </message>
        <message>
            <source>{} holds no character card that can be read.</source>
            <translation>{} 파일에는 읽을 수 있는 캐릭터 카드가 없습니다.</translation>
        </message>
        <message>
            <source>{} holds no conversations that Rememora knows how to read.</source>
            <translation>{}에는 Rememora가 읽을 수 있는 대화가 없습니다.</translation>
        </message>
        <message>
            <source>{} holds no model but something else ({}).</source>
            <translation>{} 파일에는 모델이 아닌 다른 것이 들어 있습니다({}).</translation>
        </message>
        <message>
            <source>{} holds nothing that a model could see with.</source>
            <translation>{} 파일에는 모델이 그림을 보는 데 쓸 수 있는 것이 없습니다.</translation>
        </message>
        <message>
            <source>{} holds only a control vector for another model.</source>
            <translation>{} 파일에는 다른 모델용 제어 벡터만 들어 있습니다.</translation>
        </message>
        <message>
            <source>{} holds only a helper that makes another model faster.</source>
            <translation>{} 파일에는 다른 모델을 빠르게 하는 보조 모델만 들어 있습니다.</translation>
        </message>
        <message>
            <source>{} holds only a vocabulary, no model.</source>
            <translation>{} 파일에는 모델 없이 어휘만 들어 있습니다.</translation>
        </message>
        <message>
            <source>{} holds only an adapter (LoRA) for another model.</source>
            <translation>{} 파일에는 다른 모델용 어댑터(LoRA)만 들어 있습니다.</translation>
        </message>
        <message>
            <source>{} holds only measurements for making smaller models (imatrix).</source>
            <translation>{} 파일에는 더 작은 모델을 만들기 위한 측정값(imatrix)만 들어 있습니다.</translation>
        </message>
        <message>
            <source>{} holds only the image part of a model.</source>
            <translation>{} 파일에는 모델의 이미지 부분만 들어 있습니다.</translation>
        </message>
        <message>
            <source>{} in the JSON schema is more than {}.</source>
            <translation>JSON 스키마의 {}이(가) {}보다 큽니다.</translation>
        </message>
        <message>
            <source>{} is a GGUF file of a version that isn't supported.</source>
            <translation>{} 파일은 지원하지 않는 버전의 GGUF입니다.</translation>
        </message>
        <message>
            <source>{} is a folder, not a model file.</source>
            <translation>{} 항목은 모델 파일이 아니라 폴더입니다.</translation>
        </message>
        <message>
            <source>{} is a later part of a model that is split over several files; open the first one.</source>
            <translation>{} 파일은 여러 파일로 나뉜 모델의 뒷부분입니다. 첫 번째 파일을 여세요.</translation>
        </message>
        <message>
            <source>{} is a model for speech or sound, and can't talk.</source>
            <translation>{} 파일은 음성이나 소리를 위한 모델이라 대화할 수 없습니다.</translation>
        </message>
        <message>
            <source>{} is a model for translating or reading texts (T5), and can't talk.</source>
            <translation>{} 파일은 글을 번역하거나 읽는 모델(T5)이라 대화할 수 없습니다.</translation>
        </message>
        <message>
            <source>{} is a model in a format from before GGUF.</source>
            <translation>{} 파일은 GGUF 이전 형식의 모델입니다.</translation>
        </message>
        <message>
            <source>{} is a model in the safetensors format.</source>
            <translation>{} 파일은 safetensors 형식의 모델입니다.</translation>
        </message>
        <message>
            <source>{} is a model that makes pictures or films, and can't talk.</source>
            <translation>{} 파일은 그림이나 영상을 만드는 모델이라 대화할 수 없습니다.</translation>
        </message>
        <message>
            <source>{} is a packed archive.</source>
            <translation>{} 파일은 압축 파일입니다.</translation>
        </message>
        <message>
            <source>{} is a piece of a file that was cut apart.</source>
            <translation>{} 파일은 잘라 나눈 파일의 한 조각입니다.</translation>
        </message>
        <message>
            <source>{} is a reranker: it says how well texts fit together and can't write any.</source>
            <translation>{} 파일은 리랭커입니다. 글이 서로 얼마나 맞는지 판단할 뿐 글을 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>{} is a web page that was saved under the name of a model.</source>
            <translation>{} 파일은 모델 이름으로 저장된 웹 페이지입니다.</translation>
        </message>
        <message>
            <source>{} is an embedding model: it compares texts and can't write any.</source>
            <translation>{} 파일은 임베딩 모델입니다. 글을 비교할 뿐 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>{} is cut off or damaged.</source>
            <translation>{} 파일이 잘렸거나 손상되었습니다.</translation>
        </message>
        <message>
            <source>{} is damaged, or locked with a password.</source>
            <translation>{} 파일이 손상되었거나 암호로 잠겨 있습니다.</translation>
        </message>
        <message>
            <source>{} is damaged.</source>
            <translation>{} 파일이 손상되었습니다.</translation>
        </message>
        <message>
            <source>{} is given to users only who have agreed to its terms on the hub.</source>
            <translation>{} 저장소는 허브에서 약관에 동의한 사용자에게만 제공됩니다.</translation>
        </message>
        <message>
            <source>{} is incomplete: it begins with nothing.</source>
            <translation>{} 파일이 불완전합니다. 앞부분이 비어 있습니다.</translation>
        </message>
        <message>
            <source>{} is incomplete: part of the file is missing.</source>
            <translation>{} 파일이 불완전합니다. 일부가 빠져 있습니다.</translation>
        </message>
        <message>
            <source>{} is larger than any character card.</source>
            <translation>{} 파일은 캐릭터 카드라고 하기에는 너무 큽니다.</translation>
        </message>
        <message>
            <source>{} is larger than {} MB: that is no list of prompts.</source>
            <translation>{} 파일은 {}MB를 넘습니다. 프롬프트 목록이 아닙니다.</translation>
        </message>
        <message>
            <source>{} is made for computers with another byte order (big-endian).</source>
            <translation>{} 파일은 바이트 순서가 다른(빅 엔디언) 컴퓨터용입니다.</translation>
        </message>
        <message>
            <source>{} is neither a zip file nor a list of conversations.</source>
            <translation>{} 파일은 zip 파일도 대화 목록도 아닙니다.</translation>
        </message>
        <message>
            <source>{} is no LoRA adapter.</source>
            <translation>{} 파일은 LoRA 어댑터가 아닙니다.</translation>
        </message>
        <message>
            <source>{} is no port that can be used.</source>
            <translation>{}은(는) 쓸 수 있는 포트가 아닙니다.</translation>
        </message>
        <message>
            <source>{} is no text file.</source>
            <translation>{} 파일은 텍스트 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>{} is no whole JSON file.</source>
            <translation>{} 파일은 온전한 JSON 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>{} is not a GGUF model file.</source>
            <translation>{} 파일은 GGUF 모델 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>{} is of a kind ({}) that this version of Rememora doesn't know.</source>
            <translation>{} 파일의 종류({})를 이 버전의 Rememora는 알지 못합니다.</translation>
        </message>
        <message>
            <source>{} is of a training with other examples, another model or other options.</source>
            <translation>{}은(는) 다른 예시, 다른 모델 또는 다른 옵션으로 한 학습의 것입니다.</translation>
        </message>
        <message>
            <source>{} is one of {} parts, and {} is missing.</source>
            <translation>{} 파일은 {}개 부분 중 하나이며, 다음이 없습니다: {}.</translation>
        </message>
        <message>
            <source>{} is packed in a way that Rememora can't read.</source>
            <translation>{} 파일은 Rememora가 읽을 수 없는 방식으로 압축되어 있습니다.</translation>
        </message>
        <message>
            <source>{} is protected by a password.</source>
            <translation>{} 파일은 암호로 보호되어 있습니다.</translation>
        </message>
        <message>
            <source>{} is still being read.</source>
            <translation>{} 문서를 아직 읽는 중입니다.</translation>
        </message>
        <message>
            <source>{} is the answer of a server in place of a model.</source>
            <translation>{} 파일은 모델이 아니라 서버의 응답입니다.</translation>
        </message>
        <message>
            <source>{} is there already.</source>
            <translation>{} 파일이 이미 있습니다.</translation>
        </message>
        <message>
            <source>{} is too large to be trained on this computer.</source>
            <translation>{}은(는) 너무 커서 이 컴퓨터에서 학습할 수 없습니다.</translation>
        </message>
        <message>
            <source>{} isn't an IPv4 address of this computer.</source>
            <translation>{}은(는) 이 컴퓨터의 IPv4 주소가 아닙니다.</translation>
        </message>
        <message>
            <source>{} isn't on this computer, or isn't a model.</source>
            <translation>{}은(는) 이 컴퓨터에 없거나 모델이 아닙니다.</translation>
        </message>
        <message>
            <source>{} isn't on this computer.</source>
            <translation>{} 모델이 이 컴퓨터에 없습니다.</translation>
        </message>
        <message>
            <source>{} knows no words, so it can't talk. It may be a model for pictures or sound.</source>
            <translation>{}에는 단어가 없어 대화할 수 없습니다. 이미지나 소리 모델일 수 있습니다.</translation>
        </message>
        <message>
            <source>{} lies between {} and {}.</source>
            <translation>{} 값은 {}~{} 범위입니다.</translation>
        </message>
        <message>
            <source>{} makes models see in a way ({}) that this version of Rememora doesn't know.</source>
            <translation>{} 파일이 모델에 그림을 보게 하는 방식({})을 이 버전의 Rememora는 알지 못합니다.</translation>
        </message>
        <message>
            <source>{} may not be written to.</source>
            <translation>{} 위치에는 쓰기가 허용되지 않습니다.</translation>
        </message>
        <message>
            <source>{} needs about {} GB of memory, {} GB are free.</source>
            <translation>{} 모델에는 메모리가 약 {} GB 필요한데, 여유는 {} GB입니다.</translation>
        </message>
        <message>
            <source>{} needs {} GB of free space, {} GB are free.</source>
            <translation>{} 모델에는 여유 공간이 {} GB 필요한데, 남은 공간은 {} GB입니다.</translation>
        </message>
        <message>
            <source>{} only lists the files of an export.</source>
            <translation>{} 파일은 내보내기에 포함된 파일을 나열할 뿐입니다.</translation>
        </message>
        <message>
            <source>{} only says where the model is to be found.</source>
            <translation>{} 파일은 모델이 어디에 있는지만 알려 줍니다.</translation>
        </message>
        <message>
            <source>{} programs have a key already.</source>
            <translation>이미 프로그램 {}개에 키가 있습니다.</translation>
        </message>
        <message>
            <source>{} unpacks to more than an export can hold.</source>
            <translation>{}의 압축을 풀면 내보내기 파일이 가질 수 있는 크기를 넘습니다.</translation>
        </message>
        <message>
            <source>{} was made for another model than {}.</source>
            <translation>{} 파일은 다른 모델용이며, 이 모델({})용이 아닙니다.</translation>
        </message>
        <message>
            <source>{} was written by a newer version of Rememora.</source>
            <translation>{} 파일은 더 새로운 버전의 Rememora가 쓴 것입니다.</translation>
        </message>
        <message>
            <source>{} writes by another method (diffusion) than Rememora can work with.</source>
            <translation>{} 파일은 Rememora가 다룰 수 없는 방식(확산)으로 글을 쓰는 모델입니다.</translation>
        </message>
        <message>
            <source>“{}” can't be a variable of “{}”.</source>
            <translation>“{}”은(는) “{}”의 변수로 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>“{}” can't be reached at its address.</source>
            <translation>“{}” 서버에 그 주소로 연결할 수 없습니다.</translation>
        </message>
        <message>
            <source>“{}” can't be sent as a header to “{}”.</source>
            <translation>“{}”은(는) “{}” 서버에 헤더로 보낼 수 없습니다.</translation>
        </message>
        <message>
            <source>“{}” can't be started.</source>
            <translation>“{}” 서버를 시작할 수 없습니다.</translation>
        </message>
        <message>
            <source>“{}” doesn't answer any more.</source>
            <translation>“{}” 서버가 더 이상 응답하지 않습니다.</translation>
        </message>
        <message>
            <source>“{}” doesn't speak the Model Context Protocol as Rememora does.</source>
            <translation>“{}” 서버는 Rememora가 쓰는 Model Context Protocol을 지원하지 않습니다.</translation>
        </message>
        <message>
            <source>“{}” ended before it was ready.</source>
            <translation>“{}” 서버가 준비되기 전에 종료되었습니다.</translation>
        </message>
        <message>
            <source>“{}” has a quote too many in its command.</source>
            <translation>“{}”의 명령에 따옴표가 하나 더 있습니다.</translation>
        </message>
        <message>
            <source>“{}” has ended.</source>
            <translation>“{}” 서버가 종료되었습니다.</translation>
        </message>
        <message>
            <source>“{}” has neither a command nor an address.</source>
            <translation>“{}” 서버에 명령도 주소도 없습니다.</translation>
        </message>
        <message>
            <source>“{}” has no address that can be used.</source>
            <translation>“{}” 서버에 쓸 수 있는 주소가 없습니다.</translation>
        </message>
        <message>
            <source>“{}” has places to fill in: {}</source>
            <translation>“{}” 서버에 채워야 할 곳이 있습니다: {}</translation>
        </message>
        <message>
            <source>“{}” is not the name of a repository.</source>
            <translation>“{}”은(는) 저장소 이름이 아닙니다.</translation>
        </message>
        <message>
            <source>“{}” is on the internet, and only reached by https.</source>
            <translation>“{}” 서버는 인터넷에 있으며 https로만 연결합니다.</translation>
        </message>
        <message>
            <source>“{}” is reached in an older way (SSE), which Rememora doesn't speak.</source>
            <translation>“{}” 서버는 Rememora가 지원하지 않는 예전 방식(SSE)으로 연결됩니다.</translation>
        </message>
        <message>
            <source>“{}” is switched off.</source>
            <translation>“{}” 서버가 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>“{}” isn't described as an object.</source>
            <translation>“{}”이(가) 객체로 기술되어 있지 않습니다.</translation>
        </message>
        <message>
            <source>“{}” isn't the whole path of a folder.</source>
            <translation>“{}”은(는) 폴더의 전체 경로가 아닙니다.</translation>
        </message>
        <message>
            <source>“{}” needs either a command or an address.</source>
            <translation>“{}” 서버에는 명령이나 주소 중 하나가 필요합니다.</translation>
        </message>
        <message>
            <source>“{}” wants to know who asks.</source>
            <translation>“{}” 서버가 누가 요청하는지 확인하려 합니다.</translation>
        </message>
        <message>
            <source>“{}” wasn't ready in time.</source>
            <translation>“{}” 서버가 제시간에 준비되지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>%1 %2</source>
            <comment>month and year</comment>
            <translation>%2년 %1</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M월 d일</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy. M. d.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy년 M월 d일</translation>
        </message>
        <message>
            <source>today</source>
            <translation>오늘</translation>
        </message>
    </context>
    <context>
        <name>documents</name>
        <message numerus="yes">
            <source>%n can't be read</source>
            <translation>
                <numerusform>%n개는 읽을 수 없음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n documents</source>
            <translation>
                <numerusform>문서 %n개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages</source>
            <translation>
                <numerusform>%n쪽</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>이 문서에 대해 묻기</translation>
        </message>
        <message>
            <source>Ask about them</source>
            <translation>이 문서들에 대해 묻기</translation>
        </message>
        <message>
            <source>Being read</source>
            <translation>읽는 중</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <source>Compare the two…</source>
            <translation>두 문서 비교…</translation>
        </message>
        <message>
            <source>Copy the path</source>
            <translation>경로 복사</translation>
        </message>
        <message numerus="yes">
            <source>Documents: %n chosen</source>
            <translation>
                <numerusform>문서: %n개 고름</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents: all</source>
            <translation>문서: 모두</translation>
        </message>
        <message>
            <source>Documents: off</source>
            <translation>문서: 끔</translation>
        </message>
        <message>
            <source>Documents: only its own</source>
            <translation>문서: 대화의 것만</translation>
        </message>
        <message>
            <source>Don't read it now</source>
            <translation>지금 읽지 않기</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>이메일</translation>
        </message>
        <message>
            <source>File is gone</source>
            <translation>파일이 없음</translation>
        </message>
        <message>
            <source>Follow again</source>
            <translation>다시 따라가기</translation>
        </message>
        <message>
            <source>Give password…</source>
            <translation>암호 입력…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Open in its own program</source>
            <translation>해당 프로그램에서 열기</translation>
        </message>
        <message>
            <source>Pause following</source>
            <translation>따라가기 일시 중지</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>읽음</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>다시 읽기</translation>
        </message>
        <message>
            <source>Read it here, or look whether it was moved or renamed.</source>
            <translation>여기서 읽거나, 옮겨졌거나 이름이 바뀌었는지 확인하세요.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>녹음</translation>
        </message>
        <message>
            <source>Remove from your documents</source>
            <translation>문서에서 빼기</translation>
        </message>
        <message>
            <source>Show in the file manager</source>
            <translation>파일 관리자에서 보기</translation>
        </message>
        <message>
            <source>Show its documents</source>
            <translation>안의 문서 보기</translation>
        </message>
        <message>
            <source>Source code</source>
            <translation>소스 코드</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>The file isn't there any more, or no program here can show it.</source>
            <translation>파일이 더 이상 없거나, 파일을 표시할 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>What changed…</source>
            <translation>변경 내용 보기…</translation>
        </message>
        <message>
            <source>What was read of it is still in the library.</source>
            <translation>읽어 둔 내용은 라이브러리에 그대로 있습니다.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <source>file is gone</source>
            <translation>파일이 없음</translation>
        </message>
        <message>
            <source>needs a password</source>
            <translation>암호 필요</translation>
        </message>
        <message>
            <source>not read</source>
            <translation>읽지 않음</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>읽는 중</translation>
        </message>
        <message>
            <source>reading, page %1 of %2</source>
            <translation>읽는 중, %2쪽 중 %1쪽</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>wrong password</source>
            <translation>암호가 틀림</translation>
        </message>
    </context>
    <context>
        <name>duration</name>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n시간</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n분</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n초</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>After a line was lost it ends there within a minute, and this window takes it up. Else close the window that uses it.</source>
            <translation>연결이 끊긴 뒤라면 1분 안에 그쪽에서 끝나고 이 창이 이어받습니다. 아니면 그것을 쓰고 있는 창을 닫으세요.</translation>
        </message>
        <message>
            <source>Copy them there, then choose them by their path.</source>
            <translation>그곳에 복사한 뒤 경로로 선택하세요.</translation>
        </message>
        <message>
            <source>Correct the command, or install that program.</source>
            <translation>명령을 고치거나 그 프로그램을 설치하세요.</translation>
        </message>
        <message>
            <source>Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.</source>
            <translation>두 컴퓨터에 %1 버전을 설치하세요. 다른 컴퓨터가 접속할 때 인사말을 표시한다면, 명령을 실행할 때는 아무것도 표시하지 않게 하세요.</translation>
        </message>
        <message>
            <source>Is Rememora installed there? Give the whole path of its Python, or of rememora-core.</source>
            <translation>그곳에 Rememora가 설치되어 있나요? 그곳의 Python이나 rememora-core의 전체 경로를 쓰세요.</translation>
        </message>
        <message>
            <source>It is tried again by itself, at least every 30 seconds.</source>
            <translation>적어도 30초마다 자동으로 다시 시도합니다.</translation>
        </message>
        <message>
            <source>Its path is in the details, to open it there.</source>
            <translation>경로는 자세한 정보에 있으니 그곳에서 여세요.</translation>
        </message>
        <message>
            <source>Nothing answered over the command within a minute.</source>
            <translation>1분 안에 명령을 통한 응답이 없었습니다.</translation>
        </message>
        <message>
            <source>Nothing comes from %1 any more.</source>
            <translation>%1에서 더 이상 응답이 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed, there or here.</source>
            <translation>그쪽에서도 여기서도 변경된 것은 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was read or changed.</source>
            <translation>읽거나 변경된 것은 없습니다.</translation>
        </message>
        <message>
            <source>On %1, Rememora is open already.</source>
            <translation>%1에서 Rememora가 이미 열려 있습니다.</translation>
        </message>
        <message>
            <source>Rememora runs on %1, where the files of this computer aren't.</source>
            <translation>Rememora는 %1에서 실행되며, 그곳에는 이 컴퓨터의 파일이 없습니다.</translation>
        </message>
        <message>
            <source>The command ended with code %1 before anything answered.</source>
            <translation>응답이 오기 전에 명령이 코드 %1번으로 끝났습니다.</translation>
        </message>
        <message>
            <source>The command was broken off before anything answered.</source>
            <translation>응답이 오기 전에 명령이 중단되었습니다.</translation>
        </message>
        <message>
            <source>The line to %1 was lost.</source>
            <translation>%1에 대한 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <source>There is no program “%1” on this computer.</source>
            <translation>이 컴퓨터에 “%1” 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>This is on %1, and can't be shown here.</source>
            <translation>이것은 %1에 있어 여기서는 표시할 수 없습니다.</translation>
        </message>
        <message>
            <source>To put it back, run this on %1 once: %2</source>
            <translation>되돌리려면 %1에서 다음을 한 번 실행하세요: %2</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question, such as for a password.</source>
            <translation>터미널에서 시험해 보세요: 암호 같은 것을 묻지 않고 실행되어야 합니다.</translation>
        </message>
        <message>
            <source>Try it in a terminal: it has to run there without a question.</source>
            <translation>터미널에서 시험해 보세요: 아무것도 묻지 않고 실행되어야 합니다.</translation>
        </message>
        <message>
            <source>What answers over the command isn't a core of Rememora, or one of another version.</source>
            <translation>명령을 통해 응답하는 것이 Rememora의 코어가 아니거나 다른 버전의 코어입니다.</translation>
        </message>
        <message>
            <source>What the command is to run wasn't found (it ended with code %1).</source>
            <translation>명령이 실행할 것을 찾지 못했습니다(코드 %1번으로 끝남).</translation>
        </message>
        <message>
            <source>What was said is kept there, and what you are writing stays here.</source>
            <translation>지금까지 한 말은 그쪽에 보관되어 있고, 쓰고 있는 것은 여기에 남습니다.</translation>
        </message>
        <message>
            <source>the other machine</source>
            <translation>다른 컴퓨터</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>이 컴퓨터</translation>
        </message>
    </context>
    <context>
        <name>entities</name>
        <message>
            <source>Organisations</source>
            <translation>단체</translation>
        </message>
        <message>
            <source>People</source>
            <translation>사람</translation>
        </message>
        <message>
            <source>Pets</source>
            <translation>반려동물</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Things</source>
            <translation>사물</translation>
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
            <translation>%1 / %2단계</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n actions</source>
            <translation>
                <numerusform>동작 %1 / %n회</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions and %1</source>
            <comment>minutes</comment>
            <translation>
                <numerusform>동작 %n회, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>There is a plan for “%1”</source>
            <translation>“%1”의 계획이 나왔습니다</translation>
        </message>
        <message>
            <source>asks for your leave</source>
            <translation>내 허락을 기다리는 중</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>시작하는 중</translation>
        </message>
        <message>
            <source>being done…</source>
            <translation>실행 중…</translation>
        </message>
        <message>
            <source>changes something</source>
            <translation>내용을 바꿈</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>goes on in a moment</source>
            <translation>곧 계속함</translation>
        </message>
        <message>
            <source>has a plan for you to look at</source>
            <translation>계획 확인을 기다리는 중</translation>
        </message>
        <message>
            <source>its budget is used up</source>
            <translation>한도를 다 씀</translation>
        </message>
        <message>
            <source>may reach the internet</source>
            <translation>인터넷에 연결할 수 있음</translation>
        </message>
        <message>
            <source>missed</source>
            <translation>놓침</translation>
        </message>
        <message>
            <source>off</source>
            <translation>꺼짐</translation>
        </message>
        <message>
            <source>only looks</source>
            <translation>보기만 함</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>thinks of a plan</source>
            <translation>계획을 생각하는 중</translation>
        </message>
        <message>
            <source>waits: conversations and what was begun before go first</source>
            <translation>대기 중: 대화와 먼저 시작한 것이 먼저</translation>
        </message>
        <message>
            <source>waits: no model is loaded</source>
            <translation>대기 중: 불러온 모델이 없습니다</translation>
        </message>
        <message>
            <source>waits: the battery is low</source>
            <translation>대기 중: 배터리가 부족합니다</translation>
        </message>
        <message>
            <source>“%1” asks for your leave</source>
            <translation>“%1”에서 내 허락을 기다립니다</translation>
        </message>
        <message>
            <source>“%1” couldn't be finished</source>
            <translation>“%1” 심부름을 끝내지 못했습니다</translation>
        </message>
        <message>
            <source>“%1” has used up its budget</source>
            <translation>“%1” 심부름이 한도를 다 썼습니다</translation>
        </message>
        <message>
            <source>“%1” is done</source>
            <translation>“%1” 심부름이 끝났습니다</translation>
        </message>
    </context>
    <context>
        <name>features</name>
        <message>
            <source>about you</source>
            <translation>나에 대한 것</translation>
        </message>
        <message>
            <source>answers a question</source>
            <translation>질문에 답함</translation>
        </message>
        <message>
            <source>close in meaning</source>
            <translation>의미가 가까움</translation>
        </message>
        <message>
            <source>close in meaning to what came before it</source>
            <translation>앞의 말과 의미가 가까움</translation>
        </message>
        <message>
            <source>has what is asked for</source>
            <translation>물은 것이 들어 있음</translation>
        </message>
        <message>
            <source>important</source>
            <translation>중요함</translation>
        </message>
        <message>
            <source>is a memory</source>
            <translation>기억임</translation>
        </message>
        <message>
            <source>near the date in question</source>
            <translation>해당 날짜에 가까움</translation>
        </message>
        <message>
            <source>opened its conversation</source>
            <translation>대화의 첫 말</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <source>recent</source>
            <translation>최근</translation>
        </message>
        <message>
            <source>said by the one it is about</source>
            <translation>본인이 한 말</translation>
        </message>
        <message>
            <source>same conversation</source>
            <translation>같은 대화</translation>
        </message>
        <message>
            <source>same dates</source>
            <translation>같은 날짜</translation>
        </message>
        <message>
            <source>same people and things</source>
            <translation>같은 사람과 사물</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>같은 단어</translation>
        </message>
        <message>
            <source>same words beside it</source>
            <translation>앞뒤에 같은 단어</translation>
        </message>
        <message>
            <source>same words in its conversation</source>
            <translation>대화에 같은 단어</translation>
        </message>
        <message>
            <source>says when</source>
            <translation>때를 말함</translation>
        </message>
        <message>
            <source>states something</source>
            <translation>무언가를 진술함</translation>
        </message>
        <message>
            <source>tells rather than asks</source>
            <translation>묻지 않고 말함</translation>
        </message>
        <message>
            <source>useful before</source>
            <translation>전에 유용함</translation>
        </message>
        <message>
            <source>words that mean the same</source>
            <translation>뜻이 같은 단어</translation>
        </message>
        <message>
            <source>words that mean the same beside it</source>
            <translation>앞뒤에 뜻이 같은 단어</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <source>about you</source>
            <translation>나에 대해</translation>
        </message>
        <message>
            <source>event</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>habit</source>
            <translation>습관</translation>
        </message>
        <message>
            <source>health</source>
            <translation>건강</translation>
        </message>
        <message>
            <source>note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>person</source>
            <translation>사람</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>반려동물</translation>
        </message>
        <message>
            <source>place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>계획</translation>
        </message>
        <message>
            <source>preference</source>
            <translation>취향</translation>
        </message>
        <message>
            <source>way of doing</source>
            <translation>하는 방식</translation>
        </message>
        <message>
            <source>work</source>
            <translation>일</translation>
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
            <translation>픽셀 수가 더 적은 그림이나 그 일부를 선택하세요.</translation>
        </message>
        <message>
            <source>Look whether it is still there, and choose it again.</source>
            <translation>아직 있는지 확인하고 다시 선택하세요.</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>This picture is too large.</source>
            <translation>이 그림은 너무 큽니다.</translation>
        </message>
        <message>
            <source>This picture's file can't be read.</source>
            <translation>이 그림의 파일을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Your message is as it was.</source>
            <translation>메시지는 그대로입니다.</translation>
        </message>
        <message>
            <source>can't be read</source>
            <translation>읽을 수 없음</translation>
        </message>
        <message>
            <source>is being read…</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <source>with text</source>
            <translation>글자 있음</translation>
        </message>
    </context>
    <context>
        <name>places</name>
        <message>
            <source>Everywhere</source>
            <translation>모든 곳</translation>
        </message>
        <message>
            <source>Nowhere: its project was deleted</source>
            <translation>없음: 프로젝트가 삭제됨</translation>
        </message>
        <message>
            <source>Only in “%1”</source>
            <translation>“%1”에서만</translation>
        </message>
    </context>
    <context>
        <name>proofreading</name>
        <message>
            <source>Put in “%1”</source>
            <translation>“%1” 넣기</translation>
        </message>
        <message>
            <source>Take out “%1”</source>
            <translation>“%1” 빼기</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>수락함</translation>
        </message>
        <message>
            <source>not decided yet</source>
            <translation>아직 결정하지 않음</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>거부함</translation>
        </message>
        <message>
            <source>“%1” becomes “%2”</source>
            <translation>“%1” → “%2”</translation>
        </message>
    </context>
    <context>
        <name>questions</name>
        <message>
            <source>Questions about dates</source>
            <translation>날짜에 관한 질문</translation>
        </message>
        <message>
            <source>Questions about facts</source>
            <translation>사실에 관한 질문</translation>
        </message>
        <message>
            <source>Questions about likes</source>
            <translation>취향에 관한 질문</translation>
        </message>
        <message>
            <source>Questions for lists</source>
            <translation>목록을 묻는 질문</translation>
        </message>
        <message>
            <source>Small talk</source>
            <translation>잡담</translation>
        </message>
    </context>
    <context>
        <name>relations</name>
        <message>
            <source>boss</source>
            <translation>상사</translation>
        </message>
        <message>
            <source>brother</source>
            <translation>남자 형제</translation>
        </message>
        <message>
            <source>cat</source>
            <translation>고양이</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>동료</translation>
        </message>
        <message>
            <source>daughter</source>
            <translation>딸</translation>
        </message>
        <message>
            <source>dog</source>
            <translation>개</translation>
        </message>
        <message>
            <source>father</source>
            <translation>아버지</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>친구</translation>
        </message>
        <message>
            <source>husband</source>
            <translation>남편</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>어머니</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>파트너</translation>
        </message>
        <message>
            <source>sister</source>
            <translation>자매</translation>
        </message>
        <message>
            <source>son</source>
            <translation>아들</translation>
        </message>
        <message>
            <source>wife</source>
            <translation>아내</translation>
        </message>
    </context>
    <context>
        <name>reminders</name>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>매일</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>매월</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>매주</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>매년</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>월요일~금요일</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>한 번</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>나중에 다시 알림</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>미리 알림</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>타이머</translation>
        </message>
        <message>
            <source>done · %1</source>
            <translation>완료 · %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1 후</translation>
        </message>
        <message>
            <source>missed · %1</source>
            <translation>놓침 · %1</translation>
        </message>
        <message>
            <source>now · %1</source>
            <translation>지금 · %1</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>내일 %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>어제 %1</translation>
        </message>
    </context>
    <context>
        <name>reviews</name>
        <message>
            <source>On %1</source>
            <translation>%1에 묻기</translation>
        </message>
        <message>
            <source>On %1, then every month</source>
            <translation>%1에 묻고, 그 뒤로 매월</translation>
        </message>
        <message>
            <source>On %1, then every six months</source>
            <translation>%1에 묻고, 그 뒤로 6개월마다</translation>
        </message>
        <message>
            <source>On %1, then every three months</source>
            <translation>%1에 묻고, 그 뒤로 3개월마다</translation>
        </message>
        <message>
            <source>On %1, then every year</source>
            <translation>%1에 묻고, 그 뒤로 매년</translation>
        </message>
    </context>
    <context>
        <name>sources</name>
        <message>
            <source>added by you</source>
            <translation>내가 추가</translation>
        </message>
        <message>
            <source>learned automatically</source>
            <translation>자동으로 학습</translation>
        </message>
        <message>
            <source>written by the assistant</source>
            <translation>어시스턴트가 작성</translation>
        </message>
        <message>
            <source>you asked to remember it</source>
            <translation>내가 기억을 요청</translation>
        </message>
        <message>
            <source>you said how to do it</source>
            <translation>내가 방식을 알려 줌</translation>
        </message>
    </context>
    <context>
        <name>starters</name>
        <message>
            <source>Brainstorm</source>
            <translation>아이디어 내기</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of this text and change nothing else. Then list what you corrected:

{{text}}</source>
            <translation>다음 글의 맞춤법과 문법만 고치고 다른 것은 바꾸지 마세요. 그런 다음 고친 부분을 목록으로 적어 주세요.

{{글}}</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>설명</translation>
        </message>
        <message>
            <source>Explain {{what}} {{to whom|in plain words|to a ten-year-old|to an expert}}, with an example.</source>
            <translation>{{무엇}}에 대해 {{누구에게|쉬운 말로|열 살 아이에게 하듯이|전문가 수준으로}} 예를 들어 설명해 주세요.</translation>
        </message>
        <message>
            <source>Give me {{how many|ten}} different ideas for {{what}}, one line each. Begin with the least obvious.</source>
            <translation>{{무엇}}에 대한 서로 다른 아이디어를 {{개수|10개}}, 한 줄에 하나씩 적어 주세요. 가장 뜻밖의 것부터 시작하세요.</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>교정</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Summarise this text in {{how long|three sentences|one sentence|five bullet points}}:

{{text}}</source>
            <translation>다음 글을 {{길이|세 문장|한 문장|다섯 개의 글머리 항목}} 분량으로 요약해 주세요.

{{글}}</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Translate this into {{language|English}}. Keep its tone, and write nothing else:

{{text}}</source>
            <translation>다음 글을 {{언어|영어}}로 번역해 주세요. 어조는 그대로 유지하고, 번역문 외에는 아무것도 쓰지 마세요.

{{글}}</translation>
        </message>
    </context>
    <context>
        <name>steps</name>
        <message>
            <source>%1 (didn't work)</source>
            <translation>%1(실패)</translation>
        </message>
        <message>
            <source>Read earlier messages</source>
            <translation>이전 메시지 읽음</translation>
        </message>
        <message>
            <source>Read earlier messages from %1 to %2</source>
            <translation>%1부터 %2까지의 메시지 읽음</translation>
        </message>
        <message>
            <source>Saved a note</source>
            <translation>메모 저장함</translation>
        </message>
        <message>
            <source>Searched earlier messages</source>
            <translation>이전 메시지 검색함</translation>
        </message>
        <message>
            <source>Searched earlier messages for “%1”</source>
            <translation>이전 메시지에서 “%1” 검색함</translation>
        </message>
        <message>
            <source>Searched memory</source>
            <translation>기억 검색함</translation>
        </message>
        <message>
            <source>Searched memory for “%1”</source>
            <translation>기억에서 “%1” 검색함</translation>
        </message>
        <message>
            <source>Updated what it knows about you</source>
            <translation>나에 대해 아는 것을 갱신함</translation>
        </message>
        <message>
            <source>Updated what it knows of itself</source>
            <translation>스스로에 대해 아는 것을 갱신함</translation>
        </message>
        <message>
            <source>Used “%1”</source>
            <translation>“%1” 사용함</translation>
        </message>
        <message>
            <source>block</source>
            <translation>블록</translation>
        </message>
        <message>
            <source>from</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>goes on after it</source>
            <translation>이어서 계속</translation>
        </message>
        <message>
            <source>looked for</source>
            <translation>찾은 말</translation>
        </message>
        <message>
            <source>new text</source>
            <translation>새 글</translation>
        </message>
        <message>
            <source>old text</source>
            <translation>이전 글</translation>
        </message>
        <message>
            <source>page</source>
            <translation>페이지</translation>
        </message>
        <message>
            <source>text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>to</source>
            <translation>끝</translation>
        </message>
    </context>
    <context>
        <name>task labels</name>
        <message>
            <source>Broken after two days.</source>
            <translation>이틀 만에 고장 났어요.</translation>
        </message>
        <message>
            <source>Friendly and fast!</source>
            <translation>친절하고 빨라요!</translation>
        </message>
        <message>
            <source>I'm still waiting for a reply.</source>
            <translation>아직도 답변을 기다리고 있어요.</translation>
        </message>
        <message>
            <source>It arrived on Tuesday.</source>
            <translation>화요일에 도착했어요.</translation>
        </message>
        <message>
            <source>It does what it says.</source>
            <translation>설명대로예요.</translation>
        </message>
        <message>
            <source>Works perfectly, I'm delighted.</source>
            <translation>완벽하게 작동해서 아주 만족해요.</translation>
        </message>
        <message>
            <source>health</source>
            <translation>건강</translation>
        </message>
        <message>
            <source>home</source>
            <translation>집</translation>
        </message>
        <message>
            <source>money</source>
            <translation>돈</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>부정</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>중립</translation>
        </message>
        <message>
            <source>positive</source>
            <translation>긍정</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>travel</source>
            <translation>여행</translation>
        </message>
        <message>
            <source>work</source>
            <translation>일</translation>
        </message>
    </context>
    <context>
        <name>task result</name>
        <message>
            <source>%1 of %2 parts done</source>
            <translation>%2개 부분 중 %1개 완료</translation>
        </message>
        <message>
            <source>As Markdown…</source>
            <translation>Markdown으로…</translation>
        </message>
        <message>
            <source>As a Word document…</source>
            <translation>Word 문서로…</translation>
        </message>
        <message>
            <source>As a table (CSV)…</source>
            <translation>표(CSV)로…</translation>
        </message>
        <message>
            <source>As plain text…</source>
            <translation>일반 텍스트로…</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message numerus="yes">
            <source>Classified by %n labels</source>
            <translation>
                <numerusform>라벨 %n개로 분류함</numerusform>
            </translation>
        </message>
        <message>
            <source>Continued</source>
            <translation>이어 씀</translation>
        </message>
        <message>
            <source>Extracted: %1</source>
            <translation>추출함: %1</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>준비 중</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>교정함</translation>
        </message>
        <message>
            <source>Putting the parts together</source>
            <translation>부분들을 하나로 합치는 중</translation>
        </message>
        <message>
            <source>Rewritten</source>
            <translation>다시 씀</translation>
        </message>
        <message>
            <source>Rewritten: %1</source>
            <translation>다시 씀: %1</translation>
        </message>
        <message>
            <source>Summarised at length</source>
            <translation>길게 요약함</translation>
        </message>
        <message>
            <source>Summarised in a paragraph</source>
            <translation>한 문단으로 요약함</translation>
        </message>
        <message>
            <source>Summarised in points</source>
            <translation>요점으로 요약함</translation>
        </message>
        <message>
            <source>Translated into %1</source>
            <translation>번역함: %1</translation>
        </message>
        <message>
            <source>Waits: what you write in a conversation, and tasks before it, go first</source>
            <translation>대기 중: 대화에 쓴 것과 앞선 작업이 먼저입니다</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>약 %1 남음</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>자신 있게</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>격식 있게</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>친근하게</translation>
        </message>
        <message>
            <source>in plain words</source>
            <translation>쉬운 말로</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>더 길게</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>중립적으로</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>%1~%2쪽</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>더 짧게</translation>
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
                <numerusform>용어 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>A task is kept on the disk with its text, and this conversation is to leave no trace.</source>
            <translation>작업은 텍스트와 함께 디스크에 저장되는데, 이 대화는 흔적을 남기지 않습니다.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>분류</translation>
        </message>
        <message>
            <source>Continue writing</source>
            <translation>이어 쓰기</translation>
        </message>
        <message>
            <source>Corrections of spelling, grammar and punctuation. Each is yours to accept.</source>
            <translation>맞춤법, 문법, 문장 부호를 고칩니다. 받아들일지는 하나하나 직접 정합니다.</translation>
        </message>
        <message>
            <source>Couldn't be finished: %1</source>
            <translation>끝내지 못함(%1)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>템플릿 편집…</translation>
        </message>
        <message>
            <source>Examples: fast, for thousands of rows</source>
            <translation>예문으로: 빠름, 수천 행에도 적합</translation>
        </message>
        <message>
            <source>Extract to a table</source>
            <translation>표로 추출</translation>
        </message>
        <message>
            <source>Facts in rows and columns, for a spreadsheet.</source>
            <translation>사실을 행과 열로 정리하여 스프레드시트에 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Language model: understands more</source>
            <translation>언어 모델로: 더 깊이 이해</translation>
        </message>
        <message>
            <source>Long: several paragraphs</source>
            <translation>길게: 여러 문단</translation>
        </message>
        <message>
            <source>More tasks</source>
            <translation>다른 작업</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Points: a list</source>
            <translation>요점: 목록</translation>
        </message>
        <message>
            <source>Proofread</source>
            <translation>교정</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <translation>다시 쓰기</translation>
        </message>
        <message>
            <source>Short: one paragraph</source>
            <translation>짧게: 한 문단</translation>
        </message>
        <message>
            <source>Summarise</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>The continuation of “%1” is ready</source>
            <translation>“%1”의 이어 쓰기가 끝났습니다</translation>
        </message>
        <message>
            <source>The gist, with the places it rests on.</source>
            <translation>요점을 근거가 되는 곳과 함께 정리합니다.</translation>
        </message>
        <message>
            <source>The same in another tone or length, or in plain words.</source>
            <translation>같은 내용을 다른 어조나 길이로, 또는 쉬운 말로 씁니다.</translation>
        </message>
        <message>
            <source>The summary of “%1” is ready</source>
            <translation>“%1”의 요약이 끝났습니다</translation>
        </message>
        <message>
            <source>The table from “%1” is ready</source>
            <translation>“%1”에서 표를 만들었습니다</translation>
        </message>
        <message>
            <source>The translation of “%1” is ready</source>
            <translation>“%1”의 번역이 끝났습니다</translation>
        </message>
        <message>
            <source>The whole text in another language, part by part.</source>
            <translation>전체 텍스트를 부분별로 다른 언어로 옮깁니다.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>What may come next, in the same style.</source>
            <translation>같은 문체로 다음 내용을 이어 씁니다.</translation>
        </message>
        <message>
            <source>Whatever suits best</source>
            <translation>가장 알맞은 방법</translation>
        </message>
        <message>
            <source>Whatever you say, to each part of the text.</source>
            <translation>텍스트의 각 부분에 지시한 대로 합니다.</translation>
        </message>
        <message>
            <source>Which of your labels a text, or each row of a table, belongs to.</source>
            <translation>텍스트나 표의 각 행이 어느 라벨에 속하는지 가려냅니다.</translation>
        </message>
        <message>
            <source>Your own task</source>
            <translation>나만의 작업</translation>
        </message>
        <message>
            <source>Your task with “%1” is ready</source>
            <translation>“%1” 작업이 끝났습니다</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>약 %1 남음</translation>
        </message>
        <message numerus="yes">
            <source>about %n words</source>
            <translation>
                <numerusform>약 %n단어</numerusform>
            </translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the length of a text</comment>
            <translation>그대로</translation>
        </message>
        <message>
            <source>as it is</source>
            <comment>the tone of a text</comment>
            <translation>그대로</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>시작하는 중</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>confident</source>
            <translation>자신 있게</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>formal</source>
            <translation>격식 있게</translation>
        </message>
        <message>
            <source>friendly</source>
            <translation>친근하게</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>into %1</source>
            <comment>a language</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>long</source>
            <translation>길게</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>더 길게</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>중립적으로</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>pages %1 to %2</source>
            <translation>%1~%2쪽</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>points</source>
            <translation>요점</translation>
        </message>
        <message>
            <source>short</source>
            <translation>짧게</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>더 짧게</translation>
        </message>
        <message>
            <source>simpler</source>
            <translation>더 쉽게</translation>
        </message>
        <message>
            <source>waits for the task before it</source>
            <translation>대기 중: 앞선 작업 다음</translation>
        </message>
        <message>
            <source>waits: conversations go first</source>
            <translation>대기 중: 대화가 먼저</translation>
        </message>
        <message>
            <source>waits: the model couldn't be loaded</source>
            <translation>대기 중: 모델을 불러오지 못했습니다</translation>
        </message>
        <message>
            <source>waits: the model is loading</source>
            <translation>대기 중: 모델 불러오는 중</translation>
        </message>
        <message>
            <source>waits: there is no model yet</source>
            <translation>대기 중: 아직 모델이 없습니다</translation>
        </message>
        <message>
            <source>“%1” has been classified</source>
            <translation>“%1” 분류가 끝났습니다</translation>
        </message>
        <message>
            <source>“%1” has been proofread</source>
            <translation>“%1” 교정이 끝났습니다</translation>
        </message>
        <message>
            <source>“%1” has been rewritten</source>
            <translation>“%1” 다시 쓰기가 끝났습니다</translation>
        </message>
    </context>
    <context>
        <name>tools</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1분</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1초</translation>
        </message>
        <message>
            <source>Always allow</source>
            <translation>항상 허용</translation>
        </message>
        <message>
            <source>Ask each time</source>
            <translation>매번 묻기</translation>
        </message>
        <message>
            <source>Changes something on the computer it runs on.</source>
            <translation>실행되는 컴퓨터의 내용을 바꿉니다.</translation>
        </message>
        <message>
            <source>May reach the internet, and change things there or here.</source>
            <translation>인터넷에 연결해 그쪽이나 이 컴퓨터의 것을 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>사용 안 함</translation>
        </message>
        <message>
            <source>Only looks: it changes nothing, and nothing leaves the computer it runs on.</source>
            <translation>보기만 합니다: 아무것도 바꾸지 않으며, 실행되는 컴퓨터 밖으로 아무것도 나가지 않습니다.</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>didn't work</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>doesn't run</source>
            <translation>실행 안 됨</translation>
        </message>
        <message>
            <source>no</source>
            <translation>아니요</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>허용되지 않음</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>off</source>
            <translation>꺼짐</translation>
        </message>
        <message>
            <source>running</source>
            <translation>실행 중</translation>
        </message>
        <message>
            <source>running…</source>
            <translation>실행 중…</translation>
        </message>
        <message>
            <source>starting…</source>
            <translation>시작하는 중…</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>실행 취소됨</translation>
        </message>
        <message>
            <source>waits for your answer</source>
            <translation>내 답을 기다리는 중</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>예</translation>
        </message>
    </context>
    <context>
        <name>undone</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 외 %n개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is still so</source>
            <translation>%1 지금도 맞음</translation>
        </message>
        <message>
            <source>added %1</source>
            <translation>%1 추가</translation>
        </message>
        <message>
            <source>brought back %1</source>
            <translation>%1 복원</translation>
        </message>
        <message>
            <source>edited %1</source>
            <translation>%1 편집</translation>
        </message>
        <message>
            <source>forgotten %1</source>
            <translation>%1 잊기</translation>
        </message>
        <message>
            <source>merged %1</source>
            <translation>%1 합치기</translation>
        </message>
        <message>
            <source>other dates for %1</source>
            <translation>%1 날짜 변경</translation>
        </message>
        <message>
            <source>pinned %1</source>
            <translation>%1 고정</translation>
        </message>
        <message>
            <source>split %1</source>
            <translation>%1 나누기</translation>
        </message>
        <message>
            <source>unpinned %1</source>
            <translation>%1 고정 해제</translation>
        </message>
        <message>
            <source>when to ask about %1</source>
            <translation>%1 묻는 시기 변경</translation>
        </message>
        <message>
            <source>where %1 is told</source>
            <translation>%1 기억 범위 변경</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
</TS>
