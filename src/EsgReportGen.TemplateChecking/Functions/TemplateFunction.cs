namespace EsgReportGen.TemplateChecking.Functions;

/// <summary>A function of the template language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Input">What it takes before the bar, or as its first argument.</param>
/// <param name="MinimumArguments">The least number of arguments behind its name when it stands behind a bar.</param>
/// <param name="MaximumArguments">The greatest number of them.</param>
/// <param name="Usage">How it is written, for hints, e.g. <c>`| at FY2020`</c>.</param>
public sealed record TemplateFunction(string Name, FunctionInput Input, int MinimumArguments, int MaximumArguments, string Usage);

/// <summary>What a template function takes first.</summary>
public enum FunctionInput
{
    /// <summary>A fact: a path under <c>m</c>, or the result of another function on one.</summary>
    Fact,

    /// <summary>A period.</summary>
    Period,

    /// <summary>A text.</summary>
    Text,
}
