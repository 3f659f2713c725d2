using System;
using System.Collections.Generic;

namespace EsgReportGen.Foundation.Sources;

/// <summary>A text file of the report project with its line starts; immutable, compared by reference.</summary>
public sealed class SourceFile
{
    // Only a place that is shown to somebody needs lines. Threads that find them at once find the same.
    private int[]? lineStarts;

    /// <param name="path">Path from the project's root with forward slashes, e.g. <c>content/metrics/water.yaml</c>; shown in diagnostics.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>Path from the project's root, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, as UTF-16.</summary>
    public string Text { get; }

    /// <summary>Number of lines, at least 1; a final line feed opens one more (empty) line.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>Where an offset stands. Offsets beyond the end count as the end.</summary>
    /// <param name="offset">0-based UTF-16 offset.</param>
    /// <returns>1-based line and 1-based column in UTF-16 units.</returns>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Text.Length));
        var line = Array.BinarySearch(LineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The offset of a 1-based line and column; positions outside the text are moved to its nearest end.</summary>
    public int GetOffset(int line, int column)
    {
        if (line < 1)
            return 0;
        if (line > LineCount)
            return Text.Length;
        return Math.Min(LineStarts[line - 1] + Math.Max(0, column - 1), Text.Length);
    }

    /// <summary>The text of a 1-based line without its line ending; empty for a line that does not exist.</summary>
    public string GetLine(int line)
    {
        if (line < 1 || line > LineCount)
            return string.Empty;
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r' && end > start)
            end--;
        return Text.Substring(start, end - start);
    }

    /// <summary>The span of the whole file.</summary>
    public SourceSpan Whole => new(this, 0, Text.Length);

    private int[] LineStarts => lineStarts ??= FindLineStarts(Text);

    /// <inheritdoc />
    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
