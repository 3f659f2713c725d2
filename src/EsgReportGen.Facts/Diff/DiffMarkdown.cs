using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace EsgReportGen.Facts.Diff;

/// <summary>A difference as Markdown for a pull request: counts first, then tables (GitHub's kind).</summary>
public static class DiffMarkdown
{
    private const int LongestTable = 100;

    // A comment holds 65,536 characters, and a row of a table at most some thousand.
    private const int LongestText = 40_000;

    /// <param name="diff">The difference.</param>
    /// <param name="title">What was compared, e.g. <c>main → working tree</c>.</param>
    public static string Write(LedgerDiff diff, string title)
    {
        var text = new StringBuilder();
        text.Append("### Numbers: ").Append(Escape(title)).Append("\n\n");
        foreach (var line in DiffPhrases.Summarize(diff))
            text.Append("- ").Append(line.StartsWith("unexplained", System.StringComparison.Ordinal) ? "**" + Escape(line) + "**" : Escape(line)).Append('\n');
        foreach (var edition in diff.Editions.Where(e => e.Moved is not null))
            text.Append("- pages, ").Append(Escape(edition.Language)).Append(": ").Append(Escape(DiffPhrases.Moved(edition.Moved!))).Append('\n');

        Table(text, "Facts", ["fact", "was", "is", "what else", "why"], diff.Facts.Select(Fact));
        foreach (var edition in diff.Editions)
        {
            Table(text, "Printed, " + edition.Language, ["where", "was", "is", "fact"], edition.Occurrences.Select(Occurrence));
            Table(text, "Claims, " + edition.Language, ["where", "claim", "was", "is"], edition.Claims.Select(Claim));
        }

        Table(text, "Source documents", ["file", "was", "is"], diff.Evidence.Select(e => new[] { Code(e.Path), Hash(e.Before), Hash(e.After) }));
        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, string[] columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        text.Append("\n#### ").Append(Escape(title)).Append("\n\n");
        Row(text, columns);
        Row(text, [.. columns.Select(_ => "---")]);
        var shown = 0;
        while (shown < all.Count && shown < LongestTable && text.Length < LongestText)
            Row(text, all[shown++]);
        if (shown < all.Count)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {all.Count - shown} more; `--format json` lists all.\n");
    }

    private static void Row(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string[] Fact(FactChange change) =>
    [
        Escape((change.After ?? change.Before)!.Label) + " " + Code(DiffPhrases.Name(change.Key)),
        Escape(DiffPhrases.Contents(change).Before),
        Escape(DiffPhrases.Contents(change).After),
        DiffPhrases.Others(change, Code),
        change.Justification == Justification.None ? "**" + DiffPhrases.Reason(change, Code) + "**" : DiffPhrases.Reason(change, Code),
    ];

    private static string[] Occurrence(OccurrenceChange change) =>
    [
        Escape(DiffPhrases.Join(" ", change.Present.Chapter, DiffPhrases.Page(change.Present))!),
        Escape(change.Before?.Printed ?? "–"),
        Escape(change.After?.Printed ?? "–"),
        Code(DiffPhrases.Name(change.Present)) + (change.IsUnexplained ? " **unexplained**" : string.Empty),
    ];

    private static string[] Claim(ClaimChange change) =>
    [
        Escape(change.Present.Chapter),
        Escape(change.Before?.Text ?? change.After!.Text) + (change.Before is { } was && change.After is { } now && was.Text != now.Text ? " → " + Escape(now.Text) : string.Empty),
        Escape(change.Before?.Verdict ?? "–"),
        change.TurnedWrong ? "**wrong**" : Escape(change.After?.Verdict ?? "–"),
    ];

    private static string Hash(string? hash) => hash is null ? "–" : Code(hash.Length > 12 ? hash[..12] : hash);

    /// <summary>A text that Markdown, HTML and mentions leave alone.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t')
                escaped.Append(' ');
            else if (c == '@')
                escaped.Append("&#64;");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&' or '!')
                escaped.Append('\\').Append(c);
            else if (!char.IsControl(c))
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    // Names hold letters, digits, dots and signs; what would end the code, the cell or the line is replaced.
    private static string Code(string text)
    {
        var code = new StringBuilder("`");
        foreach (var c in text)
            code.Append(c is '`' or '|' || char.IsControl(c) ? '\'' : c);
        return code.Append('`').ToString();
    }
}
