using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Claims;

/// <summary>What is claimed of an expression.</summary>
internal enum ClaimVerb
{
    /// <summary>Its value, or that it holds.</summary>
    Value,

    /// <summary>How it changed.</summary>
    Change,

    /// <summary>How many percentage points it changed by.</summary>
    Points,

    /// <summary>How it went over several periods.</summary>
    Trend,
}

/// <summary>A claim as written: <c>ghg.total change FY2020..FY2024</c>, <c>x at FY2023</c>, <c>x trend last 5</c>, <c>a / b &lt; 0.1</c>.</summary>
/// <param name="Subject">The expression: a metric or a formula.</param>
/// <param name="At">The period that it is read for; null for the report's own.</param>
/// <param name="Verb">What is claimed of it.</param>
/// <param name="Periods">The periods behind the verb; null for none.</param>
internal sealed record ClaimSyntax(SourcedText Subject, SourcedText? At, ClaimVerb Verb, SourcedText? Periods)
{
    private static readonly string[] Words = ["at", "change", "points", "trend"];

    /// <summary>Reads a claim.</summary>
    /// <returns>Null after a diagnostic.</returns>
    public static ClaimSyntax? Parse(SourcedText claim, DiagnosticBag diagnostics)
    {
        var word = NextWord(claim.Text, 0, out var start);
        var subject = Part(claim, 0, start);
        SourcedText? at = null;
        if (word is "at")
        {
            var behind = start + 2;
            word = NextWord(claim.Text, behind, out start);
            at = Part(claim, behind, start);
        }

        switch (word)
        {
            case "":
                return new ClaimSyntax(subject, at, ClaimVerb.Value, null);
            case "change" or "points" or "trend":
                var periods = Part(claim, start + word.Length, claim.Text.Length);
                var verb = word switch { "change" => ClaimVerb.Change, "points" => ClaimVerb.Points, _ => ClaimVerb.Trend };
                return new ClaimSyntax(subject, at, verb, periods.Text.Length == 0 ? null : periods);
            default:
                diagnostics.Add(ClaimDiagnostics.UnknownVerb.At(claim.Span.Slice(start, word.Length), word).WithHint(NearestName.DidYouMean(word, Words)));
                return null;
        }
    }

    /// <summary>The first word that follows an operand and so belongs to no expression.</summary>
    private static string NextWord(string text, int from, out int start)
    {
        var depth = 0;
        var isQuoted = false;
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            isQuoted ^= c == '\'' || c == '"';
            if (isQuoted)
                continue;
            depth += c is '(' or '[' ? 1 : c is ')' or ']' ? -1 : 0;
            if (depth != 0 || !char.IsLetter(c) || i == 0 || !char.IsWhiteSpace(text[i - 1]) || !EndsOperand(text, from, i))
                continue;
            start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-'))
                i++;
            return text[start..i];
        }

        start = text.Length;
        return string.Empty;
    }

    private static bool EndsOperand(string text, int from, int at)
    {
        while (at > from && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > from && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or ')' or ']');
    }

    private static SourcedText Part(SourcedText claim, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(claim.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(claim.Text[end - 1]))
            end--;
        return new SourcedText(claim.Text[start..end], claim.Span.Slice(start, end - start));
    }
}
