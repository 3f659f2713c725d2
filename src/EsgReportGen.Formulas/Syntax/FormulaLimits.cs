using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Formulas.Syntax;

/// <summary>
/// What a formula may cost, looked at before Roslyn sees it: its parser is quadratic in nested brackets and dies of 100,000 of them
/// (measured: 10,000 take 7 seconds), and no handler catches a stack that has run over.
/// </summary>
internal static class FormulaLimits
{
    /// <summary>Most characters of a formula.</summary>
    public const int MaxLength = 4000;

    /// <summary>Most brackets, signs or conditions inside each other.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reports a formula beyond the limits.</summary>
    /// <returns>Whether it may be parsed.</returns>
    public static bool Check(FormulaText formula, DiagnosticBag diagnostics)
    {
        var text = formula.Text;
        if (text.Length > MaxLength)
        {
            diagnostics.Report(FormulasDiagnostics.TooLong, formula.SpanOf(MaxLength, 1), Number(text.Length), Number(MaxLength));
            return false;
        }

        var (brackets, signs, questions) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                // An opening bracket leaves the signs standing: `-(-(-(` is nested as well.
                case '(' or '[' or '{' or '<':
                    brackets++;
                    break;
                case ')' or ']' or '}':
                    brackets--;
                    break;
                case '-' or '+' or '!' or '~' or '&' or '*' or '^':
                    signs++;
                    break;
                case '?':
                    questions++;
                    break;
                case ' ' or '\t' or '\r' or '\n':
                    break;
                default:
                    signs = 0;
                    break;
            }

            if (brackets <= MaxDepth && signs <= MaxDepth && questions <= MaxDepth)
                continue;
            diagnostics.Report(FormulasDiagnostics.TooDeep, formula.SpanOf(i, 1), Number(MaxDepth));
            return false;
        }

        return true;
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
