namespace EsgReportGen.Graphics.Shaping;

/// <summary>The text beside a text that is shaped: letters of Arabic and its kin join those on the other side of a change of style.</summary>
/// <param name="Before">What stands before it in the paragraph, its last characters; empty for nothing that joins.</param>
/// <param name="After">What stands behind it, its first characters; empty for nothing that joins.</param>
public readonly record struct ShapingContext(string Before, string After)
{
    /// <summary>Nothing on either side.</summary>
    public static ShapingContext None { get; } = new(string.Empty, string.Empty);
}
