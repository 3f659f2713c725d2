using System.Globalization;
using EsgReportGen.Foundation.Globalization.NumberWords;

namespace EsgReportGen.Foundation.Tests.Globalization;

/// <summary>Numbers in words, for each language: what is one, with its value, and what only looks like one.</summary>
public sealed class SpelledNumbersTests
{
    [Theory]
    [InlineData("en", "two", "2")]
    [InlineData("en", "Seven", "7")]
    [InlineData("en", "twenty-one", "21")]
    [InlineData("en", "two hundred and five", "205")]
    [InlineData("en", "three million two hundred thousand", "3200000")]
    [InlineData("en", "one million", "1000000")]
    [InlineData("en", "two thirds", "0.6666666666666666666666666667")]
    [InlineData("en", "twice", "2")]
    [InlineData("en", "threefold", "3")]
    [InlineData("en", "doubled", "2")]
    [InlineData("en", "half", "0.5")]
    [InlineData("en", "dozens", "")]
    [InlineData("en", "zero", "0")]
    [InlineData("de", "zwei", "2")]
    [InlineData("de", "einundzwanzig", "21")]
    [InlineData("de", "zweihundertfünfunddreißig", "235")]
    [InlineData("de", "dreitausend", "3000")]
    [InlineData("de", "eine Million", "1000000")]
    [InlineData("de", "ein Drittel", "0.3333333333333333333333333333")]
    [InlineData("de", "dreimal", "3")]
    [InlineData("de", "Hälfte", "0.5")]
    [InlineData("fr", "vingt et un", "21")]
    [InlineData("fr", "quatre-vingt-dix-sept", "97")]
    [InlineData("fr", "soixante-douze", "72")]
    [InlineData("fr", "deux cents", "200")]
    [InlineData("fr", "deux millions", "2000000")]
    [InlineData("fr", "neuf sites", "9")]
    [InlineData("fr", "un tiers des", "0.3333333333333333333333333333")]
    [InlineData("es", "treinta y cinco", "35")]
    [InlineData("es", "doscientos mil", "200000")]
    [InlineData("es", "once", "11")]
    [InlineData("it", "ventuno", "21")]
    [InlineData("it", "duecentotrentacinque", "235")]
    [InlineData("it", "sei siti", "6")]
    [InlineData("it", "tremila", "3000")]
    [InlineData("pt", "vinte e um", "21")]
    [InlineData("pt", "dois milhões", "2000000")]
    [InlineData("nl", "eenentwintig", "21")]
    [InlineData("nl", "tweeëntwintig", "22")]
    [InlineData("nl", "tweehonderd", "200")]
    [InlineData("nl", "helft", "0.5")]
    [InlineData("sv", "tjugoett", "21")]
    [InlineData("sv", "tvåhundra", "200")]
    [InlineData("sv", "två tredjedelar", "0.6666666666666666666666666667")]
    [InlineData("zh", "二十", "20")]
    [InlineData("zh", "三座", "3")]
    [InlineData("zh", "两个", "2")]
    [InlineData("zh", "三成", "0.3")]
    [InlineData("zh", "三千二百万吨", "32000000")]
    [InlineData("zh", "一半", "0.5")]
    [InlineData("ja", "三割", "0.3")]
    [InlineData("ja", "二十五", "25")]
    [InlineData("ja", "三つ", "3")]
    [InlineData("ko", "다섯", "5")]
    [InlineData("ko", "두 개", "2")]
    [InlineData("ko", "이십오", "25")]
    [InlineData("ko", "절반", "0.5")]
    public void Read_NumberInWords_GivesItsValue(string language, string text, string value)
    {
        var phrase = SpelledNumbers.Of(language).Read(text, 0);

        Assert.NotNull(phrase);
        Assert.Equal(value, phrase.Value.Value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
    }

    [Theory]
    [InlineData("en", "one site")]
    [InlineData("en", "first")]
    [InlineData("en", "second half", 7)]
    [InlineData("en", "third parties")]
    [InlineData("en", "quarter")]
    [InlineData("en", "double materiality")]
    [InlineData("en", "net zero", 4)]
    [InlineData("en", "million tonnes")]
    [InlineData("en", "thousand")]
    [InlineData("en", "tenant")]
    [InlineData("en", "often")]
    [InlineData("de", "eine Anlage")]
    [InlineData("de", "achten")]
    [InlineData("de", "Achtung")]
    [InlineData("de", "einfach")]
    [InlineData("de", "einmal")]
    [InlineData("de", "doppelte Wesentlichkeit")]
    [InlineData("de", "Million Euro")]
    [InlineData("de", "dreist")]
    [InlineData("fr", "une usine")]
    [InlineData("fr", "tiers")]
    [InlineData("fr", "neuf et moderne")]
    [InlineData("fr", "pour cent", 5)]
    [InlineData("es", "por ciento", 4)]
    [InlineData("es", "una planta")]
    [InlineData("it", "per cento", 4)]
    [InlineData("it", "sei il")]
    [InlineData("pt", "por cento", 4)]
    [InlineData("pt", "uma fábrica")]
    [InlineData("nl", "een fabriek")]
    [InlineData("nl", "achter")]
    [InlineData("nl", "vieren")]
    [InlineData("sv", "en fabrik")]
    [InlineData("sv", "femma")]
    [InlineData("zh", "一个")]
    [InlineData("zh", "四川省")]
    [InlineData("zh", "十分重要")]
    [InlineData("zh", "第三方", 1)]
    [InlineData("zh", "万一")]
    [InlineData("ja", "二酸化炭素")]
    [InlineData("ja", "三菱")]
    [InlineData("ja", "一人")]
    [InlineData("ja", "第三者", 1)]
    [InlineData("ko", "한 곳")]
    [InlineData("ko", "세금")]
    [InlineData("ko", "조사")]
    [InlineData("ko", "네트워크")]
    public void Read_OrdinaryWord_IsNoNumber(string language, string text, int start = 0) =>
        Assert.Null(SpelledNumbers.Of(language).Read(text, start));

    [Theory]
    [InlineData("en", "two sites", 3)]
    [InlineData("en", "twenty and more", 6)]
    [InlineData("en", "two and three", 3)]
    [InlineData("fr", "deux et trois", 4)]
    [InlineData("de", "zwei Anlagen", 4)]
    [InlineData("zh", "二十座", 2)]
    public void Read_NumberBeforeOtherWords_EndsAtThem(string language, string text, int length) =>
        Assert.Equal(length, SpelledNumbers.Of(language).Read(text, 0)!.Value.Length);

    [Fact]
    public void Of_LanguageWithoutTable_FindsNothing() => Assert.Null(SpelledNumbers.Of("xx").Read("two", 0));

    [Fact]
    public void Read_MillionNumberWords_Ends()
    {
        var text = string.Concat(System.Linq.Enumerable.Repeat("hundred million ", 60_000));

        Assert.True(SpelledNumbers.Of("en").Read("two " + text, 0)!.Value.Length < 400);
    }
}
