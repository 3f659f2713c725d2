using static EsgReportGen.Foundation.Globalization.Reading.SpokenWords;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <content>German, Dutch, Swedish.</content>
internal static partial class SpokenWordTable
{
    private static SpokenWords German { get; } = new()
    {
        Up = List(
            "stieg|stiegen|steigt|steigen|gestiegen|anstieg|anstieg um|ansteigen|angestiegen|wuchs|wuchsen|wächst|wachsen|gewachsen|wachstum|erhöht|erhöhte|erhöhten|erhöhung|"
            + "zugenommen|zunahme|zuwachs|zulegten|zugelegt|gesteigert|steigerte|steigerung|mehr|höher|höhere|höheren|größer|plus|vergrößert|nach oben|aufwärts"),
        Down = List(
            "fiel|fielen|fällt|fallen|gefallen|sank|sanken|sinkt|sinken|gesunken|abgesunken|zurückgegangen|zurück|rückgang|rückgänge|abgenommen|abnahme|verringert|verringerte|"
            + "verringerten|verringerung|reduziert|reduzierte|reduzierten|reduzierung|reduktion|gesenkt|senkte|senkten|senkung|vermindert|verminderte|verminderung|gekürzt|"
            + "weniger|niedriger|niedrigere|niedrigeren|geringer|geringere|kleiner|minus|nach unten|abwärts"),
        Unchanged = List("unverändert|gleich geblieben|gleichgeblieben|blieb gleich|blieben gleich"),
        Mixed = List("auf und ab|schwankte|schwankten|geschwankt|schwankt"),
        Negations = List("nicht|kein|keine|keinen|nie|weder"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "mehr als|über|oberhalb von|größer als|höher als|deutlich über|weit über|>"),
            (StatedQualifier.LessThan, "weniger als|unter|unterhalb von|niedriger als|geringer als|kleiner als|deutlich unter|<"),
            (StatedQualifier.AtLeast, "mindestens|wenigstens|nicht weniger als|≥"),
            (StatedQualifier.AtMost, "höchstens|maximal|bis zu|nicht mehr als|≤"),
            (StatedQualifier.Nearly, "knapp|fast|beinahe|nahezu|etwas weniger als|etwas unter"),
            (StatedQualifier.JustOver, "gut|etwas mehr als|etwas über|knapp über"),
            (StatedQualifier.About, "etwa|rund|circa|zirka|ca.|ungefähr|annähernd|schätzungsweise|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "oder mehr"), (StatedQualifier.AtMost, "oder weniger")),
        Percent = List("%|prozent|v. h."),
        Points = List("prozentpunkte|prozentpunkten|prozentpunkt|%-punkte|pp|punkte|punkten"),
        Magnitudes = Numbers(
            "hundert=100|tausend=1000|tsd.=1000|million=1000000|millionen=1000000|mio.=1000000|mio=1000000|milliarde=1000000000|milliarden=1000000000|mrd.=1000000000|"
            + "mrd=1000000000|billion=1000000000000|billionen=1000000000000|bio.=1000000000000"),
        Multiples = Numbers(
            "verdoppelt=2|verdoppelte=2|verdoppelten=2|verdoppelung=2|verdopplung=2|verdreifacht=3|verdreifachte=3|verdreifachten=3|vervierfacht=4|verzehnfacht=10|"
            + "halbiert=0.5|halbierte=0.5|halbierten=0.5|halbierung=0.5"),
        Fractions = Numbers(
            "die hälfte=1/2|der hälfte=1/2|hälfte=1/2|ein drittel=1/3|drittel=1/3|zwei drittel=2/3|ein viertel=1/4|viertel=1/4|drei viertel=3/4|ein fünftel=1/5|fünftel=1/5|"
            + "zwei fünftel=2/5|ein sechstel=1/6|ein achtel=1/8|ein zehntel=1/10|zehntel=1/10|ein zwanzigstel=1/20|ein hundertstel=1/100"),
        Cardinals = Numbers("zwei=2|drei=3|vier=4|fünf=5|sechs=6|sieben=7|acht=8|neun=9|zehn=10|elf=11|zwölf=12|zwanzig=20|dreißig=30|vierzig=40|fünfzig=50|sechzig=60|siebzig=70|achtzig=80|neunzig=90"),
        Units = Codes(
            "tonnen=t|tonne=t|kilogramm=kg|kilowattstunden=kWh|megawattstunden=MWh|gigawattstunden=GWh|terawattstunden=TWh|megawatt=MW|gigawatt=GW|gigajoule=GJ|terajoule=TJ|"
            + "liter=L|megaliter=ML|kubikmeter=m3|quadratmeter=m2|hektar=ha|kilometer=km|stunden=h|personen=person|menschen=person"),
    };

    private static SpokenWords Dutch { get; } = new()
    {
        Up = List(
            "steeg|stegen|stijgt|stijgen|gestegen|stijging|groeide|groeiden|groeit|gegroeid|groei|toegenomen|toename|nam toe|namen toe|neemt toe|verhoogd|verhoogde|verhoging|meer|hoger|hogere|"
            + "groter|omhoog"),
        Down = List(
            "daalde|daalden|daalt|dalen|gedaald|daling|afgenomen|afname|nam af|namen af|neemt af|verminderd|verminderde|vermindering|verlaagd|verlaagde|verlaging|gereduceerd|reductie|"
            + "teruggebracht|kromp|gekrompen|minder|lager|lagere|kleiner|omlaag"),
        Unchanged = List("onveranderd|ongewijzigd|gelijk gebleven|bleef gelijk|bleven gelijk"),
        Mixed = List("op en neer|schommelde|schommelden|wisselde"),
        Negations = List("niet|geen|nooit"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "meer dan|boven|hoger dan|ruim boven|>"),
            (StatedQualifier.LessThan, "minder dan|onder|lager dan|<"),
            (StatedQualifier.AtLeast, "ten minste|tenminste|minstens|minimaal|niet minder dan|≥"),
            (StatedQualifier.AtMost, "hoogstens|maximaal|ten hoogste|tot|niet meer dan|≤"),
            (StatedQualifier.Nearly, "bijna|haast|net onder|iets minder dan"),
            (StatedQualifier.JustOver, "ruim|iets meer dan|net boven"),
            (StatedQualifier.About, "ongeveer|circa|ca.|rond|zo'n|om en nabij|~|≈")),
        Percent = List("%|procent|percent"),
        Points = List("procentpunten|procentpunt|%-punten|pp|punten"),
        Magnitudes = Numbers("honderd=100|duizend=1000|miljoen=1000000|mln.=1000000|mln=1000000|miljard=1000000000|mld.=1000000000|mld=1000000000|biljoen=1000000000000"),
        Multiples = Numbers("verdubbeld=2|verdubbelde=2|verdubbelden=2|verdubbeling=2|verdrievoudigd=3|verdrievoudigde=3|gehalveerd=0.5|halveerde=0.5|halvering=0.5"),
        Fractions = Numbers("de helft=1/2|helft=1/2|een derde=1/3|twee derde=2/3|een kwart=1/4|drie kwart=3/4|een vijfde=1/5|een tiende=1/10|een twintigste=1/20|een honderdste=1/100"),
        Cardinals = Numbers("twee=2|drie=3|vier=4|vijf=5|zes=6|zeven=7|acht=8|negen=9|tien=10|elf=11|twaalf=12|twintig=20|dertig=30|veertig=40|vijftig=50"),
        Units = Codes("ton=t|kilogram=kg|kilowattuur=kWh|megawattuur=MWh|gigawattuur=GWh|megawatt=MW|gigajoule=GJ|liter=L|kubieke meter=m3|vierkante meter=m2|hectare=ha|kilometer=km|uur=h|personen=person|mensen=person"),
    };

    private static SpokenWords Swedish { get; } = new()
    {
        Up = List("steg|stiger|stiga|stigit|ökade|ökar|öka|ökat|ökning|ökningen|växte|växer|vuxit|tillväxt|uppgång|upp|mer|fler|högre|större|höjde|höjt"),
        Down = List("sjönk|sjunker|sjunkit|minskade|minskar|minska|minskat|minskning|minskningen|föll|faller|fallit|nedgång|ned|ner|mindre|färre|lägre|sänkte|sänkt|sänkning|reducerade|reducerat|reduktion"),
        Unchanged = List("oförändrad|oförändrat|oförändrade|var detsamma"),
        Mixed = List("upp och ner|upp och ned|varierade|svängde"),
        Negations = List("inte|ej|ingen|inget|aldrig"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "mer än|fler än|över|större än|högre än|>"),
            (StatedQualifier.LessThan, "mindre än|färre än|under|lägre än|<"),
            (StatedQualifier.AtLeast, "minst|åtminstone|inte mindre än|≥"),
            (StatedQualifier.AtMost, "högst|som mest|upp till|inte mer än|≤"),
            (StatedQualifier.Nearly, "nästan|knappt|strax under|något mindre än"),
            (StatedQualifier.JustOver, "drygt|strax över|något mer än"),
            (StatedQualifier.About, "cirka|ca|ca.|omkring|ungefär|runt|~|≈")),
        Percent = List("%|procent"),
        Points = List("procentenheter|procentenhet|procentpunkter|%-enheter|pp"),
        Magnitudes = Numbers("hundra=100|tusen=1000|tkr=1000|miljon=1000000|miljoner=1000000|mn=1000000|milj.=1000000|miljard=1000000000|miljarder=1000000000|md=1000000000|mdr=1000000000|biljoner=1000000000000"),
        Multiples = Numbers("fördubblades=2|fördubblats=2|fördubblad=2|fördubbling=2|dubblerades=2|tredubblades=3|tredubblats=3|halverades=0.5|halverats=0.5|halvering=0.5"),
        Fractions = Numbers("hälften=1/2|en tredjedel=1/3|två tredjedelar=2/3|en fjärdedel=1/4|tre fjärdedelar=3/4|en femtedel=1/5|en tiondel=1/10|en hundradel=1/100"),
        Cardinals = Numbers("två=2|tre=3|fyra=4|fem=5|sex=6|sju=7|åtta=8|nio=9|tio=10|elva=11|tolv=12|tjugo=20|trettio=30|fyrtio=40|femtio=50"),
        Units = Codes("ton=t|kilogram=kg|kilowattimmar=kWh|megawattimmar=MWh|gigawattimmar=GWh|megawatt=MW|liter=L|kubikmeter=m3|kvadratmeter=m2|hektar=ha|kilometer=km|timmar=h|personer=person|människor=person"),
    };
}
