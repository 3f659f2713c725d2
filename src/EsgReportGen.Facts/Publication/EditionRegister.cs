using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Facts.Publication;

/// <summary>Writes an edition into report.yaml; comments and form of all else stay as they are.</summary>
public static class EditionRegister
{
    /// <summary>The entry below <c>editions:</c>, on one line.</summary>
    /// <param name="edition">The edition's key.</param>
    /// <param name="report">The report, for title and day.</param>
    /// <param name="values">Path of the list below <c>content/</c>.</param>
    public static string Entry(string edition, ReportDefinition report, string values)
    {
        var title = report.Title.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
        var day = report.Date is { } date ? $"published: {date}, " : string.Empty;
        return $"{edition}: {{ title: \"{title}\", {day}values: {values} }}";
    }

    /// <summary>The text of report.yaml with the entry; null if it has a form that the entry cannot be written into.</summary>
    public static string? Add(SourceFile file, string edition, string entry)
    {
        if (Read(file) is not { } report)
            return null;
        var added = report.FindEntry("editions") is { } editions ? AddTo(file, editions, entry) : Insert(file, report, "editions", entry);
        return added is not null && IsAdded(file, added, edition) ? added : null;
    }

    private static string? AddTo(SourceFile file, YamlEntry editions, string entry)
    {
        if (editions.Value is YamlMapping { Entries.IsEmpty: false } or YamlMapping { Span.Length: > 0 })
            return Insert(file, (YamlMapping)editions.Value, null, entry);
        if (!editions.Value.IsEmpty)
            return null;
        return AfterLine(file, editions.Key.Span.End, new string(' ', editions.Key.Span.StartPosition.Column + 1) + entry);
    }

    /// <summary>Puts an entry behind the last of a mapping, below a key of its own if one is given.</summary>
    private static string? Insert(SourceFile file, YamlMapping mapping, string? key, string entry)
    {
        var text = file.Text;
        var span = mapping.Span;
        if (text[span.Start] == '{')
        {
            var close = span.End - 1;
            if (text[close] != '}')
                return null;
            var flow = key is null ? entry : key + ": { " + entry + " }";
            var before = text[..close].TrimEnd();
            return before + (mapping.Entries.IsEmpty || before[^1] == ',' ? " " : ", ") + flow + " " + text[close..];
        }

        var indent = new string(' ', mapping.Entries[0].Key.Span.StartPosition.Column - 1);
        return AfterLine(file, span.End, key is null ? indent + entry : indent + key + ":" + NewLine(text) + indent + "  " + entry);
    }

    private static string AfterLine(SourceFile file, int offset, string line)
    {
        var text = file.Text;
        var newLine = NewLine(text);
        if (offset > 0 && offset <= text.Length && text[offset - 1] == '\n')
            return text[..offset] + line + newLine + text[offset..];
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text + newLine + line + newLine : text[..(end + 1)] + line + newLine + text[(end + 1)..];
    }

    private static string NewLine(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    private static YamlMapping? Read(SourceFile file) =>
        (YamlReader.Read(file, new DiagnosticBag()) as YamlMapping)?.Find("report") is YamlMapping { Span.Length: > 0 } report ? report : null;

    /// <summary>Whether the new text says what the old one said, and has the edition.</summary>
    private static bool IsAdded(SourceFile file, string text, string edition)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile(file.Path, text), diagnostics) as YamlMapping;
        if (diagnostics.HasErrors || root?.Find("report") is not YamlMapping report || Read(file) is not { } before)
            return false;
        foreach (var entry in before.Entries)
        {
            if (report.Find(entry.Key.Text) is null)
                return false;
        }

        return report.Find("editions") is YamlMapping editions && editions.Find(edition) is YamlMapping added && added.Find("values") is not null;
    }
}
