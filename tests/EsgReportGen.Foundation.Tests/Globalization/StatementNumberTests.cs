using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Globalization.Reading;

namespace EsgReportGen.Foundation.Tests.Globalization;

/// <summary>What is read of the number words of each language in a text that is about numbers.</summary>
public sealed class StatementNumberTests
{
    [Theory]
    [InlineData("zh", StatedKind.Amount, "两=2|兩=2|二=2|三=3|四=4|五=5|六=6|七=7|八=8|九=9|十=10")]
    [InlineData("zh", StatedKind.Fraction, "一半=1/2|半数=1/2|三分之一=1/3|三分之二=2/3|四分之一=1/4|四分之三=3/4|五分之一=1/5|十分之一=1/10")]
    [InlineData("zh", StatedKind.Multiple, "翻了一番=2|翻一番=2|翻番=2|翻倍=2|倍增=2|减半=0.5|減半=0.5")]
    [InlineData("ja", StatedKind.Amount, "二つ=2|三つ=3|四つ=4|五つ=5|六つ=6|七つ=7|八つ=8|九つ=9|十=10")]
    [InlineData("ja", StatedKind.Fraction, "半分=1/2|三分の一=1/3|三分の二=2/3|四分の一=1/4|四分の三=3/4|五分の一=1/5|十分の一=1/10|百分の一=1/100")]
    [InlineData("ja", StatedKind.Multiple, "倍増=2|二倍=2|半減=0.5")]
    [InlineData("ko", StatedKind.Amount, "두 =2|세 =3|네 =4|다섯=5|여섯=6|일곱=7|여덟=8|아홉=9|열 =10")]
    [InlineData("ko", StatedKind.Fraction, "절반=1/2|3분의 1=1/3|4분의 1=1/4|10분의 1=1/10")]
    [InlineData("ko", StatedKind.Multiple, "두 배=2|배로=2|절반으로=0.5")]
    [InlineData("de", StatedKind.Amount, "zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11|zwölf=12|zwanzig=20|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90")]
    [InlineData("de", StatedKind.Fraction, "die hälfte=1/2|der hälfte=1/2|hälfte=1/2|ein drittel=1/3|drittel=1/3|zwei drittel=2/3|ein viertel=1/4|viertel=1/4|drei viertel=3/4|ein fünftel=1/5|fünftel=1/5|zwei fünftel=2/5|ein sechstel=1/6|ein achtel=1/8|ein zehntel=1/10|zehntel=1/10|ein zwanzigstel=1/20|ein hundertstel=1/100")]
    [InlineData("de", StatedKind.Multiple, "verdoppelt=2|verdoppelte=2|verdoppelten=2|verdoppelung=2|verdopplung=2|verdreifacht=3|verdreifachte=3|verdreifachten=3|vervierfacht=4|verzehnfacht=10|halbiert=0.5|halbierte=0.5|halbierten=0.5|halbierung=0.5")]
    [InlineData("nl", StatedKind.Amount, "twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|elf=11|twaalf=12|twintig=20|dertig=30|veertig=40|vijftig=50")]
    [InlineData("nl", StatedKind.Fraction, "de helft=1/2|helft=1/2|een derde=1/3|twee derde=2/3|een kwart=1/4|drie kwart=3/4|een vijfde=1/5|een tiende=1/10|een twintigste=1/20|een honderdste=1/100")]
    [InlineData("nl", StatedKind.Multiple, "verdubbeld=2|verdubbelde=2|verdubbelden=2|verdubbeling=2|verdrievoudigd=3|verdrievoudigde=3|gehalveerd=0.5|halveerde=0.5|halvering=0.5")]
    [InlineData("sv", StatedKind.Amount, "två=2|tre=3|fyra=4|fem=5|sex=6|sju=7|åtta=8|nio=9|tio=10|elva=11|tolv=12|tjugo=20|trettio=30|fyrtio=40|femtio=50")]
    [InlineData("sv", StatedKind.Fraction, "hälften=1/2|en tredjedel=1/3|två tredjedelar=2/3|en fjärdedel=1/4|tre fjärdedelar=3/4|en femtedel=1/5|en tiondel=1/10|en hundradel=1/100")]
    [InlineData("sv", StatedKind.Multiple, "fördubblades=2|fördubblats=2|fördubblad=2|fördubbling=2|dubblerades=2|tredubblades=3|tredubblats=3|halverades=0.5|halverats=0.5|halvering=0.5")]
    [InlineData("fr", StatedKind.Amount, "deux=2|trois=3|quatre=4|cinq=5|six=6|sept=7|huit=8|neuf=9|dix=10|onze=11|douze=12|vingt=20|trente=30|quarante=40|cinquante=50|soixante=60")]
    [InlineData("fr", StatedKind.Fraction, "la moitié=1/2|moitié=1/2|un tiers=1/3|deux tiers=2/3|un quart=1/4|trois quarts=3/4|un cinquième=1/5|un sixième=1/6|un huitième=1/8|un dixième=1/10|un vingtième=1/20|un centième=1/100")]
    [InlineData("fr", StatedKind.Multiple, "doublé=2|doublée=2|double=2|doublement=2|triplé=3|triplée=3|triple=3|quadruplé=4|décuplé=10")]
    [InlineData("es", StatedKind.Amount, "dos=2|tres=3|cuatro=4|cinco=5|seis=6|siete=7|ocho=8|nueve=9|diez=10|once=11|doce=12|veinte=20|treinta=30|cuarenta=40|cincuenta=50")]
    [InlineData("es", StatedKind.Fraction, "la mitad=1/2|mitad=1/2|un tercio=1/3|dos tercios=2/3|un cuarto=1/4|tres cuartos=3/4|un quinto=1/5|una quinta parte=1/5|una décima parte=1/10|un décimo=1/10|la décima parte=1/10")]
    [InlineData("es", StatedKind.Multiple, "duplicó=2|duplicaron=2|duplicado=2|triplicó=3|triplicaron=3|triplicado=3|cuadruplicó=4")]
    [InlineData("it", StatedKind.Amount, "due=2|tre=3|quattro=4|cinque=5|sei=6|sette=7|otto=8|nove=9|dieci=10|undici=11|dodici=12|venti=20|trenta=30|quaranta=40|cinquanta=50")]
    [InlineData("it", StatedKind.Fraction, "la metà=1/2|metà=1/2|un terzo=1/3|due terzi=2/3|un quarto=1/4|tre quarti=3/4|un quinto=1/5|un ottavo=1/8|un decimo=1/10|un ventesimo=1/20|un centesimo=1/100")]
    [InlineData("it", StatedKind.Multiple, "raddoppiato=2|raddoppiata=2|raddoppiate=2|raddoppio=2|triplicato=3|triplicata=3|quadruplicato=4|dimezzato=0.5|dimezzata=0.5|dimezzate=0.5")]
    [InlineData("pt", StatedKind.Amount, "dois=2|duas=2|três=3|quatro=4|cinco=5|seis=6|sete=7|oito=8|nove=9|dez=10|onze=11|doze=12|vinte=20|trinta=30|quarenta=40|cinquenta=50")]
    [InlineData("pt", StatedKind.Fraction, "metade=1/2|a metade=1/2|um terço=1/3|dois terços=2/3|um quarto=1/4|três quartos=3/4|um quinto=1/5|um décimo=1/10|um vigésimo=1/20|um centésimo=1/100")]
    [InlineData("pt", StatedKind.Multiple, "duplicou=2|duplicaram=2|dobrou=2|dobraram=2|duplicado=2|triplicou=3|triplicaram=3|quadruplicou=4")]
    [InlineData("en", StatedKind.Amount, "two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|nineteen=19|twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90")]
    [InlineData("en", StatedKind.Fraction, "half=1/2|one half=1/2|a third=1/3|one third=1/3|one-third=1/3|two thirds=2/3|two-thirds=2/3|a quarter=1/4|one quarter=1/4|three quarters=3/4|three-quarters=3/4|a fifth=1/5|one fifth=1/5|two fifths=2/5|three fifths=3/5|four fifths=4/5|a sixth=1/6|one sixth=1/6|a seventh=1/7|an eighth=1/8|one eighth=1/8|a ninth=1/9|a tenth=1/10|one tenth=1/10|a twentieth=1/20|a hundredth=1/100|a thousandth=1/1000")]
    [InlineData("en", StatedKind.Multiple, "doubled=2|doubles=2|double=2|doubling=2|tripled=3|triples=3|triple=3|trebled=3|treble=3|quadrupled=4|quadruple=4|halved=0.5|halves=0.5|halving=0.5|twofold=2|threefold=3|fourfold=4|fivefold=5|tenfold=10")]
    public void Read_NumberWord_GivesItsNumber(string language, StatedKind kind, string words)
    {
        foreach (var (word, value) in Pairs(words))
        {
            var number = Assert.Single(Locale(language).Read(word).Numbers);
            Assert.Equal((word, kind, value), (word, number.Kind, number.Amount));
        }
    }

    [Theory]
    [InlineData("zh", "百=100|千=1000|万=10000|萬=10000|亿=100000000|億=100000000|兆=1000000000000")]
    [InlineData("ja", "百=100|千=1000|万=10000|億=100000000|兆=1000000000000")]
    [InlineData("ko", "백=100|천=1000|만=10000|억=100000000|조=1000000000000")]
    [InlineData("de", "hundert=100|tausend=1000|tsd.=1000|million=1000000|millionen=1000000|mio.=1000000|mio=1000000|milliarde=1000000000|milliarden=1000000000|mrd.=1000000000|mrd=1000000000|billion=1000000000000|billionen=1000000000000|bio.=1000000000000")]
    [InlineData("nl", "honderd=100|duizend=1000|miljoen=1000000|mln.=1000000|mln=1000000|miljard=1000000000|mld.=1000000000|mld=1000000000|biljoen=1000000000000")]
    [InlineData("sv", "hundra=100|tusen=1000|tkr=1000|miljon=1000000|miljoner=1000000|mn=1000000|milj.=1000000|miljard=1000000000|miljarder=1000000000|md=1000000000|mdr=1000000000|biljoner=1000000000000")]
    [InlineData("fr", "cent=100|cents=100|mille=1000|milliers=1000|millier=1000|million=1000000|millions=1000000|milliard=1000000000|milliards=1000000000|billion=1000000000000|billions=1000000000000")]
    [InlineData("es", "mil=1000|miles=1000|millón=1000000|millones=1000000|mill.=1000000|billón=1000000000000|billones=1000000000000")]
    [InlineData("it", "cento=100|mille=1000|mila=1000|migliaia=1000|milione=1000000|milioni=1000000|mln=1000000|miliardo=1000000000|miliardi=1000000000|mld=1000000000")]
    [InlineData("pt", "mil=1000|milhares=1000|milhão=1000000|milhões=1000000|mi=1000000|bilhão=1000000000|bilhões=1000000000|bi=1000000000|trilhão=1000000000000|trilhões=1000000000000")]
    [InlineData("en", "hundred=100|thousand=1000|million=1000000|millions=1000000|mn=1000000|mln=1000000|billion=1000000000|billions=1000000000|bn=1000000000|trillion=1000000000000|lakh=100000|lakhs=100000|crore=10000000|crores=10000000")]
    public void Read_FiguresAndMagnitude_AreOneNumber(string language, string words)
    {
        foreach (var (word, value) in Pairs(words))
        {
            var number = Assert.Single(Locale(language).Read("5 " + word).Numbers);
            Assert.Equal((word, 5 * value, value), (word, number.Amount, number.Precision));
        }
    }

    [Theory]
    [InlineData("zh", "百分之五", StatedKind.Percent, "5")]
    [InlineData("zh", "二百三十吨", StatedKind.Amount, "230")]
    [InlineData("zh", "三千五百万吨", StatedKind.Amount, "35000000")]
    [InlineData("zh", "1亿2,000万吨", StatedKind.Amount, "120000000")]
    [InlineData("zh", "500千瓦时", StatedKind.Amount, "500")]
    [InlineData("zh", "5兆瓦", StatedKind.Amount, "5")]
    [InlineData("zh", "三公里", StatedKind.Amount, "3")]
    [InlineData("ja", "1億2,000万トン", StatedKind.Amount, "120000000")]
    [InlineData("ja", "2兆3,000億5万", StatedKind.Amount, "2300000050000")]
    [InlineData("ja", "二百三十トン", StatedKind.Amount, "230")]
    [InlineData("ja", "三千五百万トン", StatedKind.Amount, "35000000")]
    [InlineData("ja", "3分の1", StatedKind.Fraction, "0.3333333333333333333333333333")]
    [InlineData("ko", "1억 2,000만 톤", StatedKind.Amount, "120000000")]
    [InlineData("ko", "4분의 1", StatedKind.Fraction, "0.25")]
    [InlineData("en", "a million tonnes", StatedKind.Amount, "1000000")]
    [InlineData("en", "two hundred", StatedKind.Amount, "200")]
    [InlineData("en", "no fires", StatedKind.Amount, "0")]
    [InlineData("en", "zero emissions", StatedKind.Amount, "0")]
    [InlineData("en", "nil", StatedKind.Amount, "0")]
    [InlineData("de", "keine Brände", StatedKind.Amount, "0")]
    [InlineData("fr", "aucun incendie", StatedKind.Amount, "0")]
    [InlineData("es", "ningún incendio", StatedKind.Amount, "0")]
    [InlineData("it", "nessun incendio", StatedKind.Amount, "0")]
    [InlineData("pt", "nenhum incêndio", StatedKind.Amount, "0")]
    [InlineData("nl", "geen branden", StatedKind.Amount, "0")]
    [InlineData("sv", "inga bränder", StatedKind.Amount, "0")]
    [InlineData("zh", "没有火灾", StatedKind.Amount, "0")]
    [InlineData("ja", "火災はありませんでした", StatedKind.Amount, "0")]
    [InlineData("ko", "화재가 없었다", StatedKind.Amount, "0")]
    public void Read_Phrase_IsOneNumber(string language, string text, StatedKind kind, string value)
    {
        var number = Assert.Single(Locale(language).Read(text).Numbers);

        Assert.Equal((kind, value), (number.Kind, number.Amount.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("en", "the third year")]
    [InlineData("en", "no longer")]
    [InlineData("en", "did not fall")]
    [InlineData("zh", "二氧化碳减少")]
    [InlineData("ja", "二酸化炭素が減少")]
    public void Read_TextWithoutNumber_GivesNone(string language, string text) => Assert.Empty(Locale(language).Read(text).Numbers);

    [Theory]
    [InlineData("en", "24 000", "24 000")]
    [InlineData("en", "1 234 567 t", "1 234 567")]
    [InlineData("de", "24 000 t", "24 000")]
    [InlineData("fr", "24 000", "")]
    [InlineData("sv", "24 000", "")]
    [InlineData("en", "24 sites in 120 countries", "")]
    public void Read_GroupsOfAnotherLanguage_AreUnreadable(string language, string text, string unreadable)
    {
        var ranges = Locale(language).Read(text).Unreadable;

        Assert.Equal(unreadable, string.Concat(ranges.Select(r => text[r.Start..r.End])));
    }

    [Theory]
    [InlineData("de", "nahm um 5 % zu", Direction.Up)]
    [InlineData("de", "nahmen um 5,5 % ab", Direction.Down)]
    [InlineData("de", "legte um 5 % zu", Direction.Up)]
    [InlineData("de", "stieg um 5 % an", Direction.Up)]
    [InlineData("de", "ging um 5 % zurück", Direction.Down)]
    [InlineData("nl", "nam met 5% toe", Direction.Up)]
    [InlineData("nl", "nam met 5% af", Direction.Down)]
    public void Read_SeparableVerb_SaysItsDirection(string language, string text, Direction direction) =>
        Assert.Equal([direction], Locale(language).Read(text).Directions.Select(d => d.Direction));

    [Theory]
    [InlineData("de", "nahm 5 % zu viel")]
    [InlineData("de", "zu 5 %")]
    public void Read_SecondPartAlone_SaysNoDirection(string language, string text) => Assert.Empty(Locale(language).Read(text).Directions);

    private static ReportLocale Locale(string language) => ReportLocale.Load(null, language, new DiagnosticBag());

    private static (string Word, decimal Value)[] Pairs(string words) => [.. words.Split('|').Select(p => p.Split('=')).Select(p => (p[0], Number(p[1])))];

    private static decimal Number(string text) => text.Split('/').Select(p => decimal.Parse(p, CultureInfo.InvariantCulture)).Aggregate((a, b) => a / b);
}
