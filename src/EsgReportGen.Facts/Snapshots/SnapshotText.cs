using System.Text;

namespace EsgReportGen.Facts.Snapshots;

/// <summary>Makes text fit for a line of a snapshot.</summary>
internal static class SnapshotText
{
    /// <summary>The text without what would end the line or show as nothing; spaces at its end go too, since editors remove them.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
            clean.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        return clean.ToString().TrimEnd();
    }
}
