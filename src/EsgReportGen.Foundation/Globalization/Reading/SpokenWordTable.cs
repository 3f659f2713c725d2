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
            "ar" => Arabic,
            "he" => Hebrew,
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
        None = List("no|nil|none|nobody"),
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
        Units = Codes(
            "tons=t|ton=t|kilowatt-hours=kWh|kilowatt hours=kWh|megawatt-hours=MWh|megawatt hours=MWh|gigawatt-hours=GWh|gigawatt hours=GWh|terawatt-hours=TWh|"
            + "megawatts=MW|gigawatts=GW|gigajoules=GJ|terajoules=TJ|litres=L|liters=L|megalitres=ML|megaliters=ML|cubic metres=m3|cubic meters=m3|square metres=m2|"
            + "square meters=m2|hectares=ha|kilometres=km|kilometers=km|kilograms=kg|kilogrammes=kg|hours=h|people=person"),
    };
}
