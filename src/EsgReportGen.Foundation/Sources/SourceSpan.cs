namespace EsgReportGen.Foundation.Sources;

/// <summary>A half-open range of UTF-16 units in a source file. <c>default</c> is "nowhere": what has no place in the sources.</summary>
/// <param name="File">The file, or null for "nowhere".</param>
/// <param name="Start">0-based offset of the first unit.</param>
/// <param name="End">0-based offset behind the last unit; never before <paramref name="Start"/>.</param>
public readonly record struct SourceSpan(SourceFile? File, int Start, int End)
{
    /// <summary>The absence of a place.</summary>
    public static SourceSpan None => default;

    /// <summary>Length in UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The text in the span; empty for "nowhere".</summary>
    public string Text => File is null ? string.Empty : File.Text.Substring(Start, Length);

    /// <summary>Line and column of the first unit; 1:1 for "nowhere".</summary>
    public LinePosition StartPosition => File?.GetPosition(Start) ?? new LinePosition(1, 1);

    /// <summary>A part of this span.</summary>
    /// <param name="offset">0-based offset from <see cref="Start"/>.</param>
    /// <param name="length">Length in UTF-16 units; cut off at the span's end.</param>
    public SourceSpan Slice(int offset, int length)
    {
        if (File is null)
            return default;
        var start = Clamp(Start + offset);
        return new SourceSpan(File, start, Clamp(start + length));
    }

    /// <summary>The smallest span that holds both; this span when the other is in another file.</summary>
    public SourceSpan To(SourceSpan other) =>
        other.File is null || !ReferenceEquals(other.File, File)
            ? this
            : new SourceSpan(File, System.Math.Min(Start, other.Start), System.Math.Max(End, other.End));

    /// <summary>The place as <c>path:line:column</c>; empty for "nowhere".</summary>
    public override string ToString()
    {
        if (File is null)
            return string.Empty;
        var position = StartPosition;
        return System.FormattableString.Invariant($"{File.Path}:{position.Line}:{position.Column}");
    }

    private int Clamp(int offset) => System.Math.Max(Start, System.Math.Min(offset, End));
}
