using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.TemplateChecking.Functions;

/// <summary>All functions of the template language, in the order of the reference. There are no others: Scriban's own are left out.</summary>
public static class TemplateFunctions
{
    /// <summary>The fact for another period.</summary>
    public static readonly TemplateFunction At = new("at", FunctionInput.Fact, 1, 1, "`| at FY2020`, `| at prior`");

    /// <summary>The number in another unit.</summary>
    public static readonly TemplateFunction In = new("in", FunctionInput.Fact, 1, 1, "`| in \"m3\"`");

    /// <summary>The number counted in a magnitude word.</summary>
    public static readonly TemplateFunction Scale = new("scale", FunctionInput.Fact, 1, 1, "`| scale \"million\"`");

    /// <summary>The number with so many decimals.</summary>
    public static readonly TemplateFunction Decimals = new("decimals", FunctionInput.Fact, 1, 1, "`| decimals 1`");

    /// <summary>The number without unit.</summary>
    public static readonly TemplateFunction Plain = new("plain", FunctionInput.Fact, 0, 0, "`| plain`");

    /// <summary>The relative change against an earlier period, with words for its direction.</summary>
    public static readonly TemplateFunction Change = new("change", FunctionInput.Fact, 0, 4, "`| change \"rose {}\" \"fell {}\"`");

    /// <summary>The change of a percentage in percentage points.</summary>
    public static readonly TemplateFunction Points = new("points", FunctionInput.Fact, 0, 4, "`| points`");

    /// <summary>What the earliest edition with the fact printed.</summary>
    public static readonly TemplateFunction FirstPublished = new("first_published", FunctionInput.Fact, 0, 0, "`| at FY2020 | first_published`");

    /// <summary>What an edition printed.</summary>
    public static readonly TemplateFunction Published = new("published", FunctionInput.Fact, 1, 1, "`| at prior | published \"FY2023\"`");

    /// <summary>The name of the metric.</summary>
    public static readonly TemplateFunction Label = new("label", FunctionInput.Fact, 0, 0, "`| label`");

    /// <summary>The parts of a metric, for loops.</summary>
    public static readonly TemplateFunction Members = new("members", FunctionInput.Fact, 0, 1, "`| members` or `| members \"region\"`");

    /// <summary>The fact of one member, such as a site.</summary>
    public static readonly TemplateFunction Of = new("of", FunctionInput.Fact, 1, 1, "`| of s` in a loop over `sites`, or `| of \"zhangbei\"`");

    /// <summary>How much of the way to a target lies behind, with words for on track, off track and undecided.</summary>
    public static readonly TemplateFunction TargetProgress =
        new("target_progress", FunctionInput.Text, 0, 3, "`\"net_zero\" | target_progress` or `… | target_progress \"on track ({})\" \"off track ({})\"`");

    /// <summary>What a target aims at.</summary>
    public static readonly TemplateFunction TargetGoal = new("target_goal", FunctionInput.Text, 0, 0, "`\"net_zero\" | target_goal`");

    /// <summary>What a target asks for by now.</summary>
    public static readonly TemplateFunction TargetRequired = new("target_required", FunctionInput.Text, 0, 0, "`\"net_zero\" | target_required`");

    /// <summary>The number of the page on which a chapter, heading, table or figure starts.</summary>
    public static readonly TemplateFunction Page = new("page", FunctionInput.Text, 0, 0, "`page \"climate\"`");

    /// <summary>A period as readers know it.</summary>
    public static readonly TemplateFunction Period = new("period", FunctionInput.Period, 0, 0, "`period prior`");

    /// <summary>Several periods, for loops.</summary>
    public static readonly TemplateFunction Periods = new("periods", FunctionInput.Text, 0, 0, "`periods \"last 5\"`");

    /// <summary>The last day of a period as a date.</summary>
    public static readonly TemplateFunction Date = new("date", FunctionInput.Period, 0, 0, "`report.periodEnd | date`");

    /// <summary>All of them.</summary>
    public static ImmutableArray<TemplateFunction> All { get; } =
    [
        At, In, Scale, Decimals, Plain, Change, Points, FirstPublished, Published, Label, Members, Of, TargetProgress, TargetGoal, TargetRequired, Page,
        Period, Periods, Date,
    ];

    /// <summary>The members of <c>report</c>, in the order of the reference.</summary>
    public static ImmutableArray<string> ReportMembers { get; } =
        ["id", "title", "organization", "period", "prior", "base", "baseYear", "periodEnd", "date", "language"];

    /// <summary>All names, for "did you mean".</summary>
    public static IEnumerable<string> Names => All.Select(f => f.Name);

    /// <summary>The function of a name, or null.</summary>
    public static TemplateFunction? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, System.StringComparison.Ordinal));
}
