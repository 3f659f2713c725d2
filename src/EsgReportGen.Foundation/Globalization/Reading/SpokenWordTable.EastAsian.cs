using static EsgReportGen.Foundation.Globalization.Reading.SpokenWords;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <content>Chinese (simplified and traditional), Japanese, Korean.</content>
internal static partial class SpokenWordTable
{
    private static SpokenWords Chinese { get; } = new()
    {
        Up = List("增长|增長|增加|上升|提高|提升|上涨|上漲|增幅|增至|升至|多了|更多|更高|高出|高于|高於"),
        Down = List("下降|减少|減少|降低|下跌|下滑|降幅|减至|減至|降至|减排|減排|削减|削減|缩减|縮減|少了|更少|更低|低出|低于|低於"),
        Unchanged = List("不变|不變|持平|没有变化|沒有變化"),
        Mixed = List("有升有降|起伏|波动|波動"),
        None = List("没有|沒有|未发生|未發生|无|無|零"),
        Negations = List("没有|沒有|并未|並未|未能|未曾|未有"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "超过|超過|逾|多于|多於|大于|大於|高于|高於|>"),
            (StatedQualifier.LessThan, "少于|少於|低于|低於|小于|小於|不足|不到|<"),
            (StatedQualifier.AtLeast, "至少|不少于|不少於|不低于|不低於|≥"),
            (StatedQualifier.AtMost, "至多|最多|不超过|不超過|≤"),
            (StatedQualifier.Nearly, "接近|近|将近|將近"),
            (StatedQualifier.About, "约|約|大约|大約|约为|約為|大概|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "以上"), (StatedQualifier.AtMost, "以下"), (StatedQualifier.About, "左右|上下"), (StatedQualifier.MoreThan, "多")),
        Percent = List("%"),
        PercentBefore = List("百分之"),
        Points = List("个百分点|個百分點|百分点|百分點|%点"),
        Units = Codes(
            "公吨=t|公噸=t|吨二氧化碳当量=tCO2e|噸二氧化碳當量=tCO2e|吨=t|噸=t|千克=kg|公斤=kg|千瓦时=kWh|千瓦時=kWh|度=kWh|兆瓦时=MWh|兆瓦時=MWh|吉瓦时=GWh|吉瓦時=GWh|兆瓦=MW|吉焦=GJ|升=L|"
            + "立方米=m3|平方米=m2|公顷=ha|公頃=ha|公里=km|千米=km|小时=h|小時=h|人=person"),
    };

    private static SpokenWords Japanese { get; } = new()
    {
        Up = List("増加|増え|増した|増大|上昇|伸び|伸長|成長|向上|拡大|多く|高く|高い|上回"),
        Down = List("減少|減り|減っ|低下|下落|削減|縮小|減らし|少なく|低く|低い|下回"),
        Unchanged = List("横ばい|変わらず|変化なし|同じ"),
        Mixed = List("増減|上下し|変動し"),
        None = List("なし|無し|ありません|なかった|ない|ゼロ"),
        Negations = List("ません|なかった|ない"),
        Before = Meanings(
            (StatedQualifier.AtLeast, "少なくとも|最低|≥"),
            (StatedQualifier.AtMost, "最大|多くとも|≤"),
            (StatedQualifier.Nearly, "ほぼ|もう少しで"),
            (StatedQualifier.About, "約|およそ|おおよそ|概ね|~|≈"),
            (StatedQualifier.MoreThan, ">"),
            (StatedQualifier.LessThan, "<")),
        After = Meanings(
            (StatedQualifier.AtLeast, "以上"), (StatedQualifier.AtMost, "以下"), (StatedQualifier.MoreThan, "超|を超え|を上回"), (StatedQualifier.LessThan, "未満|を下回"), (StatedQualifier.About, "程度|前後|ほど"),
            (StatedQualifier.Nearly, "近く|弱"), (StatedQualifier.JustOver, "強")),
        Percent = List("%|パーセント"),
        Points = List("%ポイント|パーセントポイント|ポイント"),
        Units = Codes("トン=t|キログラム=kg|キロワット時=kWh|メガワット時=MWh|ギガワット時=GWh|メガワット=MW|リットル=L|立方メートル=m3|平方メートル=m2|ヘクタール=ha|キロメートル=km|時間=h|人=person"),
    };

    private static SpokenWords Korean { get; } = new()
    {
        Up = List("증가|늘어|늘었|상승|성장|확대|높아|높은|많은|올랐|향상"),
        Down = List("감소|줄어|줄었|줄인|하락|감축|축소|낮아|낮은|적은|내렸|저감|절감"),
        Unchanged = List("변동 없|변함없|동일"),
        Mixed = List("등락|오르내|증감"),
        None = List("없|전무|제로"),
        Negations = List("않|못했|못한"),
        Before = Meanings(
            (StatedQualifier.AtLeast, "최소|적어도|≥"),
            (StatedQualifier.AtMost, "최대|많아야|≤"),
            (StatedQualifier.Nearly, "거의"),
            (StatedQualifier.About, "약|대략|~|≈"),
            (StatedQualifier.MoreThan, ">"),
            (StatedQualifier.LessThan, "<")),
        After = Meanings(
            (StatedQualifier.AtLeast, "이상"), (StatedQualifier.AtMost, "이하"), (StatedQualifier.MoreThan, "초과|넘게|을 넘|를 넘"), (StatedQualifier.LessThan, "미만"), (StatedQualifier.About, "정도|가량|내외"),
            (StatedQualifier.Nearly, "가까이")),
        Percent = List("%|퍼센트|프로"),
        Points = List("%포인트|%p|퍼센트포인트|포인트"),
        Units = Codes("톤=t|킬로그램=kg|킬로와트시=kWh|메가와트시=MWh|기가와트시=GWh|메가와트=MW|리터=L|세제곱미터=m3|입방미터=m3|제곱미터=m2|헥타르=ha|킬로미터=km|시간=h|명=person"),
    };
}
