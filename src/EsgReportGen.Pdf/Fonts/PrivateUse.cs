using System;
using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Pdf.Content;

namespace EsgReportGen.Pdf.Fonts;

/// <summary>
/// Private-use characters, such as a font's own icons: they say nothing to a reader, and PDF/A allows them only where something is said in
/// their place (ISO 19005-3:2012, 6.2.11.7.3). Their codes say U+FFFD, the character for what is not known.
/// </summary>
internal static class PrivateUse
{
    /// <summary>What a text says: U+FFFD for each private-use character.</summary>
    public static string Spoken(ReadOnlySpan<char> text)
    {
        var spoken = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            spoken.Append(IsPrivate(rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        return spoken.ToString();
    }

    /// <summary>Whether a text has a private-use character.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        // A high surrogate of the planes 15 and 16 stands for the pair.
        foreach (var unit in text)
        {
            if (unit is (>= '\uE000' and <= '\uF8FF') or (>= '\uDB80' and <= '\uDBFF'))
                return true;
        }

        return false;
    }

    /// <summary>Reports the characters that the report shows.</summary>
    /// <param name="report">The report.</param>
    /// <param name="resources">Its fonts: where none says U+FFFD, nothing needs to be looked for.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Report(ReportDocument report, ReportResources resources, DiagnosticBag diagnostics)
    {
        if (!resources.Fonts.Any(f => f.Resource.Texts.Say(Rune.ReplacementChar.Value)))
            return;
        foreach (var chapter in report.Chapters)
        {
            foreach (var inline in chapter.AllInlines())
            {
                if (inline is not TextInline words)
                    continue;
                foreach (var rune in words.Text.EnumerateRunes())
                {
                    if (IsPrivate(rune.Value))
                        diagnostics.Report(PdfDiagnostics.PrivateUseCharacter, words.Span, string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
                }
            }
        }
    }

    private static bool IsPrivate(int character) => character is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000;
}
