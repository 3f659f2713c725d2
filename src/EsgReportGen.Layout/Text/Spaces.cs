namespace EsgReportGen.Layout.Text;

/// <summary>Kinds of spaces.</summary>
internal static class Spaces
{
    /// <summary>Whether a space hangs unseen over the end of a line: all that may be broken after, if only where nothing better is left.</summary>
    public static bool Hangs(char unit) =>
        unit is ' ' or '\u00A0' or '\u1680' or '\u202F' or '\u205F' or '\u3000' || (unit is >= '\u2000' and <= '\u200B' && unit is not '\u2007');

    /// <summary>Whether a space grows when a line is filled (see TextItem.SpaceStretch).</summary>
    public static bool Stretches(char unit) => unit is ' ' or '\u00A0';
}
