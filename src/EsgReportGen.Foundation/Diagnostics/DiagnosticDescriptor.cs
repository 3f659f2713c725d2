using System;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Diagnostics;

/// <summary>One kind of diagnostic: its id, weight and texts. A project lists its own in one <c>…Diagnostics.cs</c>, ordered by id.</summary>
/// <param name="Id"><c>ESGsnnn</c>, s the stage (1 metrics … 9 host); never reused.</param>
/// <param name="Severity">Its weight when raised.</param>
/// <param name="Title">A few words for the reference page, naming the condition.</param>
/// <param name="Message">One lower-case sentence, names in back-ticks, with <c>{0}</c> … for the arguments.</param>
/// <param name="Hint">What to do: one imperative sentence, with the same arguments; null only where the raiser always gives its own.</param>
public sealed record DiagnosticDescriptor(string Id, DiagnosticSeverity Severity, string Title, string Message, string? Hint)
{
    /// <summary>The key under <c>policies:</c> of report.yaml that may make it lighter or switch it off; null for none.</summary>
    public string? Policy { get; init; }

    /// <summary>Makes a diagnostic of this kind.</summary>
    /// <param name="span">The narrowest place that shows the mistake; <see cref="SourceSpan.None"/> if there is none.</param>
    /// <param name="arguments">The arguments of message and hint, in order.</param>
    public Diagnostic At(SourceSpan span, params string[] arguments) => new(this, span, Format(Message, arguments), FormatHint(arguments));

    private string? FormatHint(string[] arguments) => Hint is null ? null : Format(Hint, arguments);

    private static string Format(string pattern, string[] arguments) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Array.ConvertAll(arguments, a => (object)a));
}
