using EsgReportGen.Document.Charts;

namespace EsgReportGen.Charts.Series;

/// <summary>Which values a drawing prints.</summary>
internal enum LabelChoice
{
    /// <summary>All.</summary>
    All,

    /// <summary>Those of the first and the last category.</summary>
    Ends,

    /// <summary>Those of the last category that has any.</summary>
    Latest,

    /// <summary>None.</summary>
    None,
}

/// <summary>What is printed where not all values have room.</summary>
internal static class LabelChoices
{
    /// <summary>The choice for a chart with a scale.</summary>
    public static LabelChoice WithScale(SeriesChart chart) => chart.Labels switch
    {
        ValueLabels.All => LabelChoice.All,
        ValueLabels.Ends => LabelChoice.Ends,
        ValueLabels.None => LabelChoice.None,

        // Parts of stacks hold their values where they are large enough.
        _ when chart.IsStacked => LabelChoice.All,
        _ => chart.HasPeriods ? LabelChoice.Latest : LabelChoice.None,
    };
}
