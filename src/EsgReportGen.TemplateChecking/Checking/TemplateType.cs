using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking.Facts;
using Scriban.Syntax;

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

    /// <summary>The report.</summary>
    public static TemplateType Report { get; } = new Other("the report");

    /// <summary>A site.</summary>
    public static TemplateType Site { get; } = new Other("a site");

    /// <summary>The sites.</summary>
    public static TemplateType Sites { get; } = new Other("the list of sites");

    /// <summary>A path under <c>m</c>, a fact too if it is a metric.</summary>
    public sealed record Path(FactPath Node) : TemplateType;

    /// <summary>A fact: of one metric for one period, or of one of several, as in a loop.</summary>
    /// <param name="Of">The metrics that it can be of; empty if nothing is known.</param>
    /// <param name="At">The periods that it can be for; empty if nothing is known, or for the report's year when it is used (<see cref="IsOpen"/>).</param>
    public sealed record Fact(ImmutableArray<Metric> Of, ImmutableArray<Period> At) : TemplateType
    {
        /// <summary>Whether it is a metric whose fact is looked up when it is used, as the items of <c>members</c> are.</summary>
        public bool IsOpen { get; init; }

        /// <summary>Whether it is a change.</summary>
        public bool IsChange { get; init; }

        /// <summary>The number of conditions around the loop that chose one of several; see <see cref="TemplateChecker"/>.</summary>
        public int Conditions { get; init; }
    }

    /// <summary>Facts in a list.</summary>
    public sealed record Facts(ImmutableArray<Metric> Members) : TemplateType;

    /// <summary>A period: one, or one of several, as in a loop.</summary>
    /// <param name="Of">The periods that it can be; empty if nothing is known.</param>
    public sealed record One(ImmutableArray<Period> Of) : TemplateType
    {
        /// <summary>As for <see cref="Fact.Conditions"/>.</summary>
        public int Conditions { get; init; }
    }

    /// <summary>Several periods.</summary>
    public sealed record Periods(ImmutableArray<Period> Of) : TemplateType;

    /// <summary>A list of other things, of which nothing is known.</summary>
    public sealed record List : TemplateType;

    /// <summary>A group of names and values, as <c>{ a: 1 }</c> makes it.</summary>
    public sealed record Group(ImmutableDictionary<string, TemplateType> Members) : TemplateType;

    /// <summary>A function of the template.</summary>
    public sealed record Function(ScriptFunction Definition) : TemplateType;

    /// <summary>Anything else.</summary>
    public sealed record Other(string Name) : TemplateType;

    /// <summary>Whether a fact is printed where this is printed.</summary>
    public bool IsFact => this is Fact or Path { Node.Metric: not null };

    /// <summary>In words, for a finding.</summary>
    public string Describe() => this switch
    {
        Other other => other.Name,
        Path => "a path",
        Facts => "a list of facts",
        One => "a period",
        Periods => "a list of periods",
        List => "a list",
        Group => "a group of values",
        Function => "a function",
        _ => "a fact",
    };

    /// <summary>What is known where a value can be either of two.</summary>
    public static TemplateType Either(TemplateType left, TemplateType right) => (left, right) switch
    {
        _ when left == right => left,
        (Facts a, Facts b) => new Facts(a.Members.AddRange(b.Members)),
        (One { Of.IsEmpty: false } a, One { Of.IsEmpty: false } b) => a with { Of = a.Of.AddRange(b.Of), Conditions = -1 },
        (One, One) => new One([]),
        (Fact or Path { Node.Metric: not null }, Fact or Path { Node.Metric: not null }) => new Fact([], []),
        _ => Unknown,
    };
}
