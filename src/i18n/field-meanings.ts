/** What the fields of the data mean, in Japanese, by what the schemas say in English. */
import type { Lang } from '../core/model/text.ts';

export const JAPANESE_MEANINGS: Readonly<Record<string, string>> = {
  'The same thing said in both languages; both are required.': '同じ内容を両方の言語で書きます。両方とも必須です。',
  'Tags of the languages of this history, such as ["en", "ja"]: the first one lies at the root of the site, each other in a folder of its name. Left out: those of the title, in their order.':
    'この歴史の言語のタグです（["en", "ja"] など）。最初の言語はサイトの直下に、ほかはその名前のフォルダーに置かれます。省略すると、題名の言語をその順に使います。',
  'The name of the site.': 'サイトの名前です。',
  'The headline of the first page: what the history is of, and its years.':
    '最初のページの見出しです。何の歴史か、いつの歴史かを書きます。',
  'One or two sentences below it.': '見出しの下に載る一、二文です。',
  'Under the icon of the site on a device; about twelve letters.':
    '端末に追加したとき、アイコンの下に出る名前です。12文字ほどにします。',
  'The data release, year and number.': 'データの版です。年と番号で書きます。',
  'The releases that are kept, the first one first. Written by `npm run release-data`.':
    '保存されている版です。古い順に並びます。`npm run release-data` が書き込みます。',
  'The data release; its data are kept in data/releases/.':
    'データの版です。そのデータは data/releases/ に保存されます。',
  'The day on which it was cut.': '版を切った日です。',
  'SHA-256 of the kept file, by which a later alteration is noticed.':
    '保存したファイルのSHA-256です。あとから書き換えられると、これで分かります。',
  'Where the timeline begins: a day, a year such as "1957" or "-3299" (3300 BCE), or a time of day.':
    '年表の始まりです。日、年（"1957"、"-3299"（紀元前3300年）など）、または時刻で書きます。',
  'Where it ends; a year, a day or a minute counts as a whole.':
    '年表の終わりです。年、日、分のいずれで書いても、その終わりまでを含みます。',
  'What the events are gathered under. Left out: as the length of the time needs it.':
    '出来事をまとめる単位です。省略すると、期間の長さに応じて決まります。',
  'Tiers of membership, the highest first. Left out: any tier may be written, and none is above another.':
    '会員の等級です。高い順に並べます。省略すると、どんな等級でも書け、上下の区別はありません。',
  'Up to so many events each has a page of its own; of more, those of a month share one. Left out: 2000.':
    '出来事がこの件数までなら、一件ずつ専用のページを持ちます。超えると、同じ月の出来事が一つのページにまとまります。省略すると2000です。',
  'Set where the site also explains the tool that it is made with. Left out: it does not.':
    'サイトを作る道具の説明も載せるときに書きます。省略すると載せません。',
  'Permanent name of the record; part of its address. Lower-case letters, digits, hyphens.':
    'レコードの変わらない名前で、アドレスの一部になります。英小文字、数字、ハイフンで書きます。',
  'As it stands in the middle of a sentence.': '文の途中に置くときの形で書きます。',
  'A band of lanes.': 'レーンをまとめる帯です。',
  'A name of at most 14 characters for the strip.': '帯状の年表に載せる、14文字までの短い名前です。',
  'A colour of the palette, 0–9.': '配色の番号です（0〜9）。',
  'A kind of event.': '出来事の種類です。',
  'The mark on the timeline.': '年表に描く印です。',
  'What a company is that did such a thing, as a heading: "Host", "Donor". Left out: it is only concerned.':
    'この種の出来事を行った組織の立場を、見出しの形で書きます（「主催者」「寄贈元」など）。省略すると、関わっただけとみなします。',
  'Types of effect of which an event of this kind should have one; a stage at which lines stop is an end.':
    'この種の出来事が一つは持つはずの変化の種類です。線が終わる段階への移行は「終了」とみなします。',
  'A step of maturity.': '成熟の段階です。',
  'Height of the lifeline in pixels.': '線の太さです（ピクセル）。',
  'True where the lifeline stops at this stage.': 'この段階で線が終わるときにtrueとします。',
  'Something that is made, sold, agreed or held.': '作られ、売られ、取り決められ、催されるものです。',
  'What sort of thing it is.': 'どのようなものかを示します。',
  'A foundation grants stages and takes members.': '財団（foundation）は、段階を認定し、会員を受け入れます。',
  'Other spellings and names that a reader may search for, in any language.':
    '読者が検索しそうな別の表記や名前です。言語は問いません。',
  'Id of a record in data/themes.json: the band that it lies in.': '属する帯の、data/themes.json でのidです。',
  'Id of the project or company on whose lane it is drawn, if it has none of its own.':
    '自分のレーンを持たないとき、どのプロジェクトまたは企業のレーンに描くかをidで示します。',
  'One sentence in own words: what it is.': 'それが何かを、自分の言葉で一文で書きます。',
  'An organisation.': '組織です。',
  'One happening, at a time or over an extent.': '一つの出来事です。ある時点のことも、期間にわたることもあります。',
  'EDTF, levels 0 and 1: 1969-07-20T20:17Z (UTC), 2015-07-21, 2015-07, 2014-22 (summer), 2013, 197X, 18XX, -0043 (44 BCE), ~ about, ? unsure, A/B from A to B, ../B or A/.. open.':
    'EDTFの水準0と1で書きます。1969-07-20T20:17Z（協定世界時）、2015-07-21、2015-07、2014-22（夏）、2013、197X（年代）、18XX（世紀）、-0043（紀元前44年）、~（ごろ）、?（不確か）、A/B（AからBまで）、../B や A/..（端が開いた期間）。',
  'Id of a record in data/kinds.json.': 'data/kinds.json のレコードのidです。',
  '3: a turning point; 2: part of the story; 1: part of the record.':
    '3は転機、2は流れをつくった出来事、1は記録として残す出来事です。',
  'What stands on the timeline: at most 32 characters, without the name of the lane.':
    '年表に載せる語です。32文字までで、レーンの名前は含めません。',
  'A headline: who did what, in the present tense.':
    '見出しです。誰が何をしたかを書きます（英語は現在形、日本語は体言止め）。',
  'One to three sentences in own words: what happened and why it mattered.':
    '何が起こり、なぜ重要だったかを、自分の言葉で一〜三文で書きます。',
  'Companies and foundations that took part.': '関わった企業と財団です。',
  'Those of its companies who did it, where the others are only concerned. Left out: all of them.':
    '行った側と関わっただけの側があるとき、行った側の企業を挙げます。省略すると全社とみなします。',
  'Projects, products, standards and conferences concerned.': '対象のプロジェクト、製品、標準、カンファレンスです。',
  'What changed by it; an empty list where nothing did.': 'この出来事で変わったことです。なければ空の一覧にします。',
  'It came into being.': '始まったことを示します。',
  'The project or company that this effect changes.': 'この変化の対象となるプロジェクトまたは企業です。',
  'It came to its end.': '終わったことを示します。',
  'A project reached a stage of maturity.': 'プロジェクトが成熟の段階に達したことを示します。',
  'Id of a record in data/stages.json.': 'data/stages.json のレコードのidです。',
  'The foundation that grants the stage.': '段階を認定した財団です。',
  'A company joined a foundation, changed its tier, or left.':
    '企業が財団に加わった、等級を変えた、または抜けたことを示します。',
  'The foundation.': '財団です。',
  'Id of a tier in data/site.json; "member" where the tier is not known; null: it left.':
    'data/site.json の等級のidです。等級が分からなければ "member"、抜けたときはnullとします。',
  'A company or product changed hands.': '企業または製品の所有者が変わったことを示します。',
  'The new owner; null: none.': '新しい所有者です。いなければnullとします。',
  'It took a new name.': '名前が変わったことを示します。',
  'The new name.': '新しい名前です。',
  'The name until then, where it is not the name of the record.':
    'それまでの名前です。レコードの名前と違うときに書きます。',
  'Several became one. Add "ended" effects for those that stopped.':
    '複数のものが一つになったことを示します。終わったものには "ended" も加えます。',
  'What they merged into.': '統合後のものです。',
  'What merged.': '統合されたものです。',
  'It grew out of another: code, people or design handed down.':
    'ほかのものから生まれたことを示します。コード、人、設計のいずれかが受け継がれています。',
  'The descendant.': '受け継いだ側です。',
  'What it grew out of.': '元になったものです。',
  'It published a version.': 'バージョンを公開したことを示します。',
  'The version, as its makers write it.': 'バージョンを、作り手の表記どおりに書きます。',
  'What the fact rests on: at least one source.': '事実の根拠です。出典が一つ以上必要です。',
  'Id of a record in data/sources/.': 'data/sources/ のレコードのidです。',
  'Where in the source: a tag, a path, a paragraph, a table row.':
    '出典の中の場所です。タグ、パス、段落、表の行などを書きます。',
  'Where sources differ: who says what, and why one is preferred.':
    '出典が食い違うときに、どれが何を述べ、なぜ一方を採るかを書きます。',
  'What is disputed, as a short question.': '何が争点かを、短い問いの形で書きます。',
  'The sides, at least two.': '食い違うそれぞれの説です。二つ以上必要です。',
  'What these sources say, in own words.': 'これらの出典が述べていることを、自分の言葉で書きます。',
  'The date they give, if the disagreement is about a date.': '日付をめぐる食い違いのとき、その説の日付を書きます。',
  'Set on the one claim that the record follows, if it follows one.':
    '記録が採る説に一つだけ付けます。採る説がなければ付けません。',
  'Which side the record takes, and why.': '記録がどの説を、なぜ採るかを書きます。',
  'How sure the verdict is.': '判断の確かさです。',
  'A CSL-JSON item.': 'CSL-JSONの一項目です。',
  'The CSL type.': 'CSLの種別です。',
  'The title, in the language of the source.': '題名を、出典の言語で書きます。',
  'Title of the work that this one translates.': '翻訳元の著作の題名です。',
  'Who wrote it: people by family and given name, organisations by "literal".':
    '著者です。人は姓（family）と名（given）で、団体は "literal" で書きます。',
  'The name, as one piece.': '名前を一続きで書きます。',
  'One list of the year, the month and the day.': '年、月、日を一つの一覧に並べます。',
  'Who translated it.': '訳者です。',
  'Who published it.': '発行元です。',
  'The newspaper, journal, book or site that it stands in.': '掲載された新聞、雑誌、書籍、サイトです。',
  'When it came out: year, month and day as numbers, as many as are known.':
    '発行された時です。年、月、日を数値で、分かるところまで書きます。',
  'The language that it is written in, in two letters.': '書かれている言語を、2文字の記号で示します。',
  'Only an address that is known; never a guessed one.': '確かめたアドレスだけを書きます。推測では書きません。',
  'What a reader should know of it.': '読者に伝えておきたいことです。',
  'Figures over time.': '時とともに変わる数値です。',
  'What is counted, as the title of a chart.': '何を数えたかを、図の題名の形で書きます。',
  'What one is: commits, members, dollars.': '数える単位です（コミット、会員、ドルなど）。',
  'How it was counted, and what the count leaves out.': '数え方と、数に含めていないものです。',
  'What a company is that has a line in it, as a heading on its page: "Contributor".':
    '線を持つ企業の立場を、その企業のページの見出しの形で書きます（「貢献者」など）。',
  'The day or time up to which the figures hold.': 'いつの時点までの数値かを示します。',
  'Names of the lines that are neither a project nor a company, by key.':
    'プロジェクトでも企業でもない線の名前を、キーごとに書きます。',
  'Line by line, each in order of time.': '線ごとに、時の順に並べます。',
  'When the figure holds; for a count over some time, that time: 2015-06, 2018-01-01/2018-11-16.':
    '数値の時点です。期間を通じて数えたものは、その期間を書きます（2015-06、2018-01-01/2018-11-16）。',
  'The figure, in the unit of the series.': '数値です。単位は系列の単位です。',
  'The line that the point lies on: id of a project or company, or a key of "names".':
    '点が属する線です。プロジェクトか企業のid、または "names" のキーで示します。',
  'How the source hedges the figure.': '出典が数値に添えている限定です（約、以上など）。',
  'The version that the figure is of.': '数値が指すバージョンです。',
  'What the figure is of, where date and line do not say it: a place, a round.':
    '日付と線だけでは分からないとき、何の数値かを書きます（開催地、調達の回など）。',
  'Id of the event that the figure belongs to.': '数値に対応する出来事のidです。',
  'One chart, with a page of its own.': '一つの図です。専用のページを持ちます。',
  'lines, areas, bars, dots and rhythm draw a series: its lines over time, its lines stacked, a bar for each point, a dot for each point, a stroke for each point in a row for each line. The others are folded from the events: spans from the first stage to a later one, kinds of event by quarter, grid of companies by year, tree of descent.':
    'lines、areas、bars、dots、rhythmは系列を描きます。順に、線の推移、積み重ねた線、点ごとの棒、点ごとの印、線ごとの行に並ぶ点ごとの短い線です。ほかは出来事から求めます。spansは最初の段階から後の段階までの期間、kindsは四半期ごとの出来事の種類、gridは企業と年の表、treeは系譜です。',
  'What is shown, as a heading in lists.': '何を示す図かを、一覧の見出しの形で書きます。',
  'What the chart shows, in one sentence: its headline. {measure column} stands for a figure counted from its table, such as {max ships} or {year-max ships}.':
    '図から分かることを一文で書きます。図の見出しになります。{measure column} の部分には、図の表から求めた数値が入ります（{max ships}、{year-max ships} など）。',
  'How it was counted, where the series does not say it.': '系列に書いていないとき、数え方を書きます。',
  'Id of a record in data/series/.': 'data/series/ のレコードのidです。',
  'The lines to show, in order; all of the series if left out.':
    '示す線を順に挙げます。省略すると系列のすべての線を示します。',
  'Lines, rows or columns in the strong colour; the others are grey.':
    '強い色で描く線、行、列です。ほかは灰色になります。',
  'Events that are marked on the chart, with links to them.': '図に印とリンクを付ける出来事です。',
  'Id of the event.': '出来事のidです。',
  'What stands on the chart: a few words.': '図に載せる短い語です。',
  'How heights grow; linear if left out.': '高さの目盛りです。省略すると線形です。',
  'The foundation whose stages are meant.': '段階を認定する財団です。',
  'Id of the stage at which a span ends.': '期間の終わりとする段階のidです。',
  'How many rows there are at most.': '行の最大数です。',
  'An id that was published, and the one that stands in its place.': '公開したことのあるidと、それに代わるidです。',
  'The sort of record.': 'レコードの種別です。',
  'The id that was published and is no longer in use.': '公開したものの、今は使っていないidです。',
  'Id of the record, of the same sort, to which its addresses lead now.':
    '元のアドレスから導く先の、同じ種別のレコードのidです。',
};

/** What a field means, in a language; in English where the Japanese does not say it yet, which a test does not let pass. */
export function meaningIn(meaning: string, lang: Lang): string {
  return lang === 'ja' ? (JAPANESE_MEANINGS[meaning] ?? meaning) : meaning;
}
