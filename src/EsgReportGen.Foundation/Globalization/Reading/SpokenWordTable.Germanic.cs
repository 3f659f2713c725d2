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
        Separable = Parts(
            (Direction.Up, "nahm|nahmen|nimmt|nehmen|legte|legten|legt|legen", "zu"),
            (Direction.Up, "zog|zogen|zieht|ziehen", "an"),
            (Direction.Down, "nahm|nahmen|nimmt|nehmen", "ab")),
        None = List("kein|keine|keinen|keiner|keinerlei|niemand"),
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
        Separable = Parts((Direction.Up, "nam|namen|neemt|nemen", "toe"), (Direction.Down, "nam|namen|neemt|nemen", "af"), (Direction.Up, "liep|liepen|loopt|lopen", "op"), (Direction.Down, "liep|liepen|loopt|lopen", "terug")),
        None = List("geen|niemand"),
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
        Units = Codes("ton=t|kilogram=kg|kilowattuur=kWh|megawattuur=MWh|gigawattuur=GWh|megawatt=MW|gigajoule=GJ|liter=L|kubieke meter=m3|vierkante meter=m2|hectare=ha|kilometer=km|uur=h|personen=person|mensen=person"),
    };

    private static SpokenWords Swedish { get; } = new()
    {
        Up = List("steg|stiger|stiga|stigit|ökade|ökar|öka|ökat|ökning|ökningen|växte|växer|vuxit|tillväxt|uppgång|upp|mer|fler|högre|större|höjde|höjt"),
        Down = List("sjönk|sjunker|sjunkit|minskade|minskar|minska|minskat|minskning|minskningen|föll|faller|fallit|nedgång|ned|ner|mindre|färre|lägre|sänkte|sänkt|sänkning|reducerade|reducerat|reduktion"),
        Unchanged = List("oförändrad|oförändrat|oförändrade|var detsamma"),
        Mixed = List("upp och ner|upp och ned|varierade|svängde"),
        None = List("inga|ingen|inget"),
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
        Units = Codes("ton=t|kilogram=kg|kilowattimmar=kWh|megawattimmar=MWh|gigawattimmar=GWh|megawatt=MW|liter=L|kubikmeter=m3|kvadratmeter=m2|hektar=ha|kilometer=km|timmar=h|personer=person|människor=person"),
    };
}
