using static EsgReportGen.Foundation.Globalization.Reading.SpokenWords;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <summary>The words of each language that the tool knows, in the forms that sentences about figures use; a project adds directions of its own in locale.yaml.</summary>
internal static partial class SpokenWordTable
{
    /// <summary>The words of a language tag, by its primary subtag; null for a language that is not in the table.</summary>
    public static SpokenWords? Find(string language)
    {
        var dash = language.IndexOf('-');
        return (dash < 0 ? language : language.Substring(0, dash)).ToLowerInvariant() switch
        {
            "en" => English,
            "de" => German,
            "fr" => French,
            "es" => Spanish,
            "it" => Italian,
            "pt" => Portuguese,
            "nl" => Dutch,
            "sv" => Swedish,
            "zh" => Chinese,
            "ja" => Japanese,
            "ko" => Korean,
            _ => null,
        };
    }

    /// <summary>English.</summary>
    public static SpokenWords English { get; } = new()
    {
        Up = List(
            "rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|growth|increased|increase|increases|increasing|up|upwards|more|higher|gained|gain|gains|"
            + "climbed|climb|climbs|jumped|jump|jumps|surged|surge|expanded|expansion|larger|greater|raised|raise|went up|goes up"),
        Down = List(
            "fell|fall|falls|falling|fallen|declined|decline|declines|declining|decreased|decrease|decreases|decreasing|dropped|drop|drops|dropping|down|downwards|"
            + "less|fewer|lower|lowered|lowering|cut|cuts|cutting|reduced|reduce|reduces|reducing|reduction|reductions|shrank|shrink|shrinks|shrunk|shrinking|"
            + "slipped|smaller|diminished|went down|goes down"),
        Unchanged = List("unchanged|did not change|no change|the same|stayed the same"),
        Mixed = List("up and down|fluctuated|fluctuates|varied|both ways"),
        Negations = List("not|n't|no longer|never|neither|nor"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "more than|over|above|well over|well above|exceeding|exceeded|in excess of|upwards of|greater than|higher than|larger than|beyond|>"),
            (StatedQualifier.LessThan, "less than|under|below|well under|well below|fewer than|lower than|smaller than|<"),
            (StatedQualifier.AtLeast, "at least|no less than|not less than|no fewer than|a minimum of|≥"),
            (StatedQualifier.AtMost, "at most|up to|no more than|not more than|a maximum of|≤"),
            (StatedQualifier.Nearly, "nearly|almost|just under|just below|close to|slightly less than|slightly under|slightly below|not quite"),
            (StatedQualifier.JustOver, "just over|just above|slightly more than|slightly over|slightly above|a little more than|a little over"),
            (StatedQualifier.About, "about|around|approximately|approx.|roughly|circa|ca.|some|an estimated|in the region of|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "or more|or above"), (StatedQualifier.AtMost, "or less|or below"), (StatedQualifier.About, "or so")),
        Percent = List("%|percent|per cent|pct"),
        Points = List("percentage points|percentage point|percentage-point|percent points|%-points|% points|pp|p.p.|ppts|ppt|points|point"),
        Magnitudes = Numbers(
            "hundred=100|thousand=1000|million=1000000|millions=1000000|mn=1000000|mln=1000000|billion=1000000000|billions=1000000000|bn=1000000000|"
            + "trillion=1000000000000|lakh=100000|lakhs=100000|crore=10000000|crores=10000000"),
        Multiples = Numbers(
            "doubled=2|doubles=2|double=2|doubling=2|tripled=3|triples=3|triple=3|trebled=3|treble=3|quadrupled=4|quadruple=4|halved=0.5|halves=0.5|halving=0.5|"
            + "twofold=2|threefold=3|fourfold=4|fivefold=5|tenfold=10"),
        Fractions = Numbers(
            "half=1/2|one half=1/2|a third=1/3|one third=1/3|one-third=1/3|two thirds=2/3|two-thirds=2/3|a quarter=1/4|one quarter=1/4|three quarters=3/4|three-quarters=3/4|"
            + "a fifth=1/5|one fifth=1/5|two fifths=2/5|three fifths=3/5|four fifths=4/5|a sixth=1/6|one sixth=1/6|a seventh=1/7|an eighth=1/8|one eighth=1/8|a ninth=1/9|"
            + "a tenth=1/10|one tenth=1/10|a twentieth=1/20|a hundredth=1/100|a thousandth=1/1000"),
        Cardinals = Numbers(
            "two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|eleven=11|twelve=12|thirteen=13|fourteen=14|fifteen=15|sixteen=16|seventeen=17|eighteen=18|"
            + "nineteen=19|twenty=20|thirty=30|forty=40|fifty=50|sixty=60|seventy=70|eighty=80|ninety=90"),
        Units = Codes(
            "tons=t|ton=t|kilowatt-hours=kWh|kilowatt hours=kWh|megawatt-hours=MWh|megawatt hours=MWh|gigawatt-hours=GWh|gigawatt hours=GWh|terawatt-hours=TWh|"
            + "megawatts=MW|gigawatts=GW|gigajoules=GJ|terajoules=TJ|litres=L|liters=L|megalitres=ML|megaliters=ML|cubic metres=m3|cubic meters=m3|square metres=m2|"
            + "square meters=m2|hectares=ha|kilometres=km|kilometers=km|kilograms=kg|kilogrammes=kg|hours=h|people=person"),
    };
}
