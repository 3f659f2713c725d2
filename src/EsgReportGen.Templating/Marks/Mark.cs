using System;
using System.Globalization;

namespace EsgReportGen.Templating.Marks;

/// <summary>
/// The mark that stands for a printed item in the text between Scriban and Markdown: U+FDD0, the item's number, U+FDD1. Both are
/// noncharacters, so no text needs them, and Markdown takes them for letters.
/// </summary>
internal static class Mark
{
    /// <summary>The character that opens a mark.</summary>
    public const char Open = '\uFDD0';

    /// <summary>The character that closes a mark.</summary>
    public const char Close = '\uFDD1';

    /// <summary>The mark of an item.</summary>
    public static string Of(int item) => string.Create(CultureInfo.InvariantCulture, $"{Open}{item}{Close}");

    /// <summary>The offset of the first reserved character in a text, or -1.</summary>
    public static int Find(ReadOnlySpan<char> text) => text.IndexOfAny(Open, Close);

    /// <summary>Reads the mark at the start of a text.</summary>
    /// <param name="text">Text that begins with <see cref="Open"/>.</param>
    /// <param name="item">The item's number.</param>
    /// <returns>Length of the mark, or 0 if it is broken.</returns>
    public static int Read(ReadOnlySpan<char> text, out int item)
    {
        var close = text.IndexOf(Close);
        item = -1;
        return close > 1 && int.TryParse(text[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out item) ? close + 1 : 0;
    }
}
