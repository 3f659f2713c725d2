using System.Collections.Immutable;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking.Facts;

namespace EsgReportGen.TemplateChecking.Checking;

/// <summary>What the checker knows of an expression's value without evaluating it.</summary>
internal abstract record TemplateType
{
    private TemplateType()
    {
    }

    /// <summary>Nothing is known: no finding is made.</summary>
    public static TemplateType Unknown { get; } = new Other("a value");

    /// <summary>Words.</summary>
    public static TemplateType Text { get; } = new Other("a text");

    /// <summary>A number of the template, such as a loop's counter.</summary>
    public static TemplateType Number { get; } = new Other("a number");

    /// <summary>True or false.</summary>
    public static TemplateType Truth { get; } = new Other("true or false");

    /// <summary>A period.</summary>
    public static TemplateType Period { get; } = new Other("a period");

    /// <summary>Several periods.</summary>
    public static TemplateType Periods { get; } = new Other("a list of periods");

    /// <summary>The report.</summary>
    public static TemplateType Report { get; } = new Other("the report");

    /// <summary>A path under <c>m</c>, a fact too if it is a metric.</summary>
    public sealed record Path(FactPath Node) : TemplateType;

    /// <summary>A fact that a function made; the metric is null if it is one of several.</summary>
    public sealed record Fact(Metric? Of) : TemplateType;

    /// <summary>Facts in a list.</summary>
    public sealed record Facts(ImmutableArray<Metric> Members) : TemplateType;

    /// <summary>Anything else.</summary>
    public sealed record Other(string Name) : TemplateType;

    /// <summary>Whether a fact is printed where this is printed.</summary>
    public bool IsFact => this is Fact or Path { Node.Metric: not null };

    /// <summary>The metric, if it is known and one only.</summary>
    public Metric? Metric => this switch
    {
        Fact fact => fact.Of,
        Path path => path.Node.Metric,
        _ => null,
    };

    /// <summary>In words, for a finding.</summary>
    public string Describe() => this switch
    {
        Other other => other.Name,
        Path => "a path",
        Facts => "a list of facts",
        _ => "a fact",
    };
}
