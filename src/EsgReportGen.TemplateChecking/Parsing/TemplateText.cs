using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.TemplateChecking.Parsing;

/// <summary>A template's two parts.</summary>
/// <param name="Head">What stands between the two lines <c>---</c> at its beginning; "nowhere" if there is no front matter.</param>
/// <param name="Body">The rest.</param>
public readonly record struct TemplateText(SourceSpan Head, SourceSpan Body)
{
    /// <summary>The longest template that is read, in UTF-16 units.</summary>
    public const int MaximumLength = 1_000_000;

    /// <summary>Splits a template.</summary>
    /// <param name="file">The template's file.</param>
    /// <param name="diagnostics">Takes the finding that the front matter does not end; the body is empty then.</param>
    public static TemplateText Split(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        if (!IsFence(text, 0, out var start))
            return new TemplateText(SourceSpan.None, file.Whole);
        for (var line = start; line < text.Length;)
        {
            if (IsFence(text, line, out var end))
                return new TemplateText(new SourceSpan(file, start, line), new SourceSpan(file, end, text.Length));
            var newLine = text.IndexOf('\n', line);
            line = newLine < 0 ? text.Length : newLine + 1;
        }

        diagnostics.Add(TemplateDiagnostics.FrontMatterNotClosed.At(new SourceSpan(file, 0, 3)));
        return new TemplateText(SourceSpan.None, new SourceSpan(file, text.Length, text.Length));
    }

    /// <summary>The finding that a template is too long to be read, or null.</summary>
    public static Diagnostic? TooLong(SourceFile file) => file.Text.Length > MaximumLength
        ? TemplateDiagnostics.ChapterTooLong.At(new SourceSpan(file, 0, 0), Number(file.Text.Length), Number(MaximumLength))
        : null;

    private static bool IsFence(string text, int start, out int next)
    {
        next = start;
        if (string.CompareOrdinal(text, start, "---", 0, 3) != 0)
            return false;
        var newLine = text.IndexOf('\n', start);
        var end = newLine < 0 ? text.Length : newLine;
        next = newLine < 0 ? text.Length : newLine + 1;
        return text.Substring(start + 3, end - start - 3).Trim().Length == 0;
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
