"""What recall must find, and when it must stay silent, in Chinese, Japanese and Korean."""

from __future__ import annotations

# (what the user said in an earlier conversation, the message that must bring it back): they share words, whatever particles
# and endings these have.
BY_WORDS = (
    ("私は犬を飼っています。", "私の犬は何歳ですか？"),
    ("犬の名前はビスケットです。", "私の犬の名前は？"),
    ("ピーナッツのアレルギーがあります。", "私は何のアレルギーですか？"),
    ("妹のクララが六月十二日に来ます。", "妹はいつ来ますか？"),
    ("好きな果物はりんごです。", "果物は何が好きですか？"),
    ("歯医者の予約は火曜日の十時です。", "歯医者の予約はいつ？"),
    ("저는 강아지를 키워요.", "우리 강아지한테 뭘 먹일까?"),
    ("강아지 이름은 비스킷이에요.", "제 강아지 이름이 뭐예요?"),
    ("저는 땅콩 알레르기가 있어요.", "무슨 알레르기가 있나요?"),
    ("여동생 클라라가 6월 12일에 와요.", "여동생은 언제 와요?"),
    ("작년부터 병원에서 일하고 있어요.", "저는 어느 병원에서 일해요?"),
    ("제가 좋아하는 과일은 사과예요.", "좋아하는 과일이 뭐예요?"),
    ("매일 저녁 첼로를 연습해요.", "첼로는 언제 연습해요?"),
    ("치과 예약은 화요일 열 시예요.", "치과 예약이 언제예요?"),
    ("我养了一只叫豆豆的狗。", "我的狗叫什么名字？"),
    ("我对花生过敏。", "我对什么过敏？"),
    ("我妹妹克拉拉六月十二日来看我。", "我妹妹什么时候来？"),
    ("我在一家医院当护士。", "我在哪家医院工作？"),
)  # fmt: skip

# Words are all there is: whose life the question is about is left unsaid, and to the multilingual encoder these questions are
# not near enough to be about it for sure.
BY_WORDS_ALONE = (
    ("去年の春から病院で働いています。", "どこで働いていますか？"),
    ("毎晩チェロを練習しています。", "チェロはいつ練習していますか？"),
)

# They share the meaning and hardly a word, within a language and across.
BY_MEANING = (
    ("ピーナッツのアレルギーがあります。", "私が食べてはいけないものは？"),
    ("去年の春、ポルトに引っ越しました。", "私は今どこに住んでいますか？"),
    ("毎晩チェロを練習しています。", "私はどんな楽器を弾きますか？"),
    ("저는 땅콩 알레르기가 있어요.", "제가 먹으면 안 되는 음식이 뭐예요?"),
    ("작년 봄에 포르투로 이사했어요.", "제가 이사한 곳이 어디예요?"),
    ("매일 저녁 첼로를 연습해요.", "저는 어떤 악기를 연주해요?"),
    ("我每天晚上都练大提琴。", "我会演奏什么乐器？"),
    ("去年春天我搬到了波尔图。", "我现在住在哪里？"),
    ("ピーナッツのアレルギーがあります。", "What am I allergic to?"),
    ("犬の名前はビスケットです。", "What's my dog's name?"),
    ("妹のクララが六月十二日に来ます。", "When does my sister come?"),
    ("저는 땅콩 알레르기가 있어요.", "What am I allergic to?"),
    ("강아지 이름은 비스킷이에요.", "What's my dog's name?"),
    ("我养了一只叫豆豆的狗。", "What's my dog's name?"),
    ("My dog is called Bruno, he's a beagle.", "我的狗叫什么名字？"),
    ("I'm allergic to peanuts.", "私は何のアレルギーですか？"),
    ("My car is an old Volvo V70.", "제 차가 뭐예요?"),
)  # fmt: skip

OTHER = (
    "京都の紅葉はいつが見頃ですか。", "この文章を英語に訳してください。", "東京の天気を教えて。", "簡単なカレーの作り方は？",
    "서울 날씨가 어때요?", "이 문장을 영어로 번역해 줘.", "김치찌개는 어떻게 만들어요?", "한국의 수도는 어디예요?",
    "北京今天天气怎么样？", "请把这句话翻译成英文。", "红烧肉怎么做？", "中国的首都在哪里？",
    "What is the capital of Portugal?", "How do I make pancakes?",
)  # fmt: skip

SILENT = (
    "こんにちは", "ありがとうございます！", "おはようございます", "了解です", "안녕하세요", "감사합니다!", "좋은 아침이에요", "네",
    "フランスの首都はどこですか？", "프랑스의 수도는 어디예요?", "法国的首都在哪里？",
    "Pythonで文字列を逆にする関数を書いて。", "파이썬으로 문자열을 뒤집는 함수를 작성해 줘.",
)  # fmt: skip
